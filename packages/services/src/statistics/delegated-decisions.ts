import type { Subject } from '@tidig/domain/access/roles.ts';
import { csvText } from '@tidig/domain/base/csv.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { type FieldProblem, problem } from '@tidig/domain/base/problem.ts';
import { dayOf, daysBetween, type PlainDate } from '@tidig/domain/base/time.ts';
import { decisionList } from '@tidig/domain/vocabulary/intake.ts';
import type { DelegatedDecision } from '@tidig/store/port/board.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import { shutTo } from '../access/shut.ts';
import type { ServiceContext } from '../context.ts';
import type { TableFile } from './statistics-file.ts';

/** How long a period one list covers at most. Days. */
const LONGEST = 366;

export type DecidedBetween = { readonly from: PlainDate; readonly to: PlainDate };

/** A decision as it stands in the list: by its number, never by whom it is about. */
export type ListedDecision = Omit<DelegatedDecision, 'id' | 'lastDay'> & {
  /** Days past the last day of the förhandsbedömning that it ended, prolonged or not (L-25, L-27); 0 = in time, or it ended none. */
  readonly daysLate: number;
};

export type DelegatedList = DecidedBetween & {
  readonly boardName: string;
  readonly decisions: ListedDecision[];
  /** Some decision is shut to this reader by behörighetsspärr: another must take out the list (T-4). */
  readonly hidden: boolean;
};

/**
 * The decisions that employees have taken on the nämnd's delegation from the first day to the last, both included: what the nämnd is told (KL 7:8; L-32). No
 * name, reason or sender (L-45). Refuses `invalid-input` for days in the wrong order, ahead or more than a year. Logged; `hidden` where a spärr shuts some.
 */
export async function delegatedDecisions(
  ctx: ServiceContext,
  subject: Subject,
  { from, to }: DecidedBetween,
  as: 'page' | 'file' = 'page',
): Promise<Outcome<DelegatedList>> {
  const { organisationId, organisationName } = subject.membership;
  const target = { kind: 'board', id: organisationId } as const;
  const allowed = await authorize(ctx, subject, { action: 'delegated.read', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const wrong = wrongDays({ from, to }, dayOf(ctx.clock.now()));
  if (wrong) {
    await refuse(ctx, subject, 'delegated.read', target, 'invalid-input');
    return refused(problem('invalid-input', [wrong]));
  }
  const board = await boardOf(ctx, subject);
  const all = await board.decisionsBetween(from, to);
  const shut = await shutTo(ctx, subject, board);
  const readable = all.filter(({ id }) => !shut.is('report', id));
  const hidden = readable.length < all.length;
  const outcome = hidden ? 'hidden' : as === 'file' ? 'file-given' : 'done';
  await board.log(entryFor(ctx, subject, 'delegated.read', target, { outcome }));
  return done({ from, to, boardName: organisationName, decisions: readable.map(listed), hidden });
}

function listed({ id: _, lastDay, ...decision }: DelegatedDecision): ListedDecision {
  return { ...decision, daysLate: lastDay === null ? 0 : Math.max(0, daysBetween(lastDay, decision.on)) };
}

/** The same list as a file. */
export async function delegatedFile(ctx: ServiceContext, subject: Subject, days: DecidedBetween): Promise<Outcome<TableFile>> {
  const read = await delegatedDecisions(ctx, subject, days, 'file');
  if (!read.ok) return read;
  const { boardName, from, to, decisions, hidden } = read.value;
  const who = ['Delegat', 'Punkt i delegationsordningen'];
  const heading = ['Nämnd', 'Datum', 'Inskrivet', 'Ärendenummer', 'Beslut', 'Lagrum', ...who, 'Dagar för sent'];
  const lines = decisions.map(({ on, arendenummer, code, paragraph, byName, delegation, writtenOn, daysLate }) => [
    boardName,
    on,
    writtenOn,
    arendenummer,
    decisionList.labels[code],
    paragraph,
    byName,
    delegation,
    String(daysLate),
  ]);
  const incomplete = hidden ? [['Listan är inte fullständig. Be en annan att ta ut den.']] : [];
  return done({ text: csvText([heading, ...lines, ...incomplete]), fileName: `delegationsbeslut-${from}-${to}.csv` });
}

function wrongDays({ from, to }: DecidedBetween, today: PlainDate): FieldProblem | null {
  if (to > today) return { path: 'to', code: 'date-in-future' };
  if (to < from) return { path: 'to', code: 'date-invalid' };
  return daysBetween(from, to) > LONGEST ? { path: 'from', code: 'date-past' } : null;
}
