import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type Anmalningsnummer, type EnvelopeId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { isSupplement } from '@tidig/domain/form/kinds.ts';
import { loose } from '@tidig/domain/form/paths.ts';
import type { Recipient } from '@tidig/store/port/directory.ts';
import type { SentRow } from '@tidig/store/port/sender.ts';
import { entryFor } from '../access/log-entry.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';

/** One nämnd that gets a copy, how, and which of this organisation's sent reports the copy follows. */
export type Addressee = {
  readonly recipient: Recipient;
  readonly channel: Recipient['channel'];
  readonly follows: { readonly row: SentRow; readonly envelopeId: EnvelopeId } | null;
};

/**
 * Who gets the report: the chosen nämnd and, where it is acute, a second one (L-110); for a komplettering those that got the report it supplements.
 * Refuses `recipient-closed` at the field of a new report, and `report-incomplete` at `supplementOf` for a number that is not this person's or unit's (L-52).
 */
export async function addresseesOf(ctx: ServiceContext, subject: Subject, answers: Answers): Promise<Outcome<readonly Addressee[]>> {
  if (isSupplement(loose(answers))) return supplemented(ctx, subject, answers);
  const { board, kommun, secondBoard, secondKommun } = answers.recipient ?? {};
  const chosen = [
    { board, kommun: kommun?.code, field: 'board' },
    ...(secondBoard === undefined ? [] : [{ board: secondBoard, kommun: secondKommun?.code, field: 'secondBoard' }]),
  ];
  const open = await openRecipients(ctx);
  const found = chosen.map((one) => open.find(({ id, kommunCode }) => id === one.board && kommunCode === one.kommun));
  const closed = chosen.filter((_, index) => found[index] === undefined);
  if (closed.length > 0) return refusedAt(closed.map(({ field }) => `answers.recipient.${field}`));
  return done(found.filter((one) => one !== undefined).map((recipient) => ({ recipient, channel: recipient.channel, follows: null })));
}

/** The copies of one sent report that this person or unit has sent; the report itself, never what follows it. */
export async function ownCopies(ctx: ServiceContext, subject: Subject, number: string): Promise<readonly SentRow[]> {
  const rows = await (await senderOf(ctx, subject)).sentByNumber(asId<Anmalningsnummer>(number));
  const { unitId } = subject.membership;
  return rows.filter((row) => row.follows === null && (row.author === subject.userId || (unitId !== null && row.unitId === unitId)));
}

/** The nämnder of a sent report's copies, as those who get what follows it. */
export async function addresseesOfCopies(ctx: ServiceContext, subject: Subject, copies: readonly SentRow[]): Promise<readonly Addressee[]> {
  const sender = await senderOf(ctx, subject);
  // A nämnd that takes no new reports still takes in what follows an old one (TF 2:9).
  const all = await (await ctx.stores.directory()).recipients(dayOf(ctx.clock.now()));
  const found: Addressee[] = [];
  for (const row of copies) {
    const recipient = all.find(({ id }) => id === row.to);
    const envelope = await sender.sentEnvelope(row.id);
    if (!recipient) throw new Error('a nämnd that got a report is gone from the address book');
    if (!envelope) throw new Error('a sent report lacks its envelope');
    // What went on paper is not known in the nämnd's Tidig, even if it has one now: what follows it goes on paper as well.
    found.push({ recipient, channel: row.channel === 'PDF' ? 'PDF' : recipient.channel, follows: { row, envelopeId: envelope.id } });
  }
  return found;
}

async function supplemented(ctx: ServiceContext, subject: Subject, answers: Answers): Promise<Outcome<readonly Addressee[]>> {
  const copies = await ownCopies(ctx, subject, answers.triage?.supplementOf ?? '');
  if (copies.length > 0) return done(await addresseesOfCopies(ctx, subject, copies));
  // Somebody else's number and one that does not exist are alike (L-52), and asking leaves a row.
  const sender = await senderOf(ctx, subject);
  await sender.log(entryFor(ctx, subject, 'draft.submit', { kind: 'report', id: null }, { outcome: 'not-found' }));
  return refused(problem('report-incomplete', [{ path: 'answers.triage.supplementOf', code: 'not-in-list' }]));
}

/** Nämnder that take reports today. */
async function openRecipients(ctx: ServiceContext): Promise<readonly Recipient[]> {
  const today = dayOf(ctx.clock.now());
  const all = await (await ctx.stores.directory()).recipients(today);
  return all.filter(({ closedFrom }) => closedFrom === null || today < closedFrom);
}

function refusedAt(paths: readonly string[]): Outcome<never> {
  return refused(
    problem(
      'recipient-closed',
      paths.map((path) => ({ path, code: 'not-applicable' })),
    ),
  );
}

/** A komplettering is of the kind of its report, whatever the draft says: it asks, stops and reads as that (L-08). */
export async function heldToItsReport(ctx: ServiceContext, subject: Subject, answers: Answers): Promise<Answers> {
  if (!isSupplement(loose(answers))) return answers;
  const [report] = await ownCopies(ctx, subject, answers.triage?.supplementOf ?? '');
  return report ? { ...answers, triage: { ...answers.triage, supplementKind: kindOfReport(report) } } : answers;
}

type SupplementKind = NonNullable<NonNullable<Answers['triage']>['supplementKind']>;

/** A sent row's kind was a code of V1 when it was sealed, and codes are never taken away. */
export function kindOfReport({ kind }: SentRow): SupplementKind {
  return { code: kind } as SupplementKind;
}
