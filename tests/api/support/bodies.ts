import { dayOf } from '@tidig/domain/base/time.ts';
import { START } from './world.ts';
import { draftOf } from './scene.ts';

/** A good body for every route that takes one, with somebody who may send it. `:id` is filled with the scene's own object. */
export type BodyCase = {
  readonly route: string;
  readonly username: string;
  readonly body: object;
  readonly headers?: Record<string, string>;
};

/** A phone report that the route takes. */
export const takenInBody = {
  id: '00000000-0000-4000-8000-0000000000aa',
  child: { firstName: 'Okänd', description: 'Pojke, cirka 6 år, röd jacka', protection: 'EKO' },
  channel: 'TEL',
  from: { kind: 'ANO' },
  danger: 'VET',
  concern: { text: 'Barnet går ensamt ute på kvällarna.' },
};

/** An older report that the route takes. */
export const olderBody = {
  id: '00000000-0000-4000-8000-0000000000ab',
  child: { firstName: 'Elsa', lastName: 'Testström' },
  cameInOn: '2024-03-01',
  channel: 'PAP',
  from: { kind: 'ANO' },
  concern: { text: 'Barnet gick ensamt ute på kvällarna.' },
  decided: { code: 'INTE_INLEDA', on: '2024-03-12', by: 'Enhetschefen' },
  lastNoteOn: '2024-03-12',
  source: 'Pärm 2024:1',
};

export const olderAllowedBody = { allowed: true, decidedOn: '2025-09-11', decision: 'SN 2025-09-11 § 84', expected: null };

export const bodyCases: readonly BodyCase[] = [
  { route: 'POST /api/session', username: '', body: { username: 'sara.lind', password: 'x' } },
  { route: 'POST /api/session/unlocks', username: 'sara.lind', body: { password: 'x' } },
  { route: 'PUT /api/session/membership', username: 'sara.lind', body: { membershipId: 'x' } },
  { route: 'POST /api/drafts', username: 'sara.lind', body: draftOf() },
  { route: 'PUT /api/drafts/:id', username: 'sara.lind', body: draftOf(), headers: { 'If-Match': '"1"' } },
  { route: 'POST /api/drafts/:id/siblings', username: 'sara.lind', body: { sibling: null, guardians: [], household: [] } },
  { route: 'POST /api/drafts/:id/settled', username: 'sara.lind', body: { key: 'Q24:concern.impact' } },
  { route: 'POST /api/drafts/:id/duplicates', username: 'sara.lind', body: {} },
  {
    route: 'POST /api/drafts/joint-submission',
    username: 'sara.lind',
    body: { drafts: [{ id: '00000000-0000-4000-8000-000000000000', version: 1 }] },
  },
  { route: 'POST /api/drafts/:id/submission', username: 'sara.lind', body: {}, headers: { 'If-Match': '"1"' } },
  { route: 'POST /api/drafts/:id/colleagues', username: 'sara.lind', body: { userId: 'person-johan.norr' } },
  { route: 'POST /api/reports/:id/supplements', username: 'sara.lind', body: {} },
  { route: 'POST /api/reports/:id/siblings', username: 'sara.lind', body: {} },
  {
    route: 'POST /api/reports/:id/corrections',
    username: 'sara.lind',
    body: { id: '00000000-0000-4000-8000-00000000000e', what: ['UPPG'], text: 'Numret till mormor är fel.' },
  },
  { route: 'POST /api/reports/:id/openings', username: 'sara.lind', body: {} },
  { route: 'POST /api/reports/:id/prints', username: 'sara.lind', body: { document: 'report', withLocation: false } },
  { route: 'POST /api/reports/:id/hand-overs', username: 'sara.lind', body: { how: 'Bud till receptionen', at: START } },
  { route: 'POST /api/reports/:id/questions/:part/answers', username: 'sara.lind', body: { text: 'Hos mormor, säger han.' } },
  {
    route: 'POST /api/intake/reports/:id/questions',
    username: 'ali.demir',
    body: { what: 'Vem ringde?', why: 'För att förstå hur länge.', by: null, ground: 'KOMPLETTERING' },
  },
  { route: 'POST /api/intake/reports/:id/answers/:part/readings', username: 'ali.demir', body: {} },
  { route: 'POST /api/intake/reports/:id/feedback', username: 'ali.demir', body: { way: 'DIGITAL' } },
  { route: 'POST /api/intake/reports/:id/follow-ups/:part/passing-on', username: 'ali.demir', body: {} },
  { route: 'POST /api/intake/reports/:id/forwarding', username: 'ali.demir', body: { to: 'x', reason: 'Barnet bor i Uppsala.' } },
  { route: 'POST /api/intake/reports/:id/elsewhere', username: 'ali.demir', body: { system: 'Treserva', reference: '2026-4711' } },
  { route: 'POST /api/intake/reports/:id/elsewhere-steps', username: 'ali.demir', body: { step: 'BESLUT', system: 'Treserva' } },
  { route: 'POST /api/intake/reports/:id/packages', username: 'ali.demir', body: { withLocation: false } },
  { route: 'POST /api/settings/case-system-home', username: 'rut.ask', body: { home: 'CASE_SYSTEM', system: 'Treserva' } },
  { route: 'POST /api/intake/reports/:id/openings', username: 'ali.demir', body: { task: 'x' } },
  { route: 'POST /api/intake/reports/:id/assignments', username: 'ali.demir', body: { to: 'x', seen: null } },
  {
    route: 'POST /api/intake/absences',
    username: 'ali.demir',
    body: { userId: 'x', away: { from: dayOf(START), to: dayOf(START), deputy: 'y' } },
  },
  { route: 'POST /api/intake/reports/:id/prints', username: 'ali.demir', body: { document: 'report', withLocation: false } },
  { route: 'POST /api/intake/reports/:id/decision-prints', username: 'ali.demir', body: { decision: 'x' } },
  { route: 'POST /api/intake/reports/:id/letter-prints', username: 'ali.demir', body: {} },
  { route: 'POST /api/child-files/:id/text-searches', username: 'ali.demir', body: { text: 'mormor' } },
  { route: 'POST /api/child-files/:id/history-prints', username: 'ali.demir', body: { leaveOut: ['part-1'] } },
  ...['intake/reports', 'child-files'].map((place) => ({
    route: `POST /api/${place}/:id/journal-prints`,
    username: 'ali.demir',
    body: {},
  })),
  { route: 'POST /api/intake/reports/:id/links', username: 'ali.demir', body: { childFileId: 'x' } },
  { route: 'POST /api/intake/reports/:id/link-reversals', username: 'ali.demir', body: { reason: 'Det var ett annat barn.' } },
  {
    route: 'POST /api/intake/reports/:id/safety-assessments',
    username: 'ali.demir',
    body: { outcome: 'BEHOVER_SKYDD', reasons: 'Barnet är ensamt i natt.', madeAt: START },
  },
  {
    route: 'POST /api/intake/reports/:id/contacts',
    username: 'ali.demir',
    body: { with: 'POL', way: 'TEL', note: 'Polisen berättade mer.', madeAt: START },
  },
  {
    route: 'POST /api/intake/reports/:id/child-views',
    username: 'ali.demir',
    body: { said: { heard: false, whyNot: 'Barnet sov i natt.' }, madeAt: null },
  },
  {
    route: 'POST /api/intake/reports/:id/case-system-answers',
    username: 'ali.demir',
    body: { answer: 'PAGAR', source: 'Treserva', openSince: dayOf(START), madeAt: null },
  },
  {
    route: 'POST /api/intake/reports/:id/proposals',
    username: 'ali.demir',
    body: { code: 'INLEDA', reason: 'Barnet behöver stöd.', expected: null },
  },
  {
    route: 'POST /api/intake/reports/:id/decisions',
    username: 'ali.demir',
    body: { code: 'INLEDA', on: dayOf(START), reason: 'Barnet behöver stöd.', violenceReason: '', expected: null },
  },
  {
    route: 'POST /api/intake/reports/:id/prolongings',
    username: 'ali.demir',
    body: { lastDay: '2026-12-24', reason: 'Barnet är utomlands.', expected: null },
  },
  { route: 'POST /api/intake/reports/:id/closings', username: 'ali.demir', body: { reason: 'Inga barn i hushållet.' } },
  {
    route: 'POST /api/settings/delegation',
    username: 'rut.ask',
    body: {
      delegation: Object.fromEntries(
        ['INLEDA', 'INTE_INLEDA', 'INGAR_I_PAGAENDE', 'PROLONG'].map((code) => [code, { roles: ['caseworker'], point: '4.2' }]),
      ),
      decidedOn: dayOf(START),
      expected: null,
    },
  },
  {
    route: 'POST /api/staff/memberships',
    username: 'rut.ask',
    body: { username: 'tove.ljung', role: 'jour', from: dayOf(START), to: null, behorig: true, clearance: 'ordinary' },
  },
  { route: 'POST /api/staff/memberships/:id/end', username: 'rut.ask', body: { on: dayOf(START) } },
  {
    route: 'POST /api/settings/notices',
    username: 'rut.ask',
    body: {
      schedule: {
        otherwise: {
          receivers: [{ kind: 'EMAIL', userId: '', name: 'Socialjouren', address: 'jour@kommun.example' }],
          nextAfterMinutes: 15,
        },
        intervals: [],
      },
      expected: null,
    },
  },
  { route: 'POST /api/jour/handovers', username: 'ali.demir', body: { text: 'Det var lugnt i natt.' } },
  { route: 'POST /api/jour/handover-readings', username: 'ali.demir', body: { id: 'x' } },
  { route: 'POST /api/disposal', username: 'rut.ask', body: { rows: [{ kind: 'report', id: 'x' }] } },
  { route: 'POST /api/disposal/kept', username: 'rut.ask', body: { kind: 'report', id: 'x', source: 'Treserva' } },
  { route: 'POST /api/disposal/approvals', username: 'rut.ask', body: { id: 'x' } },
  { route: 'POST /api/disposal/withdrawals', username: 'rut.ask', body: { id: 'x' } },
  { route: 'POST /api/settings/letter', username: 'rut.ask', body: { words: { opening: 'Tack.', closing: '' }, expected: null } },
  {
    route: 'POST /api/settings/odd-use',
    username: 'rut.ask',
    body: { limits: { perHour: 20, perDay: 60, repeatDays: 3, reviewDays: 14 }, expected: null },
  },
  {
    route: 'POST /api/oversight/reviews',
    username: 'britt.sand',
    body: { what: { kind: 'event', seq: 1 }, verdict: 'UTAN_ANMARKNING', note: 'Tre skolor ringde samma dag.' },
  },
  {
    route: 'POST /api/settings/alarm-times',
    username: 'rut.ask',
    body: { times: { unopenedMinutes: 60, outsideMinutes: null }, expected: null },
  },
  { route: 'POST /api/settings/closed-days', username: 'rut.ask', body: { days: [{ on: '2026-12-31', why: 'Stängt' }], expected: null } },
  { route: 'POST /api/intake/taken-in', username: 'ali.demir', body: takenInBody },
  { route: 'POST /api/intake/older', username: 'ali.demir', body: olderBody },
  { route: 'POST /api/settings/older', username: 'rut.ask', body: olderAllowedBody },
  { route: 'POST /api/intake/reports/:id/journal', username: 'ali.demir', body: { text: 'Läraren ringde.', kind: 'NOTE' } },
  {
    route: 'POST /api/child-files/:id/transfers',
    username: 'ali.demir',
    body: { on: '2026-01-02', to: 'Socialnämnden i Hittebo', reason: 'Flyttat.' },
  },
  {
    route: 'POST /api/child-files/:id/transfers/answers',
    username: 'ali.demir',
    body: { on: '2026-01-02', asked: 'absent', answer: 'JA' },
  },
  { route: 'POST /api/child-files/:id/comparisons', username: 'ali.demir', body: { with: 'absent' } },
  {
    route: 'POST /api/child-files/:id/joins',
    username: 'ali.demir',
    body: { with: 'absent', reason: 'Samma mamma och skola.', seen: 'x' },
  },
  {
    route: 'POST /api/child-files/:id/splits',
    username: 'ali.demir',
    body: { reports: ['absent'], to: null, reason: 'Det är två bröder.', seen: 'x' },
  },
  {
    route: 'POST /api/child-files/:id/moves/:part/reversals',
    username: 'ali.demir',
    body: { reason: 'Det var två kusiner.', seen: 'x' },
  },
  { route: 'POST /api/child-files/:id/journal', username: 'ali.demir', body: { text: 'Läraren ringde.', kind: 'NOTE' } },
  { route: 'POST /api/intake/reports/:id/missing-marks', username: 'ali.demir', body: { codes: ['TELV', 'ORD'] } },
  {
    route: 'POST /api/register/search-notes',
    username: 'ali.demir',
    body: { search: 'x', text: 'Elsa Testström', age: 8, caseSystem: { answer: 'PAGAR', source: 'Treserva', openSince: '2026-01-02' } },
  },
  { route: 'POST /api/register/search-prints', username: 'ali.demir', body: { search: 'x', text: 'Elsa Testström', birthYear: 2018 } },
  { route: 'POST /api/intake/reports/:id/search-prints', username: 'ali.demir', body: { search: 'x' } },
  {
    route: 'POST /api/register/searches',
    username: 'ali.demir',
    body: { text: 'Elsa Testström', birthYear: 2018, task: null, purpose: 'JOUR' },
  },
  { route: 'POST /api/child-files/:id/openings', username: 'ali.demir', body: { task: null, purpose: 'JOUR' } },
  { route: 'POST /api/barriers/:id/end', username: 'britt.sand', body: { reason: 'Spärren gällde fel person.' } },
  ...['intake/reports', 'child-files'].flatMap((place) => [
    {
      route: `POST /api/${place}/:id/barriers`,
      username: 'britt.sand',
      body: { userId: 'person-rut.ask', from: dayOf(START), reason: 'Granne till familjen.' },
    },
    {
      route: `POST /api/${place}/:id/emergency-openings`,
      username: 'ali.demir',
      body: { category: 'FARA', reason: 'Barnet ringer själv och ingen annan är här i natt.', password: 'tidig-demo' },
    },
  ]),
  { route: 'POST /api/alarms/:id/answers', username: 'ali.demir', body: { note: 'Jag har ringt mottagningen.' } },
  { route: 'POST /api/emergency-openings/:id/reviews', username: 'britt.sand', body: { verdict: 'BEFOGAD', note: 'Ingen annan fanns.' } },
  { route: 'POST /api/intake/reports/:id/vault-openings', username: 'ali.demir', body: { reason: 'Jag ska ringa den som vårdar barnet.' } },
  ...['intake/reports', 'child-files'].flatMap((place) => [
    {
      route: `POST /api/${place}/:id/vault-namings`,
      username: 'britt.sand',
      body: { userId: 'person-ali.demir', from: dayOf(START), to: '2026-12-21', reason: 'Handlägger ärendet.' },
    },
    { route: `POST /api/${place}/:id/vault-namings/:part/end`, username: 'britt.sand', body: {} },
    {
      route: `POST /api/${place}/:id/protection-marks`,
      username: 'ali.demir',
      body: { person: 'child', code: 'SEK', reason: 'Skatteverket ringde.' },
    },
    {
      route: `POST /api/${place}/:id/protection-marks/:part/lift`,
      username: 'ali.demir',
      body: { reason: 'Skatteverket har hävt markeringen.' },
    },
  ]),
  { route: 'POST /api/intake/reports/:id/copies/:part/notes', username: 'ali.demir', body: { kind: 'RECALLED', doneOn: dayOf(START) } },
  { route: 'POST /api/accounts/:id/closures', username: 'rut.ask', body: {} },
  {
    route: 'PUT /api/address-book',
    username: 'rut.ask',
    body: {
      validFrom: dayOf(START),
      channel: 'TIDIG',
      manualWay: null,
      phone: '08-465 004 40',
      openingHours: 'Vardagar 8.00–16.30',
      eveningReader: 'Socialjouren läser kvällar och helger.',
      jour: { name: 'Socialjouren', way: 'NUMMER', phone: '08-465 004 41', hours: 'Dygnet runt' },
      protectedFunction: 'Mottagningens arbetsledare',
      protectedPhone: '08-465 004 47',
      closedFrom: null,
    },
  },
  { route: 'POST /api/words', username: 'rut.ask', body: { list: 'JARGONG', word: 'igv', suggestion: 'ingripandegrupp' } },
  { route: 'POST /api/words/:id/end', username: 'rut.ask', body: {} },
  { route: 'POST /api/address-book/confirmations', username: 'rut.ask', body: {} },
];
