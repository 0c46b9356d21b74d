import type { Subject } from '@tidig/domain/access/roles.ts';
import { type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { type Problem, problem } from '@tidig/domain/base/problem.ts';
import { dayOf, daysBetween, type PlainDate } from '@tidig/domain/base/time.ts';
import type { EarlierRead } from '@tidig/domain/intake/assessment-records.ts';
import { type Course, last } from '@tidig/domain/intake/course.ts';
import { decisionParagraph } from '@tidig/domain/intake/decision-paragraph.ts';
import { mayNotDecide } from '@tidig/domain/intake/delegation.ts';
import { standsInTheWay } from '@tidig/domain/intake/gates.ts';
import { recordBodies } from '@tidig/domain/intake/records.ts';
import type { DecisionCode } from '@tidig/domain/vocabulary/intake.ts';
import type { ArrivedRow, Decision, Expected } from '@tidig/store/port/board.ts';
import { refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { assessableReport } from './assessable-report.ts';
import { courseOfReport, standingOf, violenceIn } from './course-of.ts';
import { delegations, inForceOn, type KeptDelegation, seenDelegation } from './delegation-in-force.ts';
import { allEarlierRead } from './earlier-read.ts';
import { keepRecord, seen } from './keep-record.ts';
import type { RecordView } from './record-view.ts';
import { toldInTexts } from './told-in-texts.ts';

/** What a person decides. `expected`: the last decision that the one who decides has seen; null: none. */
export type NewDecision = {
  readonly code: DecisionCode;
  readonly on: PlainDate;
  readonly reason: string;
  /** Why no utredning although the report tells of violence (L-30); kept only where it was asked for. */
  readonly violenceReason: string;
  readonly expected: string | null;
};

/**
 * Takes the decision that ends the förhandsbedömning (SoL 20:2; L-25, L-26, L-31): by a person who is attested as competent and has the nämnd's delegation
 * (`mayNotDecide`) now and on the day of the decision, when nothing stands in the way (`standsInTheWay`), and never by the program (L-33). Paragraph, day n and the point of the
 * delegationsordning are filled in from the law of the day and the nämnd's setting. `changed-meanwhile` when there is a decision that the person has not
 * seen, or when what the decision rests on has changed while it was taken. Never under a nödöppning.
 */
export async function decide(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  given: NewDecision,
): Promise<Outcome<RecordView<'DECISION'>>> {
  const found = await assessableReport(ctx, subject, id, 'intake.decide');
  if (!found.ok) return found;
  const row = found.value;
  const { organisationId } = subject.membership;
  const board = await boardOf(ctx, subject);
  const all = await delegations(board, organisationId);
  const delegation = all.at(-1);
  const refusal = mayNotDecide(subject.membership, given.code, delegation?.delegation ?? null);
  const refuseWith = (code: Parameters<typeof refuse>[4]) => refuse(ctx, subject, 'intake.decide', { kind: 'report', id: row.id }, code);
  if (refusal || !delegation) return refuseWith(refusal?.code ?? 'delegation-missing');
  const course = await courseOfReport(board, row);
  if ((last(course, 'DECISION')?.id ?? null) !== given.expected) return refuseWith('changed-meanwhile');
  const scene = {
    today: dayOf(ctx.clock.now()),
    arrivedOn: dayOf(row.arrivedAt),
    violence: await violenceIn(board, row),
    ...standingOf(row),
  };
  const then = inForceOn(all, given.on);
  const wrong = standsInTheWay(course, given, scene) ?? notThen(subject, given.code, then);
  if (wrong || !then) {
    await refuseWith(wrong?.code ?? 'delegation-missing');
    return refused(wrong ?? problem('delegation-missing'));
  }
  const body = decisionOf(row, given, { delegation: then, violence: scene.violence, read: await allEarlierRead(ctx, board, row) });
  const { reason, violenceReason } = body;
  const told = await toldInTexts(ctx, subject, row, { action: 'intake.decide', texts: { reason, violenceReason } });
  if (!told.ok) return told;
  const expected = [...restsOn(row, course, given.code), seenDelegation(organisationId, delegation.id)];
  return keepRecord(ctx, subject, row, { kind: 'DECISION', action: 'intake.decide', body, madeAt: null, expected });
}

/** Whoever decides had the nämnd's delegation on the day of the decision as well: a delegation written since gives nobody the right to decide back then. */
function notThen({ membership }: Subject, code: DecisionCode, then: KeptDelegation | null): Problem | null {
  const refusal = mayNotDecide(membership, code, then?.delegation ?? null);
  return refusal && problem('invalid-input', [{ path: 'on', code: 'date-before-delegation' }]);
}

function decisionOf(
  row: ArrivedRow,
  { code, on, reason, violenceReason }: NewDecision,
  {
    delegation,
    violence,
    read,
  }: { readonly delegation: KeptDelegation; readonly violence: boolean; readonly read: readonly EarlierRead[] },
): Decision {
  return recordBodies.DECISION.parse({
    code,
    on,
    day: daysBetween(dayOf(row.arrivedAt), on),
    paragraph: decisionParagraph(code, on),
    reason,
    delegation: delegation.delegation[code].point,
    violenceReason: violence && code === 'INTE_INLEDA' ? violenceReason : '',
    read,
  });
}

/**
 * That nobody has decided, sent the report on, or found another answer in the case system while this was written, and that nothing has come in about the
 * report that is unread, where the decision must not pass it by.
 */
function restsOn(row: ArrivedRow, course: Course, code: DecisionCode): Expected[] {
  const kinds = ['DECISION', 'FORWARDED', 'CASE_SYSTEM'] as const;
  const asSeen = kinds.map((kind) => seen(row, kind, last(course, kind)?.id ?? null));
  return code === 'INLEDA' ? asSeen : [...asSeen, { nothingUnreadAbout: row.id }];
}
