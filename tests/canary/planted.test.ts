import { guardedRoutes } from '@tidig/api/http/policy.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Canary } from './canaries.ts';
import { mint } from './mint.ts';
import { sweep, type Swept } from './sweep.ts';
import { isTold, mayTell } from './told.ts';

/** Ways in which a leak could be written. */
const writings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => [...text].join(' '),
  (text) => `${text.slice(0, 5)}-\n${text.slice(5)}`,
  (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  (text) => encodeURIComponent(text),
  (text) => text.replace(/[^ -~]/g, (letter) => `\\u${letter.codePointAt(0)?.toString(16).padStart(4, '0') ?? ''}`),
  (text) => `i${text}s`,
];

/** Routes by which nothing of a protected person is asked for in the sweep, and why. */
const notTaken: Readonly<Record<string, string>> = {
  'POST /api/session/unlocks': 'a login that is locked; answers with the session',
  'PUT /api/session/membership': 'answers with the session',
  'POST /api/session': 'the login; heard by its session',
  'DELETE /api/session': 'no content',
  'PUT /api/address-book': 'the nämnd’s own page',
  'POST /api/address-book/confirmations': 'the nämnd’s own page',
  'POST /api/words': 'words of Skrivstöd',
  'POST /api/words/:id/end': 'words of Skrivstöd',
  'POST /api/accounts/:id/closures': 'staff',
  'GET /api/settings/older': 'the nämnd’s own decision',
  'POST /api/settings/older': 'the nämnd’s own decision',
  'POST /api/intake/older': 'answers with a number and moments alone; from then on it is read as what was taken in by phone',
  'POST /api/intake/older/documents': 'as POST /api/intake/older',
};

let swept: Swept;
let routes: readonly string[];
const planted: Canary[] = [];
const into: string[] = [];

beforeAll(async () => {
  const places = mint(500, true);
  const seen = new Set<string>();
  swept = await sweep({
    seed: 999,
    families: 18,
    inspect: ({ app }) => {
      const all = guardedRoutes(app).filter(({ method }) => method !== 'ALL');
      routes = all.map(({ method, path }) => `${method} ${path}`);
    },
    plant: {
      canaries: planted,
      into(channel, who, text) {
        const written = places.word('address', { family: -1, alone: true, since: 'sent' });
        const canary = places.all.pop();
        if (seen.has(channel) || !canary || isTold(canary, channel, who)) return text;
        seen.add(channel);
        planted.push(canary);
        into.push(channel);
        return `${text} ${writings[planted.length % writings.length]?.(written) ?? ''}`;
      },
    },
  });
}, 300_000);

describe('the sweep itself', () => {
  it('finds a canary planted in each channel, however it is written, and nothing else', () => {
    expect(into.length).toBeGreaterThan(100);
    const found = swept.leaks.filter((leak) => leak.endsWith('of family -1')).map((leak) => leak.replace(/ told .*/, ''));
    expect(found.toSorted()).toEqual(into.toSorted());
  });

  it('goes by every route that the program has', () => {
    const heard = new Set(swept.heard.map(({ channel }) => channel.replace('refusal of ', '')));
    expect(routes.filter((route) => !heard.has(route) && !(route in notTaken))).toEqual([]);
  });

  it('allows nothing to be told that nobody tells', () => {
    const known = new Map(swept.canaries.map((canary) => [canary.key, canary]));
    for (const { channel, who, of, why } of mayTell) {
      const used = swept.heard.some(
        (one) =>
          channel.test(one.channel) &&
          who.includes(one.who) &&
          [...one.keys].some((key) => (of && known.has(key) ? of(known.get(key) as Canary) : known.has(key))),
      );
      expect(used, why).toBe(true);
    }
  });
});
