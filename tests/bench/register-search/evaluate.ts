import { readFileSync } from 'node:fs';
import { soughtWords, readings } from '@tidig/domain/names/readings.ts';
import { nameTokens } from '@tidig/domain/names/fold.ts';
import { namesFrom } from './register/made-names.ts';
import { randomFrom } from '../bench-names.ts';
import { MemoryRegister, type Name } from './memory-register.ts';

type Pair = Name & { readonly kind: string; readonly asked: string; readonly earlier?: string; readonly alias?: string };
type Labels = { readonly pairs: readonly Pair[]; readonly negatives: readonly string[] };

const labels = JSON.parse(readFileSync(new URL('names-tuning.json', import.meta.url), 'utf8')) as Labels;
const BACKGROUND = Number(process.env['BACKGROUND'] ?? 20_000);

const register = new MemoryRegister();
const targets = new Map<string, number>();
for (const pair of labels.pairs) {
  const key = keyOf(pair);
  if (targets.has(key)) continue;
  const child = targets.size;
  targets.set(key, child);
  register.add(child, pair);
  if (pair.alias) register.add(child, { given: `${pair.given} ${pair.alias}`, family: pair.family });
  if (pair.earlier) {
    const tokens = pair.earlier.split(' ');
    register.add(child, { given: tokens[0] ?? '', family: tokens.slice(1).join(' ') });
  }
}
const foreign = targets.size;
const random = randomFrom(7);
const made = namesFrom(random);
const people = Array.from({ length: BACKGROUND }, () => {
  const { group, family } = made.household();
  return { given: made.given(group, random() < 0.49), family };
});
people.forEach((person, i) => register.add(foreign + i, person));
const fullNames = new Map<number, string>([
  ...[...targets].map(([key, no]) => [no, key.split('|').slice(0, 2).join('|')] as const),
  ...people.map((p, i) => [foreign + i, `${p.given}|${p.family}`] as const),
]);

const kinds = new Map<string, { n: number; at1: number; at10: number }>();
let near = 0,
  words = 0,
  exact = 0,
  exactFirst = 0,
  ms = 0;
const missed: string[] = [];
for (const pair of labels.pairs) {
  const start = performance.now();
  const found = register.search(pair.asked);
  ms += performance.now() - start;
  const child = targets.get(keyOf(pair)) ?? -1;
  const me = fullNames.get(child);
  const at = found.findIndex((answer) => answer.child === child || fullNames.get(answer.child) === me);
  const tally = kinds.get(pair.kind) ?? { n: 0, at1: 0, at10: 0 };
  tally.n += 1;
  if (at === 0) tally.at1 += 1;
  if (at >= 0 && at < 10) tally.at10 += 1;
  else
    missed.push(
      `${pair.kind}: ${pair.asked} -> ${pair.given} | ${pair.family}  (${at}) ${
        process.env['WHY']
          ? found
              .slice(0, 12)
              .map((f) => `${fullNames.get(f.child)} ${f.match.level} ${f.match.score.toFixed(3)}`)
              .join('; ')
          : ''
      }`,
    );
  kinds.set(pair.kind, tally);
  if (at >= 0 && found[at]?.match.level === 0) {
    exact += 1;
    if (at === 0) exactFirst += 1;
    else missed.push(`exact not first: ${pair.asked} (${at})`);
  }
  for (const word of soughtWords(readings(nameTokens(pair.asked))[0] ?? [])) {
    near += register.near(word).length;
    words += 1;
  }
}
const all = [...kinds.values()].reduce((sum, k) => ({ n: sum.n + k.n, at1: sum.at1 + k.at1, at10: sum.at10 + k.at10 }));
for (const [kind, k] of [...kinds, ['all', all] as const])
  console.log(kind.padEnd(28), String(k.n).padStart(5), (k.at1 / k.n).toFixed(3), (k.at10 / k.n).toFixed(3));
const hits = labels.negatives.map((asked) => register.search(asked).length).sort((a, b) => a - b);
console.log(
  `exact first ${exactFirst}/${exact}; negatives: median ${hits[hits.length >> 1]}, p95 ${hits[Math.floor(hits.length * 0.95)]}, max ${hits.at(-1)}, mean ${(hits.reduce((a, b) => a + b, 0) / hits.length).toFixed(2)}`,
);
console.log(`near words per typed word ${(near / words).toFixed(1)}; ${(ms / labels.pairs.length).toFixed(2)} ms a search`);
if (process.env['MISSED']) console.log(missed.join('\n'));

function keyOf({ given, family, earlier = '', alias = '' }: Pair): string {
  return [given, family, earlier, alias].join('|');
}
