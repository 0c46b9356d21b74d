import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { type FieldProblem, problem } from '@tidig/domain/base/problem.ts';
import { dayOf, isPlainDate, type PlainDate } from '@tidig/domain/base/time.ts';
import { textProblem } from '@tidig/domain/form/text.ts';
import { readRecord, type RecordBody } from '@tidig/domain/intake/records.ts';
import { LINE_MOST } from '@tidig/domain/intake/text.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import type { Kept } from '../notices/schedule-in-force.ts';
import { registerStart } from '../register/register-start.ts';
import { keepSetting } from '../settings/keep-setting.ts';

type Allowed = RecordBody<'OLDER_ALLOWED'>;

export type OlderAllowedView = {
  /** What the nämnd has decided; null: nothing, and no older report is entered. */
  readonly current: Kept<Allowed> | null;
  /** Older reports are those that came before this day. */
  readonly registerFrom: PlainDate;
};

export type NewOlderAllowed = {
  readonly allowed: boolean;
  readonly decidedOn: string;
  /** Which decision, in words: "SN 2025-09-11 § 84". */
  readonly decision: string;
  readonly expected: string | null;
};

/** Whether the own nämnd has decided that older reports may be entered by hand, per child (L-53); when, by which decision, and who wrote it here. */
export async function readOlderAllowed(ctx: ServiceContext, subject: Subject): Promise<Outcome<OlderAllowedView>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'board', id: organisationId } as const;
  const may = await authorize(ctx, subject, { action: 'settings.read', target, object: { organisationId } });
  if (!may.ok) return may;
  const current = await olderAllowedNow(await boardOf(ctx, subject), subject);
  return done({ current, registerFrom: await registerStart(ctx, subject) });
}

/** Writes the nämnd's decision, from now on; those before stay. Refuses `invalid-input` at the field, among them a day ahead, and `changed-meanwhile`. */
export async function saveOlderAllowed(ctx: ServiceContext, subject: Subject, given: NewOlderAllowed): Promise<Outcome<OlderAllowedView>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'board', id: organisationId } as const;
  const may = await authorize(ctx, subject, { action: 'settings.write', target, object: { organisationId } });
  if (!may.ok) return may;
  const fields = problemsIn(given, dayOf(ctx.clock.now()));
  if (fields.length > 0 || !isPlainDate(given.decidedOn)) {
    await refuse(ctx, subject, 'settings.write', target, 'invalid-input');
    return refused(problem('invalid-input', fields));
  }
  const body = { allowed: given.allowed, decidedOn: given.decidedOn, decision: given.decision.trim() };
  const kept = await keepSetting(ctx, subject, { kind: 'OLDER_ALLOWED', body, expected: given.expected });
  return kept.ok ? readOlderAllowed(ctx, subject) : kept;
}

/** For verbs that have asked whether the person may. */
export async function olderAllowedNow(board: BoardStore, subject: Subject): Promise<Kept<Allowed> | null> {
  const records = await board.records({ kind: 'board', id: subject.membership.organisationId });
  const found = records.findLast(({ kind }) => kind === 'OLDER_ALLOWED');
  if (!found) return null;
  const { id, recordedAt, byName, body } = found;
  return { id, recordedAt, byName, value: readRecord('OLDER_ALLOWED', body) };
}

function problemsIn({ decidedOn, decision }: NewOlderAllowed, today: PlainDate): FieldProblem[] {
  const words = decision.trim();
  const text = words === '' ? 'required' : words.length > LINE_MOST ? 'too-long' : textProblem(words, 'one');
  const day = !isPlainDate(decidedOn) ? 'date-invalid' : decidedOn > today ? 'date-in-future' : null;
  return [...(day ? [{ path: 'decidedOn', code: day } as const] : []), ...(text ? [{ path: 'decision', code: text } as const] : [])];
}
