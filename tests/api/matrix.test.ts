import { randomUUID } from 'node:crypto';
import { guardedRoutes, type GuardedRoute } from '@tidig/api/http/policy.ts';
import { decide } from '@tidig/domain/access/decide.ts';
import { roles, type Role, type Subject } from '@tidig/domain/access/roles.ts';
import { member } from '@tidig/db/seed/acting.ts';
import { boards } from '@tidig/db/seed/organisations.ts';
import { dayOf, plusDays } from '@tidig/domain/base/time.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from './support/client.ts';
import { olderAllowedBody, olderBody, takenInBody } from './support/bodies.ts';
import { handOverByHand, type HandedOver } from './support/handed-over.ts';
import { aLetterToPrint } from './support/letter.ts';
import { overseen } from './support/oversight.ts';
import { anAlarm, answersTo, arrived, aWord, draftOf, namedForVault, sendReport, valueOf, writeDraft } from './support/scene.ts';
import { anApi, type ApiWorld, START } from './support/world.ts';

/** One person of the demo in each role; those at the nämnd are all in Farsta, those at the police in the Farsta unit. */
const people = {
  officer: 'sara.lind',
  'police-unit-head': 'eva.rask',
  'police-administrator': 'olle.berg',
  reception: 'karin.ek',
  caseworker: 'ali.demir',
  jour: 'maja.frost',
  'unit-head': 'britt.sand',
  'log-reviewer': 'leo.dahl',
  'board-administrator': 'rut.ask',
  operator: 'drift',
} as const satisfies Record<Role, string>;

type Relation = 'own' | 'other' | 'absent';
/** The id to ask for in each relation, and a body that the route takes. */
type Case = {
  readonly ids?: Record<Relation, string>;
  /** What of it, in the path; otherwise 1. */
  readonly part?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
};

/** A report that a school has made and the caseworker has decided. */
const forSchool = randomUUID();

let world: ApiWorld;
let cases: Record<string, Case>;
const clients = new Map<Role, Client>();
const subjects = new Map<Role, Subject>();

beforeAll(async () => {
  world = await anApi();
  for (const role of roles) {
    clients.set(role, await world.as(people[role]));
    subjects.set(role, await subjectOf(role));
  }
  const ours = await arrived(world, { officer: 'sara.lind', reader: 'karin.ek', board: 'farsta' });
  const theirs = await arrived(world, { officer: 'nils.holm', reader: 'lars.hed', board: 'malmo' });
  const byHand = await sendReport(await world.as('sara.lind'), answersTo('knivsta'));
  const byHandElsewhere = await sendReport(await world.as('nils.holm'), answersTo('knivsta'));
  const [draft, theirDraft] = [await writeDraft(await world.as('sara.lind')), await writeDraft(await world.as('johan.norr'))];
  const [overseenHere, overseenThere] = [await overseen(world, 'farsta', ours.report), await overseen(world, 'malmo', theirs.report)];
  const words = { own: await aWord(world, boards.farsta), other: await aWord(world, boards.malmo) };
  cases = casesOf({
    handed: await aHandedOver(),
    ours,
    theirs,
    byHand: byHand.id,
    byHandElsewhere: byHandElsewhere.id,
    draft,
    theirDraft,
    words,
    overseenHere,
    overseenThere,
    alarms: { own: await anAlarm(world, 'farsta'), other: await anAlarm(world, 'malmo') },
  });
  await namedForVault(world, 'farsta', ours.report, ['ali.demir', 'maja.frost', 'britt.sand']);
  await aLetterToPrint(client('caseworker'), forSchool);
}, 60_000);
afterAll(() => world.close());

async function subjectOf(role: Role): Promise<Subject> {
  const directory = await world.ctx.stores.directory();
  const account = await directory.accountByUsername(member(people[role]).username);
  const [membership] = account ? await directory.membershipsOf(account.id, dayOf(START)) : [];
  if (!account || !membership) throw new Error(`nobody is ${role}`);
  expect(membership.role).toBe(role);
  return { userId: account.id, name: account.name, loginId: 'x' as Subject['loginId'], membership };
}

/** A report that the caseworker has handed over by hand, with something that came after and is read. */
async function aHandedOver(): Promise<HandedOver> {
  const { report, childFile } = await arrived(world, { officer: 'sara.lind', reader: 'karin.ek', board: 'farsta' });
  const by = client('caseworker');
  for (const path of [`intake/reports/${report}`, `child-files/${childFile}`])
    await valueOf(await by.post(`/api/${path}/openings`, path.startsWith('child') ? { purpose: 'JOUR' } : undefined));
  const safety = { outcome: 'BEHOVER_INTE_SKYDD', reasons: 'Modern är hemma i natt.', madeAt: START };
  await valueOf(await by.post(`/api/intake/reports/${report}/safety-assessments`, safety));
  return handOverByHand({ by, author: client('officer') }, report);
}

type Scene = {
  readonly handed: HandedOver;
  readonly ours: { report: string; childFile: string };
  readonly theirs: { report: string; childFile: string };
  readonly byHand: string;
  readonly byHandElsewhere: string;
  readonly draft: string;
  readonly theirDraft: string;
  readonly words: { own: string; other: string };
  readonly overseenHere: { barrier: string; emergency: string };
  readonly overseenThere: { barrier: string; emergency: string };
  readonly alarms: { own: string; other: string };
};

/** A page of the address book that the route takes. */
const addressPage = {
  validFrom: '2026-12-01',
};

/** One line of a delegation that the route takes. */
const onCall = { receivers: [{ kind: 'EMAIL', userId: '', name: 'Socialjouren', address: 'jour@kommun.example' }], nextAfterMinutes: 15 };
const delegated = { roles: ['caseworker'], point: '4.2 Inleda utredning' };

function casesOf(scene: Scene): Record<string, Case> {
  const { handed, ours, theirs, byHand, byHandElsewhere, draft, theirDraft, words, overseenHere, overseenThere } = scene;
  const absent = '00000000-0000-4000-8000-000000000000';
  const drafts = { own: draft, other: theirDraft, absent };
  const sent = { own: byHand, other: byHandElsewhere, absent };
  const received = { own: ours.report, other: theirs.report, absent };
  const files = { own: ours.childFile, other: theirs.childFile, absent };
  const alarms = { own: scene.alarms.own, other: scene.alarms.other, absent };
  const barriers = { own: overseenHere.barrier, other: overseenThere.barrier, absent };
  const memberships = { own: 'plats-tove.ljung-1', other: 'plats-petra.gran-1', absent };
  const emergencies = { own: overseenHere.emergency, other: overseenThere.emergency, absent };
  const aBarrier = { userId: 'person-rut.ask', from: '2026-11-21', reason: 'Granne till familjen.' };
  const anEmergency = { category: 'FARA', reason: 'Barnet ringer själv och ingen annan är här i natt.', password: 'tidig-demo' };
  const aNaming = { userId: 'person-maja.frost', from: '2026-11-21', to: '2026-12-21', reason: 'Har jouren i natt.' };
  const purpose = { purpose: 'JOUR' };
  const version = { 'If-Match': '"1"' };
  return {
    'GET /api/session': {},
    'PUT /api/session/membership': { body: { membershipId: 'none' } },
    'GET /api/recipients': {},
    'GET /api/address-book': {},
    'PUT /api/address-book': { body: addressPage },
    'POST /api/address-book/confirmations': {},
    'GET /api/words': {},
    'POST /api/words': { body: { list: 'VAGT', word: 'rörigt' } },
    'POST /api/words/:id/end': { ids: { ...words, absent } },
    'GET /api/reference/words': {},
    'GET /api/unit/lacks': {},
    'GET /api/colleagues': {},
    'GET /api/drafts': {},
    'POST /api/drafts': { body: draftOf() },
    'GET /api/drafts/reminders': {},
    'GET /api/drafts/ages': {},
    'POST /api/drafts/:id/colleagues': { ids: drafts, body: { userId: 'person-johan.norr' } },
    'DELETE /api/drafts/:id/colleagues/:part': { ids: drafts },
    'POST /api/drafts/:id/attachments': { ids: drafts },
    'GET /api/drafts/:id/attachments/:part': { ids: drafts },
    'DELETE /api/drafts/:id/attachments/:part': { ids: drafts },
    'GET /api/drafts/:id': { ids: drafts },
    'PUT /api/drafts/:id': { ids: drafts, body: draftOf(), headers: version },
    'GET /api/drafts/:id/event': { ids: drafts },
    'POST /api/drafts/:id/siblings': { ids: drafts, body: { sibling: null, guardians: [], household: [] } },
    'POST /api/drafts/:id/duplicates': { ids: drafts },
    'POST /api/drafts/:id/settled': { ids: drafts, body: { key: 'Q24:concern.impact' } },
    'POST /api/drafts/joint-submission': { body: { drafts: [{ id: absent, version: 1 }] } },
    'POST /api/drafts/:id/submission': { ids: drafts, headers: version },
    'DELETE /api/drafts/:id': { ids: drafts },
    'GET /api/reports': {},
    'POST /api/reports/:id/openings': { ids: sent },
    'GET /api/reports/:id': { ids: sent },
    'GET /api/reports/:id/attachments/:part': { ids: sent },
    'POST /api/reports/:id/prints': { ids: sent },
    'POST /api/reports/:id/supplements': { ids: sent },
    'POST /api/reports/:id/siblings': { ids: sent },
    'POST /api/reports/:id/corrections': {
      ids: sent,
      body: { id: '00000000-0000-4000-8000-00000000000f', what: [], text: 'Numret till mormor är fel.' },
    },
    'POST /api/reports/:id/hand-overs': { ids: sent, body: { how: 'Bud till receptionen', at: START } },
    'GET /api/questions': {},
    'GET /api/reports/:id/questions': { ids: sent },
    'POST /api/reports/:id/questions/:part/answers': { ids: sent, body: { text: 'Hos mormor, säger han.' } },
    'GET /api/intake/reports/:id/questions': { ids: received },
    'POST /api/intake/reports/:id/questions': {
      ids: received,
      body: { what: 'Vem ringde?', why: 'För att förstå hur länge.', by: null, ground: 'KOMPLETTERING' },
    },
    'POST /api/intake/reports/:id/answers/:part/readings': { ids: received },
    'GET /api/intake/reports/:id/feedback': { ids: received },
    'POST /api/intake/reports/:id/feedback': { ids: received, body: { way: 'DIGITAL' } },
    'POST /api/intake/reports/:id/follow-ups/:part/passing-on': { ids: { ...received, own: handed.report }, part: handed.followUp },
    'GET /api/intake/reports/:id/forwarding': { ids: received },
    'POST /api/intake/reports/:id/forwarding': { ids: received, body: { to: 'none', reason: 'Barnet bor i Uppsala.' } },
    'GET /api/intake/reports': {},
    'GET /api/intake/counts': {},
    'GET /api/intake/handlers': {},
    'POST /api/intake/reports/:id/assignments': { ids: received, body: { to: null, seen: null } },
    'POST /api/intake/absences': { body: { userId: absent, away: null } },
    'POST /api/intake/reports/:id/openings': { ids: received },
    'GET /api/intake/reports/:id': { ids: received },
    'GET /api/intake/reports/:id/attachments/:part': { ids: received },
    'POST /api/intake/reports/:id/prints': { ids: received },
    'POST /api/intake/reports/:id/links': { ids: received, body: { childFileId: null } },
    'POST /api/intake/reports/:id/link-reversals': { ids: received, body: { reason: 'Det var ett annat barn.' } },
    'POST /api/intake/reports/:id/safety-assessments': {
      ids: received,
      body: { outcome: 'BEHOVER_INTE_SKYDD', reasons: 'Modern är hemma i natt.', madeAt: START },
    },
    'GET /api/intake/reports/:id/course': { ids: received },
    'POST /api/intake/reports/:id/contacts': { ids: received, body: { with: 'POL', way: 'TEL', note: 'Polisen berättade mer.' } },
    'POST /api/intake/reports/:id/child-views': { ids: received, body: { said: { heard: false, whyNot: 'Barnet sov i natt.' } } },
    'POST /api/intake/reports/:id/case-system-answers': { ids: received, body: { answer: 'OKAND', source: 'Treserva' } },
    'POST /api/intake/reports/:id/proposals': { ids: received, body: { code: 'INLEDA', reason: 'Barnet behöver stöd.' } },
    'POST /api/intake/reports/:id/decisions': {
      ids: received,
      body: { code: 'INLEDA', on: dayOf(START), reason: 'Barnet behöver stöd.' },
    },
    'POST /api/intake/reports/:id/prolongings': {
      ids: received,
      body: { lastDay: plusDays(dayOf(START), 20), reason: 'Barnet är utomlands.' },
    },
    'POST /api/intake/reports/:id/closings': { ids: received, body: { reason: 'Inga barn i hushållet.' } },
    'POST /api/intake/reports/:id/decision-prints': { ids: received, body: { decision: absent } },
    'POST /api/intake/reports/:id/journal-prints': { ids: received },
    'POST /api/intake/reports/:id/letter-prints': { ids: { ...received, own: forSchool } },
    'POST /api/intake/reports/:id/search-prints': { ids: received, body: { search: absent } },
    'POST /api/child-files/:id/journal-prints': { ids: files },
    'POST /api/child-files/:id/history-prints': { ids: files },
    'POST /api/child-files/:id/text-searches': { ids: files, body: { text: 'mormor' } },
    'GET /api/child-files/:id/relatives': { ids: files },
    'GET /api/settings/delegation': {},
    'POST /api/settings/delegation': {
      body: {
        delegation: { INLEDA: delegated, INTE_INLEDA: delegated, INGAR_I_PAGAENDE: delegated, PROLONG: delegated },
        decidedOn: dayOf(START),
      },
    },
    'POST /api/staff/memberships': {
      body: { username: 'tove.ljung', role: 'jour', from: dayOf(START), to: null, behorig: true, clearance: 'ordinary' },
    },
    'POST /api/staff/memberships/:id/end': { ids: memberships, body: { on: dayOf(START) } },
    'GET /api/settings/notices': {},
    'GET /api/jour/places': {},
    'GET /api/jour/handovers': {},
    'POST /api/jour/handovers': { body: { text: 'Det var lugnt i natt.' } },
    'POST /api/jour/handover-readings': { body: { id: absent } },
    'POST /api/settings/alarm-times': { body: { times: { unopenedMinutes: 60, outsideMinutes: null }, expected: null } },
    'GET /api/settings/odd-use': {},
    'POST /api/settings/odd-use': { body: { limits: { perHour: 20, perDay: 60, repeatDays: 3, reviewDays: 14 }, expected: null } },
    'GET /api/oversight/odd-use': {},
    'GET /api/oversight/months/:id/users/:part/rows': { ids: { own: '2026-10', other: '2026-09', absent: '2026-08' } },
    'POST /api/oversight/reviews': {
      body: { what: { kind: 'event', seq: 1 }, verdict: 'UTAN_ANMARKNING', note: 'Tre skolor ringde samma dag.' },
    },
    'GET /api/disposal': {},
    'POST /api/disposal': { body: { rows: [{ kind: 'report', id: 'absent' }] } },
    'POST /api/disposal/kept': { body: { kind: 'report', id: 'absent', source: 'Treserva' } },
    'POST /api/disposal/approvals': { body: { id: 'absent' } },
    'POST /api/disposal/withdrawals': { body: { id: 'absent' } },
    'GET /api/settings/letter': {},
    'POST /api/settings/letter': { body: { words: { opening: 'Tack.', closing: '' }, expected: null } },
    'POST /api/settings/notices': { body: { schedule: { otherwise: onCall, intervals: [] }, expected: null } },
    'POST /api/settings/closed-days': { body: { days: [{ on: '2026-12-31', why: 'Stängt' }], expected: null } },
    'POST /api/intake/taken-in': { body: takenInBody },
    'POST /api/intake/taken-in/documents': {},
    'POST /api/intake/older': { body: olderBody },
    'POST /api/intake/older/documents': {},
    'GET /api/settings/older': {},
    'POST /api/settings/older': { body: olderAllowedBody },
    'GET /api/intake/reports/:id/reception': { ids: received },
    'GET /api/intake/diary': {},
    'GET /api/intake/reports/:id/journal': { ids: received },
    'POST /api/intake/reports/:id/journal': { ids: received, body: { text: 'Läraren ringde.' } },
    'GET /api/child-files/:id/journal': { ids: files },
    'POST /api/child-files/:id/transfers/answers': { ids: files, body: { on: '2026-01-02', asked: 'absent', answer: 'JA' } },
    'GET /api/child-files/:id/transfers': { ids: files },
    'GET /api/child-files/:id/moves': { ids: files },
    'POST /api/child-files/:id/comparisons': { ids: files, body: { with: absent } },
    'POST /api/child-files/:id/joins': { ids: files, body: { with: absent, reason: 'Samma mamma och skola.', seen: 'x' } },
    'POST /api/child-files/:id/splits': { ids: files, body: { reports: [], reason: 'Det är två bröder.', seen: 'x' } },
    'POST /api/child-files/:id/moves/:part/reversals': { ids: files, body: { reason: 'Det var två kusiner.', seen: 'x' } },
    'POST /api/child-files/:id/transfers': {
      ids: files,
      body: { on: '2026-01-02', to: 'Socialnämnden i Hittebo', reason: 'Flyttat.' },
    },
    'POST /api/child-files/:id/journal': { ids: files, body: { text: 'Läraren ringde.' } },
    'POST /api/intake/reports/:id/missing-marks': { ids: received, body: { codes: ['TELV'] } },
    'POST /api/register/searches': { body: { text: 'Elsa Testström', ...purpose } },
    'POST /api/register/search-notes': { body: { search: absent, text: 'Elsa Testström' } },
    'POST /api/register/search-prints': { body: { search: absent, text: 'Elsa Testström' } },
    'POST /api/child-files/:id/openings': { ids: files, body: purpose },
    'GET /api/child-files/:id': { ids: files },
    'GET /api/barriers': {},
    'GET /api/barriers/counts': {},
    'POST /api/barriers/:id/end': { ids: barriers, body: { reason: 'Spärren gällde fel person.' } },
    'GET /api/intake/reports/:id/barriers': { ids: received },
    'POST /api/intake/reports/:id/barriers': { ids: received, body: aBarrier },
    'GET /api/child-files/:id/barriers': { ids: files },
    'POST /api/child-files/:id/barriers': { ids: files, body: aBarrier },
    'POST /api/intake/reports/:id/emergency-openings': { ids: received, body: anEmergency },
    'POST /api/child-files/:id/emergency-openings': { ids: files, body: anEmergency },
    'POST /api/emergency-openings/:id/reviews': { ids: emergencies, body: { verdict: 'BEFOGAD', note: 'Ingen annan var i tjänst.' } },
    'POST /api/intake/reports/:id/vault-openings': { ids: received, body: { reason: 'Jag ska ringa den som vårdar barnet.' } },
    'GET /api/intake/reports/:id/vault': { ids: received },
    'GET /api/vault-openings': {},
    ...Object.fromEntries(
      Object.entries({ 'intake/reports': received, 'child-files': files }).flatMap(([place, ids]) => [
        [`GET /api/${place}/:id/vault-namings`, { ids }],
        [`POST /api/${place}/:id/vault-namings`, { ids, body: aNaming }],
        [`POST /api/${place}/:id/vault-namings/:part/end`, { ids }],
        [`GET /api/${place}/:id/protection`, { ids }],
        [`POST /api/${place}/:id/protection-marks`, { ids, body: { person: 'child', code: 'SEK', reason: 'Skatteverket ringde.' } }],
        [`POST /api/${place}/:id/protection-marks/:part/lift`, { ids, body: { reason: 'Skatteverket har hävt markeringen.' } }],
      ]),
    ),
    'POST /api/intake/reports/:id/copies/:part/notes': { ids: received, body: { kind: 'RECALLED', doneOn: '2026-11-21' } },
    'GET /api/intake/reports/:id/trail': { ids: received },
    'GET /api/intake/reports/:id/elsewhere': { ids: received },
    'POST /api/intake/reports/:id/elsewhere': { ids: received, body: { system: 'Treserva' } },
    'POST /api/intake/reports/:id/elsewhere-steps': { ids: received, body: { step: 'SKYDDSBEDOMNING', system: 'Treserva' } },
    'POST /api/intake/reports/:id/packages': { ids: received },
    'GET /api/settings/case-system-home': {},
    'POST /api/settings/case-system-home': { body: { home: 'CASE_SYSTEM', system: 'Treserva' } },
    'GET /api/statistics': {},
    'GET /api/statistics/file': {},
    'GET /api/delegated-decisions': {},
    'GET /api/delegated-decisions/file': {},
    'GET /api/alarms': {},
    'POST /api/alarms/:id/answers': { ids: alarms, body: { note: 'Jag har ringt mottagningen.' } },
    'GET /api/log': {},
    'GET /api/staff': {},
    'POST /api/accounts/:id/closures': { ids: { own: 'person-karin.ek', other: 'person-lars.hed', absent } },
    'GET /api/operation': {},
  };
}

function guarded(): (GuardedRoute & { guard: { kind: 'action' } })[] {
  return guardedRoutes(world.app).filter(
    (route): route is GuardedRoute & { guard: Extract<GuardedRoute['guard'], { kind: 'action' }> } => route.guard.kind === 'action',
  );
}

/** Asks as one role; gives what tells answers apart. The request's id is the only thing that may differ. */
async function ask(
  client: Client,
  { method, path }: GuardedRoute,
  relation: Relation,
): Promise<{ status: number; text: string; headers: string }> {
  const { ids, part, body, headers } = cases[`${method} ${path}`] ?? {};
  const response = await client.send(method, path.replace(':id', ids?.[relation] ?? '').replace(':part', part ?? '1'), body, headers);
  const told = [...response.headers].filter(([name]) => name !== 'tidig-request-id');
  return { status: response.status, text: await response.text(), headers: JSON.stringify(told) };
}

function client(role: Role): Client {
  const found = clients.get(role);
  if (!found) throw new Error(`nobody is ${role}`);
  return found;
}

function mayByRole(role: Role, route: GuardedRoute): boolean {
  const subject = subjects.get(role);
  if (!subject || route.guard.kind !== 'action') throw new Error(`nobody is ${role}`);
  return decide(subject, route.guard.action, null, { today: dayOf(START) }).allowed;
}

async function logOf(role: Role): Promise<{ outcome: string; action: string }> {
  const membership = subjects.get(role)?.membership;
  if (!membership) throw new Error(`nobody is ${role}`);
  const { stores } = world.ctx;
  const store =
    membership.organisationKind === 'police'
      ? await stores.sender(membership.organisationId)
      : membership.organisationKind === 'board'
        ? await stores.board(membership.organisationId)
        : await stores.directory();
  const [row] = await store.logRows({ beforeSeq: null, limit: 1 });
  if (!row) throw new Error('an empty log');
  return { outcome: row.outcome, action: row.action };
}

describe('T-2, T-3: every route × every role × own, other or absent', () => {
  it('has a case for each route behind a policy, and only those few are public', () => {
    expect(
      guarded()
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    ).toEqual(Object.keys(cases).sort());
    const open = guardedRoutes(world.app).filter(({ method, guard }) => guard.kind === 'public' && method !== 'ALL');
    expect(open.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'DELETE /api/session',
      'GET /api/demo/accounts',
      'GET /api/openapi.json',
      'GET /health',
      'POST /api/session',
      'POST /api/session/unlocks',
    ]);
  });

  it('answers nobody who is not logged in, alike everywhere', async () => {
    const answers = await Promise.all(
      guarded().flatMap((route) => (['own', 'other', 'absent'] as const).map((relation) => ask(world.nobody(), route, relation))),
    );
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(401);
  });

  it.each(roles)('refuses %s, by role, before anything is looked up, and logs it', async (role) => {
    for (const route of guarded().filter((one) => !mayByRole(role, one))) {
      for (const relation of ['own', 'other', 'absent'] as const) {
        const answer = await ask(client(role), route, relation);
        expect({ ...route, status: answer.status, code: JSON.parse(answer.text).code }).toMatchObject({
          status: 403,
          code: 'not-permitted',
        });
        expect(await logOf(role)).toEqual({ action: route.guard.kind === 'action' ? route.guard.action : '', outcome: 'not-permitted' });
      }
    }
  });

  it('refuses by role before the body is read', async () => {
    for (const route of guarded().filter((one) => one.method === 'POST' && !mayByRole('operator', one))) {
      const type = /\/(attachments|documents)$/.test(route.path) ? { 'Content-Type': 'multipart/form-data; boundary=x' } : {};
      const response = await client('operator').send(route.method, route.path.replace(':id', 'x'), '{"half":', type);
      expect([route.path, response.status]).toEqual([route.path, 403]);
    }
  });

  it.each(roles)('answers %s for another’s object as for one that is not there, byte for byte, and logs both', async (role) => {
    for (const route of guarded().filter((one) => mayByRole(role, one) && one.path.includes(':id'))) {
      const other = await ask(client(role), route, 'other');
      const logged = await logOf(role);
      const absent = await ask(client(role), route, 'absent');
      expect(other, `${route.method} ${route.path}`).toEqual(absent);
      expect(other.status).toBe(404);
      expect(logged.outcome).toBe('not-found');
      expect(await logOf(role)).toEqual(logged);
    }
  });

  it('lets each role that may reach what is its own', async () => {
    const reached: Record<string, string[]> = {};
    // The vault while the report still lies in the akt that they are named for, closures last.
    const first = ['/api/intake/reports/:id/openings', '/api/intake/reports/:id/vault-openings', '/api/intake/reports/:id/vault'];
    const last = ({ path, method }: GuardedRoute) =>
      first.includes(path) ? first.indexOf(path) - first.length : /closures$/.test(path) ? 2 : method === 'DELETE' ? 1 : 0;
    for (const route of guarded().toSorted((a, b) => last(a) - last(b))) {
      for (const role of roles.filter((one) => mayByRole(one, route))) {
        const { status, text } = await ask(client(role), route, 'own');
        if (status >= 500) throw new Error(`${route.method} ${route.path} ${role}: ${status}`);
        const code = status < 400 ? 'done' : String(JSON.parse(text).code);
        (reached[`${route.method} ${route.path}`] ??= []).push(`${role}: ${code}`);
      }
    }
    expect(reached).toMatchSnapshot();
    expect(world.faults).toEqual([]);
  });
});

describe('another organisation', () => {
  it('has a store of its own: what one nämnd has done is in no answer of another', async () => {
    const elsewhere = await world.as('lars.hed');
    const rows = await (await elsewhere.get('/api/intake/reports')).text();
    expect(rows).not.toContain(cases['GET /api/intake/reports/:id']?.ids?.own);
    const found = await elsewhere.post('/api/register/searches', { text: 'Elsa Testström', purpose: 'JOUR' });
    expect(await found.text()).not.toContain(cases['GET /api/child-files/:id']?.ids?.own);
  });
});
