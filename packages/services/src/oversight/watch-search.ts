import type { Purpose } from '@tidig/domain/access/actions.ts';
import { needsReason, type OddUse, countedSince, oddInNumbers } from '@tidig/domain/access/odd-use.ts';
import { oddInOwnName } from '@tidig/domain/access/odd-use-own.ts';
import { searchReasonProblem } from '@tidig/domain/access/odd-use-reason.ts';
import { isOfTask } from '@tidig/domain/access/odd-use-task.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import type { BoardStore, Found, RegisterQuery } from '@tidig/store/port/board.ts';
import { refuse } from '../access/authorize.ts';
import type { LogTarget } from '../access/log-entry.ts';
import type { ServiceContext } from '../context.ts';
import { flag } from './flag.ts';
import { inTurn } from './in-turn.ts';
import { oddUseLimits } from './odd-use-limits.ts';
import { type TaskFamily, taskFamily } from './task-family.ts';
import { foundNames } from './names-of.ts';

export type WatchedSearch = {
  /** The search, as its own log row has it: the flag points at the same. */
  readonly target: LogTarget;
  readonly query: RegisterQuery;
  readonly purpose: Purpose;
  /** What the log row of the search keeps as keyed hashes. */
  readonly terms: readonly string[];
  /** Why the person searches more than the limit; null: not said. Left aside, and never kept, below the limit. */
  readonly reason: string | null;
};

/**
 * Makes a search that the policy has let through, and flags it when it is odd (T-1): over the nämnd's number for an hour or a day outside tasks, the same
 * search again on several days outside tasks, the person's own name or rare family name, or somebody else than the task's. Nobody is stopped: over the number
 * `search-reason-required` asks why once, and with a reason the search is made. A flagged row stands in the log before the answer leaves.
 * Refuses `invalid-input` at `reason` as `searchReasonProblem` says. One person's searches go one at a time, so that the count is exact.
 */
export function watchSearch(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  asked: WatchedSearch,
  search: () => Promise<Found>,
): Promise<Outcome<Found>> {
  return inTurn(ctx.stores, subject.userId, async () => {
    const { purpose, reason, target } = asked;
    const numbers = await oddNumbers(ctx, subject, board, asked);
    const over = needsReason(numbers);
    const said = over ? await saidWhy(ctx, subject, asked) : done(null);
    if (!said.ok) return said;
    const family = purpose.kind === 'task' ? await taskFamily(board, asId(purpose.reportId)) : null;
    const odd = [...numbers, ...oddTerm(subject, asked.query, family)];
    await flag(ctx, subject, board, { target, purpose, odd, ...(over && reason !== null ? { reason: reason.trim() } : {}) });
    const found = await search();
    const later = oddFound(subject, asked.query, found, family).filter((code) => !odd.includes(code) && !odd.includes('OWN_NAME'));
    await flag(ctx, subject, board, { target, purpose, odd: later });
    return done(found);
  });
}

/** Within a task nothing is counted: forty reports on a Monday are forty tasks. */
async function oddNumbers(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  { purpose, terms }: WatchedSearch,
): Promise<readonly OddUse[]> {
  if (purpose.kind === 'task') return [];
  const now = ctx.clock.now();
  const limits = await oddUseLimits(board, subject.membership.organisationId);
  return oddInNumbers(await board.searchesOutsideTasks(subject.userId, countedSince(now), terms), limits, now);
}

async function saidWhy(ctx: ServiceContext, subject: Subject, { reason, terms, target }: WatchedSearch): Promise<Outcome<null>> {
  if (reason === null) return refuse(ctx, subject, 'register.search', target, 'search-reason-required');
  const code = searchReasonProblem(reason, terms, ctx.clock.now());
  if (!code) return done(null);
  await refuse(ctx, subject, 'register.search', target, 'invalid-input');
  return refused(problem('invalid-input', [{ path: 'reason', code }]));
}

function oddTerm(subject: Subject, query: RegisterQuery, family: TaskFamily | null): readonly OddUse[] {
  const own = query.kind === 'name' ? oddInOwnName([query.name.tokens], subject.name) : [];
  const other = family !== null && (query.kind === 'name' || query.kind === 'number') && !isOfTask(query, family.persons);
  return other ? [...own, 'OTHER_PERSON'] : own;
}

/**
 * What is seen only in the answer: a number of somebody with the person's own name, and a number of a matter that is none of the task's. What a name came
 * upon by likeness says nothing.
 */
function oddFound(subject: Subject, query: RegisterQuery, found: Found, family: TaskFamily | null): readonly OddUse[] {
  if (query.kind === 'name') return [];
  const own = oddInOwnName(foundNames(found), subject.name);
  if (family === null || query.kind === 'number') return own;
  const theirs = [
    ...found.hits.map(({ childFile }) => family.childFiles.has(childFile.id)),
    ...found.unlinked.map(({ id }) => family.reports.has(id)),
  ];
  return theirs.length > 0 && !theirs.includes(true) ? [...own, 'OTHER_PERSON'] : own;
}
