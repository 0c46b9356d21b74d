import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Outcome } from '@tidig/domain/base/outcome.ts';
import { recordBodies, type RecordInput } from '@tidig/domain/intake/records.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { refuse } from '../access/authorize.ts';
import { keepRecord, seen } from '../assessment/keep-record.ts';
import type { RecordView } from '../assessment/record-view.ts';
import { toldInTexts } from '../assessment/told-in-texts.ts';
import type { ServiceContext } from '../context.ts';
import { openedReport } from '../intake/reachable-report.ts';

const action = 'intake.note-elsewhere';

/** `expected`: the note that the writer has seen as the last; null: none. */
export type NewElsewhere = RecordInput<'ELSEWHERE'> & { readonly expected: string | null };

/**
 * Notes that the report is aktualiserad in the case system, now, by this person, with the number there. Nothing is done by it: what the nämnd must do here is
 * as it was. `changed-meanwhile` when a colleague has noted it meanwhile, so that it is not aktualiserad twice.
 */
export async function noteElsewhere(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  { expected, ...given }: NewElsewhere,
): Promise<Outcome<RecordView<'ELSEWHERE'>>> {
  const row = await ownReport(ctx, subject, id);
  if (!row.ok) return row;
  const body = recordBodies.ELSEWHERE.parse(given);
  const told = await toldInTexts(ctx, subject, row.value, { action, texts: { system: body.system, reference: body.reference } });
  if (!told.ok) return told;
  const unseen = [seen(row.value, 'ELSEWHERE', expected)];
  return keepRecord(ctx, subject, row.value, { kind: 'ELSEWHERE', action, body, madeAt: null, expected: unseen });
}

/**
 * Notes that a step stands in the case system: a pointer for whoever looks for it. It is not the step: a skyddsbedömning made there counts here when it is
 * written in with what it came to, who made it and when (`assessSafety`, L-23), and a decision when it is taken here (L-34).
 */
export async function noteStepElsewhere(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  given: RecordInput<'STEP_ELSEWHERE'>,
): Promise<Outcome<RecordView<'STEP_ELSEWHERE'>>> {
  const row = await ownReport(ctx, subject, id);
  if (!row.ok) return row;
  const body = recordBodies.STEP_ELSEWHERE.parse(given);
  const told = await toldInTexts(ctx, subject, row.value, { action, texts: { system: body.system } });
  return told.ok ? keepRecord(ctx, subject, row.value, { kind: 'STEP_ELSEWHERE', action, body, madeAt: null }) : told;
}

/** An opened report of its own: what follows one is in the case system with that. */
async function ownReport(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<ArrivedRow>> {
  const row = await openedReport(ctx, subject, id, action);
  if (!row.ok || row.value.follows === null) return row;
  return refuse(ctx, subject, action, { kind: 'report', id: row.value.id }, 'not-found');
}
