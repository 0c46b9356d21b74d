import { guardedRoutes } from '@tidig/api/http/policy.ts';
import { boards, POLICE } from '@tidig/db/seed/organisations.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyCases, type BodyCase } from './support/bodies.ts';
import type { Client } from './support/client.ts';
import { overseen } from './support/oversight.ts';
import { anAlarm, answersTo, arrived, aWord, draftOf, sendReport, writeDraft } from './support/scene.ts';
import { anApi, type ApiWorld } from './support/world.ts';

const CANARY = 'KanariaQ7';
type Problem = { code: string; title: string; fields?: { path: string; code: string; title: string }[] };

let world: ApiWorld;
const ids: Record<string, string> = {};
const clients = new Map<string, Client>();

beforeAll(async () => {
  world = await anApi();
  const ours = await arrived(world, { officer: 'sara.lind', reader: 'ali.demir', board: 'farsta' });
  const officer = await world.as('sara.lind');
  ids['drafts'] = await writeDraft(officer);
  ids['reports'] = (await sendReport(officer, answersTo('knivsta'))).id;
  ids['intake'] = ours.report;
  ids['child-files'] = ours.childFile;
  ids['accounts'] = 'person-leo.dahl';
  ids['words'] = await aWord(world, boards.farsta);
  const { barrier, emergency } = await overseen(world, 'farsta', ours.report);
  ids['barriers'] = barrier;
  ids['emergency-openings'] = emergency;
  ids['alarms'] = await anAlarm(world, 'farsta');
  ids['staff'] = 'plats-tove.ljung-1';
  clients.set('', world.nobody());
  for (const name of ['sara.lind', 'ali.demir', 'rut.ask', 'britt.sand']) clients.set(name, await world.as(name));
}, 60_000);
afterAll(() => world.close());

function pathOf(route: string): string {
  const [, path = ''] = route.split(' ');
  return path.replace(':id', ids[path.split('/')[2] ?? ''] ?? '');
}

/** Sends a body and sees that what was in it comes back nowhere. */
async function problemOf(
  { route, username, headers }: BodyCase,
  body: unknown,
  more: Record<string, string> = {},
): Promise<[number, Problem]> {
  const client = clients.get(username);
  if (!client) throw new Error(`${username} is not logged in`);
  const response = await client.send(route.split(' ')[0] ?? '', pathOf(route), body, { ...headers, ...more });
  const text = await response.text();
  expect(text, route).not.toContain(CANARY);
  expect(JSON.stringify([...response.headers]), route).not.toContain(CANARY);
  return [response.status, JSON.parse(text) as Problem];
}

/** The one route that takes a form with a file; upload.test.ts sends it what it should not have. */
const takeForms: readonly string[] = [
  '/api/drafts/:id/attachments',
  '/api/intake/taken-in/documents',
  '/api/intake/older/documents',
  '/api/exchange/messages',
];

describe('a bad body', () => {
  it('is tried on every route that takes one', () => {
    const routes = guardedRoutes(world.app).filter(({ method }) => method === 'POST' || method === 'PUT');
    const takeJson = routes.filter(({ path }) => !takeForms.includes(path)).map(({ method, path }) => `${method} ${path}`);
    expect(bodyCases.map(({ route }) => route).sort()).toEqual(takeJson.sort());
  });

  it.each(bodyCases.map((one): [string, BodyCase] => [one.route, one]))(
    'to %s gets a code of its own and a Swedish sentence',
    async (_, one) => {
      const [firstKey = ''] = Object.keys(one.body);
      const sent: [string, unknown, number, string, Record<string, string>?][] = [
        ['half of it', `{"${CANARY}":`, 400, 'malformed-json'],
        ['another type', CANARY, 415, 'unsupported-media-type', { 'Content-Type': 'text/plain' }],
        ['a form', `a=${CANARY}`, 415, 'unsupported-media-type', { 'Content-Type': 'application/x-www-form-urlencoded' }],
        ['a megabyte', JSON.stringify({ [CANARY]: 'x'.repeat(1_000_000) }), 413, 'body-too-large'],
        [
          'from another site',
          { [CANARY]: 1 },
          403,
          'cross-site-request',
          { Origin: `https://${CANARY}.example`, 'Sec-Fetch-Site': 'cross-site' },
        ],
        ['an unknown field', { ...one.body, [CANARY]: 1 }, 422, 'invalid-input'],
        ['a list', [CANARY], 422, 'invalid-input'],
        ['null', 'null', 422, 'invalid-input'],
      ];
      if (firstKey) {
        sent.push(['a wrong type', { ...one.body, [firstKey]: { [CANARY]: [] } }, 422, 'invalid-input']);
        sent.push(['200 kB in a field', { ...one.body, [firstKey]: CANARY.repeat(25_000) }, 422, 'invalid-input']);
      }
      for (const [what, body, status, code, headers] of sent) {
        const [got, problem] = await problemOf(one, body, headers);
        expect([what, got, problem.code]).toEqual([what, status, code]);
        expect(problem.title).toMatch(/^[A-ZÅÄÖ][^{}<>]+\.$/);
      }
    },
  );

  it.each(bodyCases.map((one): [string, BodyCase] => [one.route, one]))(
    'to %s may hold no NUL, half character or direction mark',
    async (_, one) => {
      const texts = Object.entries(one.body).filter(
        ([, value]) => typeof value === 'string' && !/^[A-Z_]+$|^\d{4}-|^(?:report|jour|ordinary)$/.test(value),
      );
      for (const [key, value] of texts) {
        for (const [mark, code] of [
          ['\0', 'control-characters'],
          ['\u001b', 'control-characters'],
          ['\ud83d', 'broken-characters'],
          ['\u202e', 'direction-marks'],
        ] as const) {
          const [status, problem] = await problemOf(one, { ...one.body, [key]: `${value} ${CANARY}${mark}` });
          expect([key, status, problem.fields?.map((field) => [field.path, field.code])]).toEqual([key, 422, [[key, code]]]);
        }
      }
    },
  );
});

describe('bad answers in a draft', () => {
  const draft = bodyCases.find(({ route }) => route === 'PUT /api/drafts/:id') as BodyCase;

  it.each<[string, unknown, string, string]>([
    ['a section that is not there', { [CANARY]: {} }, 'answers', 'unknown-field'],
    ['a field that is not there', { child: { [CANARY]: 1 } }, 'answers.child', 'unknown-field'],
    ['a wrong type', { child: { firstName: [CANARY] } }, 'answers.child.firstName', 'wrong-type'],
    ['a code that is not in the list', { child: { gender: { code: CANARY } } }, 'answers.child.gender.code', 'not-in-list'],
    ['a day that does not exist', { child: { birthDate: '2026-02-30' } }, 'answers.child.birthDate', 'date-invalid'],
    ['200 kB in a text', { event: { summary: CANARY.repeat(25_000) } }, 'answers.event.summary', 'too-long'],
    ['NUL', { child: { firstName: `${CANARY}\0` } }, 'answers.child.firstName', 'control-characters'],
    ['half a character', { child: { firstName: `${CANARY}\udc00` } }, 'answers.child.firstName', 'broken-characters'],
    ['a direction mark', { child: { firstName: `${CANARY}\u2066` } }, 'answers.child.firstName', 'direction-marks'],
    ['no end of nesting', { child: nested(200) }, 'answers', 'wrong-type'],
    ['no object', CANARY, 'answers', 'wrong-type'],
  ])('are refused for %s', async (_, answers, path, code) => {
    const [status, problem] = await problemOf(draft, draftOf(answers));
    expect([status, problem.code]).toEqual([422, 'invalid-input']);
    expect(problem.fields).toContainEqual(expect.objectContaining({ path, code }));
  });

  it('are refused for a form version that nobody knows', async () => {
    const [status, problem] = await problemOf(draft, { formVersion: 99, answers: {} });
    expect([status, problem.code]).toEqual([422, 'unknown-form-version']);
  });

  it('have left the draft as it was', async () => {
    const kept = await clients.get('sara.lind')?.get(pathOf(draft.route));
    expect(await kept?.json()).toMatchObject({ version: 1, answers: {} });
  });

  it.each<[string, object, string, string]>([
    [
      'a number that fails its checksum',
      { identity: { kind: 'PNR', value: '20180502-2380' } },
      'answers.child.identity',
      'number-checksum',
    ],
    ['a birth date ahead', { birthDate: '2027-01-01' }, 'answers.child.birthDate', 'date-in-future'],
  ])('are saved but not sent with %s', async (_, change, path, code) => {
    const answers = answersTo() as { child: object };
    const officer = clients.get('sara.lind') as Client;
    const { identity: _identity, ...child } = answers.child as { identity?: unknown };
    const id = await writeDraft(officer, { ...answers, child: { ...child, ...change } });
    const response = await officer.post(`/api/drafts/${id}/submission`, undefined, { 'If-Match': '"1"' });
    const problem = (await response.json()) as Problem;
    expect([response.status, problem.code]).toEqual([422, 'report-incomplete']);
    expect(problem.fields?.some((field) => field.path.startsWith(path) && field.code === code)).toBe(true);
  });
});

function nested(depth: number): unknown {
  return depth === 0 ? CANARY : { a: nested(depth - 1) };
}

describe('T-43: after all of it', () => {
  it('nothing that was sent is in the technical log, and nothing broke', () => {
    expect(JSON.stringify([world.lines, world.faults])).not.toContain(CANARY);
    expect(world.faults).toEqual([]);
    expect(world.lines.length).toBeGreaterThan(200);
  });

  it('nothing that was sent is in any organisation’s log', async () => {
    const { stores } = world.ctx;
    for (const store of [await stores.directory(), await stores.sender(POLICE), await stores.board(boards.farsta)]) {
      const rows = await store.logRows({ beforeSeq: null, limit: 1000 });
      expect(JSON.stringify(rows)).not.toContain(CANARY);
      expect((await store.checkLog()).brokenAt).toBeNull();
    }
  });
});
