import { coverWritten } from '@tidig/domain/access/covered-texts.ts';
import { placeWords } from '@tidig/domain/access/place-words.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { type FieldProblem, problem } from '@tidig/domain/base/problem.ts';
import { dayOf, type PlainDate } from '@tidig/domain/base/time.ts';
import { recordBodies, type RecordInput } from '@tidig/domain/intake/records.ts';
import { type Transfer, transfersOf } from '@tidig/domain/intake/transfer.ts';
import type { ChildFile } from '@tidig/store/port/board.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import { readingNow } from '../access/purpose-now.ts';
import { placesBeside } from '../assessment/places-beside.ts';
import type { ServiceContext } from '../context.ts';
import { recordsOfFile, rowsBehind } from '../joining/file-records.ts';
import { openedChildFile } from '../journal/journal-of.ts';
import { toldInReason } from '../protection/told-in-reason.ts';

/** A request that was made in writing, or what was answered to one. */
export type NewTransferStep = RecordInput<'TRANSFER'>;

/** What has been asked and answered about överflyttning of the matter in an opened akt (L-112, L-113). Refuses `opening-required`. */
export async function getTransfers(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<readonly Transfer[]>> {
  const found = await openedChildFile(ctx, subject, id, 'child-file.read');
  return found.ok ? done(await transfersIn(ctx, subject, found.value)) : found;
}

/**
 * Notes that it was asked for in writing, or answered; gives all that stands. Refuses `invalid-input` for a day ahead, for an answer to no open request or
 * before it, and for a text that tells where somebody protected is; `changed-meanwhile` when somebody wrote in between.
 */
export async function noteTransfer(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  given: NewTransferStep,
): Promise<Outcome<readonly Transfer[]>> {
  const found = await openedChildFile(ctx, subject, id, 'journal.write');
  if (!found.ok) return found;
  const target = { kind: 'child-file', id: found.value.id } as const;
  const board = await boardOf(ctx, subject);
  const records = await board.records(target);
  const recordedAt = ctx.clock.now();
  const body = recordBodies.TRANSFER.parse(given);
  const wrong = wrongIn(body, transfersOf(records, dayOf(recordedAt)), dayOf(recordedAt));
  if (wrong) return refused(problem('invalid-input', [wrong]));
  const written =
    body.step === 'ASKED'
      ? ({ path: 'reason', text: `${body.to}\n${body.reason}` } as const)
      : ({ path: 'note', text: body.note } as const);
  const told = await toldInReason(ctx, subject, target, { action: 'journal.write', ...written });
  if (!told.ok) return told;
  const { purpose } = await readingNow(ctx, subject, target);
  const record = {
    id: asId<RecordId>(ctx.ids.uuid()),
    about: target,
    kind: 'TRANSFER',
    madeAt: recordedAt,
    recordedAt,
    by: subject.userId,
    byName: subject.name,
    body: JSON.stringify(body),
  } as const;
  const seen = { about: target, kind: 'TRANSFER', id: records.findLast(({ kind }) => kind === 'TRANSFER')?.id ?? null } as const;
  const kept = await board.addRecord(record, entryFor(ctx, subject, 'journal.write', target, { purpose }), undefined, seen);
  return kept ? done(await transfersIn(ctx, subject, found.value)) : refuse(ctx, subject, 'journal.write', target, 'changed-meanwhile');
}

function wrongIn(body: ReturnType<typeof recordBodies.TRANSFER.parse>, open: readonly Transfer[], today: PlainDate): FieldProblem | null {
  if (body.on > today) return { path: 'on', code: 'date-in-future' };
  if (body.step === 'ASKED') return null;
  const asked = open.find(({ id, answer }) => id === body.asked && answer === null);
  if (!asked) return { path: 'asked', code: 'not-in-list' };
  return body.on < asked.askedOn ? { path: 'on', code: 'date-before-asked' } : null;
}

/** As this reader may see it: what was written before a mark stands covered (T-14). */
async function transfersIn(ctx: ServiceContext, subject: Subject, { id }: ChildFile): Promise<readonly Transfer[]> {
  const board = await boardOf(ctx, subject);
  const target = { kind: 'child-file', id } as const;
  const { records } = await recordsOfFile(ctx, subject, board, id);
  const latest = (await rowsBehind(board, id, await board.reportsIn(id))).at(-1);
  const reading = await readingNow(ctx, subject, target);
  const words = latest ? await placesBeside(ctx, subject, latest, { action: 'child-file.read', ...reading }) : placeWords([], []);
  const cover = (text: string) => coverWritten(text, words);
  return transfersOf(records, dayOf(ctx.clock.now())).map(({ answer, ...one }) => ({
    ...one,
    to: cover(one.to),
    reason: cover(one.reason),
    answer: answer && { ...answer, note: cover(answer.note) },
  }));
}
