import { asId, type ReportId } from '@tidig/domain/base/ids.ts';
import { dayOf, plusDays } from '@tidig/domain/base/time.ts';
import type { Outcome } from '@tidig/domain/base/outcome.ts';
import { assessSafety } from '@tidig/services/assessment/assess-safety.ts';
import { decide } from '@tidig/services/assessment/decide.ts';
import { layAside } from '@tidig/services/assessment/lay-aside.ts';
import { noteCaseSystem } from '@tidig/services/assessment/note-case-system.ts';
import { noteChildView } from '@tidig/services/assessment/note-child-view.ts';
import { noteContact } from '@tidig/services/assessment/note-contact.ts';
import { prolong } from '@tidig/services/assessment/prolong.ts';
import { propose } from '@tidig/services/assessment/propose.ts';
import { receiveEnvelope } from '@tidig/services/delivery/receive-envelope.ts';
import { forwardReport } from '@tidig/services/forwarding/forward-report.ts';
import { passOn } from '@tidig/services/forwarding/pass-on.ts';
import { linkReport } from '@tidig/services/intake/link-report.ts';
import { undoLink } from '@tidig/services/intake/undo-link.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import type { ArrivedRow, BoardRecord, FollowUp } from '@tidig/store/port/board.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testPersonnummer } from '../../support/test-numbers.ts';
import { there } from '../../support/there.ts';
import { answersLike, aWorld, boards, example1, expectDone, sent, type World } from '../../support/world.ts';
import { aSealed, komp } from '../receiving.ts';
import { alone, onAnAdult, quiet, recordsOf, safe } from './acts.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const codes = ['INLEDA', 'INTE_INLEDA', 'INGAR_I_PAGAENDE'] as const;
const answers = ['OKAND', 'AVSLUTAD', 'PAGAR'] as const;
const people = ['ali.demir', 'britt.sand', 'maja.frost', 'tove.ljung', 'karin.ek', 'hanna.lund'] as const;

/** One thing that somebody tries; whether it may be done is not known here. `stale`: as if nothing had been seen, and without saying why in spite of violence. */
type Try = { readonly who: (typeof people)[number]; readonly stale: boolean; readonly days: number } & (
  | { readonly what: 'safety' | 'contact' | 'prolong' | 'layAside' | 'forward' | 'byHand' | 'undoLink' | 'link' | 'later' }
  | { readonly what: 'supplement' | 'readSince' | 'passOn' }
  | { readonly what: 'childView'; readonly heard: boolean }
  | { readonly what: 'caseSystem'; readonly answer: (typeof answers)[number] }
  | { readonly what: 'propose' | 'decide'; readonly code: (typeof codes)[number] }
);

/** Mostly somebody who may, today, having seen what there is: what is refused at once tries nothing. */
const by = {
  who: fc.constantFrom('ali.demir', 'ali.demir', 'ali.demir', 'ali.demir', 'ali.demir', ...people),
  stale: fc.constantFrom(false, false, false, true),
  days: fc.constantFrom(0, 0, 0, 0, -2, 1),
};
const plain = fc.constantFrom('safety', 'safety', 'contact', 'prolong', 'layAside', 'layAside', 'forward', 'undoLink', 'link', 'later');
/** Something comes in about it, and is read; the report is handed over by hand, and what came in too. */
const since = fc.constantFrom('supplement', 'supplement', 'readSince', 'readSince', 'byHand', 'passOn', 'passOn');
const aTry: fc.Arbitrary<Try> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ ...by, what: plain }) },
  { weight: 2, arbitrary: fc.record({ ...by, what: since }) },
  fc.record({ ...by, what: fc.constant('childView'), heard: fc.boolean() }),
  fc.record({ ...by, what: fc.constant('caseSystem'), answer: fc.constantFrom(...answers, 'PAGAR') }),
  {
    weight: 3,
    arbitrary: fc.record({ ...by, what: fc.constantFrom('propose', 'decide', 'decide', 'decide'), code: fc.constantFrom(...codes) }),
  },
);

const ali = { who: 'ali.demir', stale: false, days: 0 } as const;
/** What a decision may rest on, each there or not, in any order. */
const groundwork: readonly Try[] = [
  { ...ali, what: 'safety' },
  { ...ali, what: 'childView', heard: false },
  { ...ali, what: 'caseSystem', answer: 'PAGAR' },
  { ...ali, what: 'caseSystem', answer: 'AVSLUTAD' },
  { ...ali, what: 'forward' },
  { ...ali, what: 'layAside' },
  { ...ali, what: 'decide', code: 'INTE_INLEDA' },
];
/** Handed over by hand, with what comes before and after, each there or not. */
const handing: readonly Try[] = [
  { ...ali, what: 'safety' },
  { ...ali, what: 'supplement' },
  { ...ali, what: 'readSince' },
  { ...ali, what: 'byHand' },
  { ...ali, what: 'supplement' },
  { ...ali, what: 'readSince' },
  { ...ali, what: 'passOn' },
  { ...ali, what: 'passOn' },
];
/** Ended as an adult's is, with what may come before and after: chance alone seldom ends one of those. */
const layingAside: readonly (readonly Try[])[] = [
  [{ ...ali, what: 'layAside' }],
  [
    { ...ali, what: 'safety' },
    { ...ali, what: 'layAside' },
  ],
  [
    { ...ali, what: 'layAside' },
    { ...ali, what: 'supplement' },
    { ...ali, what: 'readSince' },
  ],
  [
    { ...ali, what: 'contact' },
    { ...ali, what: 'layAside' },
    { ...ali, what: 'layAside' },
  ],
];
/** Some of it, a decision, and then whatever; or some of a handing over, and then whatever. */
const someTries = fc.oneof(
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.shuffledSubarray([...groundwork]), fc.constantFrom(...codes), fc.boolean(), fc.array(aTry, { maxLength: 9, size: 'max' }))
      .map(([first, code, stale, rest]): Try[] => [...first, { ...ali, stale, what: 'decide', code }, ...rest]),
  },
  fc.tuple(fc.subarray([...handing], { minLength: 5 }), fc.array(aTry, { maxLength: 4 })).map((parts): Try[] => parts.flat()),
);

const farsta = () => world.ctx.stores.board(boards.farsta);
const rowOf = async (id: string) => there(await (await farsta()).arrivedRow(asId<ReportId>(id)));

/** What the police add, telling of no violence. */
async function aSupplement(id: string) {
  const { id: inReplyTo, anmalningsnummer } = there(await (await farsta()).receivedEnvelope(asId<ReportId>(id)));
  const { covered } = await rowOf(id);
  const answers = covered ? komp(quiet(), anmalningsnummer) : komp(onAnAdult, anmalningsnummer, 'PL6');
  return aSealed(world, { kind: 'supplement', answers, inReplyTo });
}

/** Tries it through the product's own verbs, as that person, with the report open. */
async function attempt(id: string, one: Try): Promise<Outcome<unknown>> {
  const { ctx } = world;
  const subject = await world.as(one.who);
  await openReport(ctx, subject, id, alone);
  const records = await recordsOf(world, id);
  const lastOf = (kind: string) => (one.stale ? null : (records.findLast((record) => record.kind === kind)?.id ?? null));
  const day = plusDays(dayOf(ctx.clock.now()), one.days);
  const reason = 'Så bedömer vi det i dag.';
  switch (one.what) {
    case 'safety':
      return assessSafety(ctx, subject, id, { ...safe, expected: lastOf('SAFETY_ASSESSMENT') });
    case 'contact':
      return noteContact(ctx, subject, id, { with: 'VHV', way: 'TEL', note: 'Mamman svarade.', madeAt: null });
    case 'childView':
      return noteChildView(ctx, subject, id, {
        said: one.heard ? { heard: true, view: 'Vill bo kvar.' } : { heard: false, whyNot: 'Sov.' },
        madeAt: null,
      });
    case 'caseSystem':
      return noteCaseSystem(ctx, subject, id, {
        answer: one.answer,
        source: 'Treserva',
        openSince: one.answer === 'PAGAR' ? day : null,
        madeAt: null,
      });
    case 'propose':
      return propose(ctx, subject, id, { code: one.code, reason, expected: lastOf('PROPOSAL') });
    case 'decide':
      return decide(ctx, subject, id, {
        code: one.code,
        on: day,
        reason,
        violenceReason: one.stale ? '' : reason,
        expected: lastOf('DECISION'),
      });
    case 'prolong':
      return prolong(ctx, subject, id, { lastDay: plusDays(day, 15), reason, expected: lastOf('PROLONGED') });
    case 'layAside':
      return layAside(ctx, subject, id, { reason });
    case 'forward':
      return forwardReport(ctx, subject, id, { to: boards.malmo, reason });
    case 'byHand':
      return forwardReport(ctx, subject, id, { to: boards.knivsta, reason });
    case 'supplement':
      return receiveEnvelope(ctx, await aSupplement(id));
    case 'readSince': {
      const [first = id, ...rest] = (await rowOf(id)).followUps.map((one) => one.id);
      for (const other of rest) await openReport(ctx, subject, other, alone);
      return openReport(ctx, subject, first, alone);
    }
    case 'passOn': {
      const all = (await rowOf(id)).followUps;
      return passOn(ctx, subject, id, (one.stale ? all.at(0) : all.at(-1))?.id ?? id);
    }
    case 'undoLink':
      return undoLink(ctx, subject, id, reason);
    case 'link':
      return linkReport(ctx, subject, id, null);
    case 'later':
      world.later(25 * 60);
      return { ok: true, value: null };
  }
}

type Facts = {
  readonly covered: boolean;
  readonly violence: boolean;
  readonly arrivedOn: string;
  /** What has come in about it, and when somebody here read it. */
  readonly since: readonly Pick<FollowUp, 'id' | 'firstOpenedAt'>[];
};

/**
 * What the law asks of the records, said without the product's rules: for each step, what must have been written before it. Gives what is wrong; nothing
 * here reads a gate.
 */
function wrongIn(records: readonly BoardRecord[], { covered, violence, arrivedOn, since }: Facts): string[] {
  return records.flatMap((record, at) => {
    const before = records.slice(0, at);
    const has = (kind: string) => before.some((one) => one.kind === kind);
    const body = (of: BoardRecord): Record<string, unknown> => JSON.parse(of.body) as Record<string, unknown>;
    const wrong: string[] = [];
    const must = (holds: boolean, what: string) => holds || wrong.push(`${record.kind} ${what}`);
    if (['DECISION', 'PROPOSAL', 'PROLONGED', 'CLOSED', 'FORWARDED'].includes(record.kind)) must(!has('FORWARDED'), 'after it was sent on');
    if (record.kind === 'CLOSED') must(!covered && !has('CLOSED'), 'of a child, or twice');
    if (record.kind === 'FORWARDED') must(!covered || has('SAFETY_ASSESSMENT'), 'without a skyddsbedömning');
    const readBy = (id: unknown) =>
      since.some((one) => one.id === id && one.firstOpenedAt !== null && one.firstOpenedAt <= record.recordedAt);
    if (record.kind === 'FORWARDED' && body(record)['envelopeId'] === null)
      must((body(record)['followUps'] as string[]).every(readBy), 'by hand, with what nobody had read');
    if (record.kind === 'PASSED_ON') {
      const { followUpId } = body(record);
      const sentOn = before.find((one) => one.kind === 'FORWARDED');
      must(sentOn !== undefined && body(sentOn)['envelopeId'] === null, 'of what was not handed over by hand');
      must(readBy(followUpId), 'of what nobody had read');
      must(!handedOver(before).includes(String(followUpId)), 'twice');
    }
    if (record.kind !== 'DECISION') return wrong;
    const said = body(record);
    must(covered, 'on an adult');
    must(['person-ali.demir', 'person-britt.sand', 'person-maja.frost'].includes(record.by), `by ${record.by}`);
    must(record.by !== 'person-maja.frost' || said['code'] === 'INLEDA', 'beyond the delegation');
    must(String(said['on']) >= arrivedOn && String(said['on']) <= dayOf(record.recordedAt), 'on a day that cannot be');
    if (said['code'] === 'INLEDA') {
      must(!before.some((one) => one.kind === 'DECISION' && body(one)['code'] === 'INLEDA'), 'to open twice');
      return wrong;
    }
    must(!has('DECISION'), 'after a decision');
    must(has('SAFETY_ASSESSMENT'), 'without a skyddsbedömning');
    if (said['code'] === 'INTE_INLEDA') {
      must(has('CHILD_VIEW'), 'without the child');
      must(!violence || said['violenceReason'] !== '', 'in spite of violence, without why');
    } else {
      const looked = before.findLast((one) => one.kind === 'CASE_SYSTEM');
      must(looked !== undefined && body(looked)['answer'] === 'PAGAR', 'without an open utredning');
    }
    return wrong;
  });
}

/** What has been handed over by hand, with the report or afterwards. */
function handedOver(records: readonly BoardRecord[]): readonly string[] {
  return records.flatMap(({ kind, body }) => {
    const said = JSON.parse(body) as { followUps?: string[]; followUpId?: string };
    return kind === 'FORWARDED' ? (said.followUps ?? []) : kind === 'PASSED_ON' ? [String(said.followUpId)] : [];
  });
}

type Row = Pick<ArrivedRow, 'covered' | 'feedbackWanted' | 'followUps'>;

/** What is left to do, and the columns, counted again from the records, and what has come in, alone. */
function columnsFrom(records: readonly BoardRecord[], { covered, feedbackWanted, followUps }: Row) {
  const lastBody = (kind: string) => records.findLast((one) => one.kind === kind)?.body;
  const [decision, safety, forwarded, closed] = ['DECISION', 'SAFETY_ASSESSMENT', 'FORWARDED', 'CLOSED'].map(lastBody);
  const ended = covered ? (decision ?? forwarded) : (decision ?? forwarded ?? closed);
  const feedbackAwaited = covered && decision !== undefined && feedbackWanted;
  const afterwards = !safety ? 'SAFETY' : feedbackAwaited ? 'FEEDBACK' : '';
  const byHand = forwarded !== undefined && (JSON.parse(forwarded) as { envelopeId: string | null }).envelopeId === null;
  const left = byHand && followUps.some(({ id }) => !handedOver(records).includes(id));
  const awaited = left ? 'PASS_ON' : !ended ? (covered ? 'DECISION' : 'CLOSING') : covered ? afterwards : '';
  const readOutcome = (body: string | undefined) => (body ? (JSON.parse(body) as { outcome: string }).outcome : null);
  return { awaited, feedbackAwaited, decision: decision ? (JSON.parse(decision) as unknown) : null, safetyOutcome: readOutcome(safety) };
}

let next = 0;
/** A child of its own for each sequence: an official test number that nobody else here has. */
function aChild(): Answers['child'] {
  next += 1;
  const number = testPersonnummer.filter((one) => one.startsWith('2016') || one.startsWith('2017'))[next];
  return { ...example1.child, identity: { kind: 'PNR', value: there(number) } };
}

const kinds = {
  'a quiet report': () => quiet({ child: aChild() }),
  'one that tells of violence': () => answersLike({ child: aChild() }),
  'an underrättelse about an adult': () => onAnAdult,
} as const;

describe('whatever is tried, by whomever, in whatever order', () => {
  it.each(Object.entries(kinds))(
    '%s: no step is there without the records that prove it, and what is stored is what they say',
    async (name, about) => {
      const board = await world.ctx.stores.board(boards.farsta);
      let [decided, passedOn, left] = [0, 0, 0];
      await fc.assert(
        fc.asyncProperty(someTries, async (tries) => {
          const { id } = await sent(world, 'sara.lind', about());
          for (const one of tries) await attempt(id, one);
          const records = await recordsOf(world, id);
          const row = there(await board.arrivedRow(asId<ReportId>(id)));
          const facts = {
            covered: row.covered,
            violence: name.includes('violence'),
            arrivedOn: dayOf(row.arrivedAt),
            since: row.followUps,
          };
          expect(wrongIn(records, facts)).toEqual([]);
          expect(row).toMatchObject(columnsFrom(records, row));
          decided += records.filter(({ kind }) => kind === 'DECISION' || kind === 'CLOSED').length;
          passedOn += records.filter(({ kind }) => kind === 'PASSED_ON').length;
          left += row.awaited === 'PASS_ON' ? 1 : 0;
        }),
        {
          numRuns: 35,
          examples: [[...handing], handing.filter(({ what }) => what !== 'passOn'), ...layingAside].map((tries): [Try[]] => [[...tries]]),
        },
      );
      expect(decided).toBeGreaterThan(5);
      expect([passedOn > 0, left > 0]).toEqual([true, true]);
      expect((await board.checkDerived()).differing).toBe(0);
      const before = await board.arrived({ open: false, limit: 1000 });
      await board.rebuild();
      expect(await board.arrived({ open: false, limit: 1000 })).toEqual(before);
      expect(await board.checkLog()).toMatchObject({ brokenAt: null });
    },
    180_000,
  );

  it('and the shortest way to each end is there: the rules do not shut everything', async () => {
    const { id } = await sent(world, 'sara.lind', quiet({ child: aChild() }));
    for (const one of [{ what: 'safety' }, { what: 'childView', heard: true }, { what: 'decide', code: 'INTE_INLEDA' }] as const)
      expectDone(await attempt(id, { ...ali, ...one }));
  });
});
