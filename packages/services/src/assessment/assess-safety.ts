import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { recordBodies, type RecordInput } from '@tidig/domain/intake/records.ts';
import { isForChildFile } from '@tidig/domain/register/for-child-file.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import { emergencyFor, purposeOfEmergency } from '../access/under-emergency.ts';
import type { ServiceContext } from '../context.ts';
import { openedReport } from '../intake/reachable-report.ts';
import type { SafetyAssessmentView } from './safety-assessments.ts';

/** `madeAt` null: made now, as it is written. */
export type SafetyAssessment = RecordInput<'SAFETY_ASSESSMENT'> & { readonly madeAt: Instant | null };

/**
 * Writes the skyddsbedömning of an opened report (SoL 20:1, L-20, L-23): a record that a named person made it, with reasons. It may have been made
 * before it is written, never in the future nor before the report arrived. A later one stands beside the earlier; nothing is replaced, nothing is
 * told to the sender. It is made of the report, not of what follows it, and of children and young people only: anything else is `not-found` (L-28).
 * For a child it is written in a personakt (SoL 20:1 st. 2, L-23): `akt-missing` until the report lies in one; for others no akt is asked for.
 */
export async function assessSafety(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  given: SafetyAssessment,
): Promise<Outcome<SafetyAssessmentView>> {
  const row = await openedReport(ctx, subject, id, 'intake.assess-safety');
  if (!row.ok) return row;
  const board = await boardOf(ctx, subject);
  if (row.value.follows !== null || !row.value.covered)
    return refuse(ctx, subject, 'intake.assess-safety', { kind: 'report', id: row.value.id }, 'not-found');
  if (!row.value.link && isForChildFile(row.value)) return refused(problem('akt-missing'));
  const recordedAt = ctx.clock.now();
  const madeAt = given.madeAt ?? recordedAt;
  if (Date.parse(madeAt) > Date.parse(recordedAt)) return refused(problem('invalid-input', [{ path: 'madeAt', code: 'date-in-future' }]));
  if (Date.parse(madeAt) < Date.parse(row.value.arrivedAt))
    return refused(problem('invalid-input', [{ path: 'madeAt', code: 'date-invalid' }]));
  const { madeAt: _when, ...typed } = given;
  const body = recordBodies.SAFETY_ASSESSMENT.parse(typed);
  const record = {
    id: asId<RecordId>(ctx.ids.uuid()),
    about: { kind: 'report' as const, id: row.value.id },
    kind: 'SAFETY_ASSESSMENT' as const,
    madeAt,
    recordedAt,
    by: subject.userId,
    byName: subject.name,
    body: JSON.stringify(body),
  };
  const target = { kind: 'report', id: row.value.id } as const;
  const emergency = await emergencyFor(ctx, subject, board, target);
  const purpose = emergency ? purposeOfEmergency(emergency) : ({ kind: 'task', reportId: row.value.id } as const);
  const entry = entryFor(ctx, subject, 'intake.assess-safety', target, { purpose });
  await board.addRecord(record, entry);
  return done({ ...body, madeAt, recordedAt, byName: subject.name });
}
