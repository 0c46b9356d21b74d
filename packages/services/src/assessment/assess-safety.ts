import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { recordBodies, type RecordInput } from '@tidig/domain/intake/records.ts';
import { isForChildFile } from '@tidig/domain/register/for-child-file.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { siblingsFor } from './also-for.ts';
import { assessableReport } from './assessable-report.ts';
import { purposeOfAct, recordFor, seen } from './keep-record.ts';
import { madeAtProblem } from './made-at.ts';
import type { SafetyAssessmentView } from './safety-assessments.ts';
import { toldInTexts } from './told-in-texts.ts';

export type SafetyAssessment = RecordInput<'SAFETY_ASSESSMENT'> & {
  /** Null: made now, as it is written. */
  readonly madeAt: Instant | null;
  /** The last skyddsbedömning of the report that the writer has seen; null: none. */
  readonly expected?: string | null;
  /** Reports on siblings to whose akter the reasons are taken, as records of their own. */
  readonly alsoFor?: readonly string[];
};

/**
 * Writes the skyddsbedömning of an opened report (SoL 20:1, L-20, L-23): a record that a named person made it, with reasons. It may have been made
 * before it is written, never in the future nor before the report arrived. A later one stands beside the earlier; nothing is replaced, nothing is
 * told to the sender. It is made of the report, not of what follows it, and of children and young people only: anything else is `not-found` (L-28).
 * For a child it is written in a personakt (SoL 20:1 st. 2, L-23): `akt-missing` until the report lies in one; for others no akt is asked for.
 * `changed-meanwhile` when a colleague has written one that the writer has not seen, on this report or (any at all) on one of the siblings: nothing is then kept. With siblings it is all or none.
 */
export async function assessSafety(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  given: SafetyAssessment,
): Promise<Outcome<SafetyAssessmentView>> {
  const { madeAt, expected = null, alsoFor = [], ...typed } = given;
  const row = await assessableReport(ctx, subject, id, 'intake.assess-safety');
  if (!row.ok) return row;
  const siblings = await siblingsFor(
    ctx,
    subject,
    row.value,
    alsoFor.filter((one) => one !== row.value.id),
  );
  if (!siblings.ok) return siblings;
  const rows = [row.value, ...siblings.value];
  const body = recordBodies.SAFETY_ASSESSMENT.parse(typed);
  for (const one of rows) {
    const ready = await isReady(ctx, subject, one, { madeAt, texts: { reasons: body.reasons, madeByName: body.madeByName } });
    if (!ready.ok) return ready;
  }
  const board = await boardOf(ctx, subject);
  const added = await Promise.all(
    rows.map(async (one) => {
      const purpose = await purposeOfAct(ctx, subject, board, one);
      const log = entryFor(ctx, subject, 'intake.assess-safety', { kind: 'report', id: one.id }, { purpose });
      return { record: recordFor(ctx, subject, one, { kind: 'SAFETY_ASSESSMENT', body, madeAt }), log };
    }),
  );
  const asSeen = rows.map((one, at) => seen(one, 'SAFETY_ASSESSMENT', at === 0 ? expected : null));
  const [first] = added;
  if (!first || !(await board.addRecords(added, asSeen)))
    return refuse(ctx, subject, 'intake.assess-safety', { kind: 'report', id: row.value.id }, 'changed-meanwhile');
  const { id: recordId, madeAt: made, recordedAt, byName } = first.record;
  return done({ ...body, id: recordId, madeAt: made, recordedAt, byName });
}

async function isReady(
  ctx: ServiceContext,
  subject: Subject,
  row: ArrivedRow,
  { madeAt, texts }: { readonly madeAt: Instant | null; readonly texts: Readonly<Record<string, string>> },
): Promise<Outcome<null>> {
  if (!row.link && isForChildFile(row)) return refused(problem('akt-missing'));
  const wrong = madeAtProblem(madeAt, { arrivedAt: row.arrivedAt, now: ctx.clock.now() });
  return wrong ? refused(wrong) : toldInTexts(ctx, subject, row, { action: 'intake.assess-safety', texts });
}
