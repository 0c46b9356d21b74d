import type { SearchPurpose } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf, type Instant, type PlainDate } from '@tidig/domain/base/time.ts';
import type { SearchedName } from '@tidig/domain/register/empty-search.ts';
import type { Found, RegisterQuery } from '@tidig/store/port/board.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { purposeOf } from '../access/openings.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { type FoundReport, foundView } from '../intake/arrived-view.ts';
import { watchSearch } from '../oversight/watch-search.ts';
import { type HitView, hitView } from './hit-view.ts';
import { type ReadSearch, readSearch, type Words } from './read-search.ts';
import { registerStart } from './register-start.ts';
import { visibleFound } from './visible-found.ts';

export type Search = Words & {
  readonly task: string | null;
  readonly purpose: SearchPurpose | null;
  /** Why more is searched for than the nämnd's limit; asked for by `search-reason-required` (T-1). */
  readonly reason?: string | null | undefined;
};

export type SearchAnswer = {
  /** What the log calls it; by it an empty answer can be noted. */
  readonly id: string;
  readonly recognisedAs: RegisterQuery['kind'];
  readonly whose: SearchedName;
  readonly birthYears: number[];
  /** Identity checked by the sender (V2 = KTR). */
  readonly certain: HitView[];
  /** Identity not checked: may be another child. */
  readonly possible: HitView[];
  /** Reports that lie in no akt yet. */
  readonly unlinked: FoundReport[];
  /** As many as are ever shown: there may be more, and how many is not told. */
  readonly mayBeMore: boolean;
  readonly searchedAt: Instant;
  readonly registerFrom: PlainDate;
};

/** As the store gives at most, of akter and of reports (`BoardStore.search`). */
const MOST_SHOWN = 20;

/**
 * A lawful search over the nämnd's akter: number, ärendenummer (ours or the police's) or name, nothing else (SoLPuF 15 §, L-43, L-44), from an open task of
 * this login or with one of six purposes (`purpose-required`); never from one that is open by nödöppning alone (`task-in-emergency`, T-5). A guardian's name
 * only from an open task (`guardian-needs-task`). Over the nämnd's number of searches `search-reason-required` (T-1). One log row a search, also without hits,
 * terms as keyed hashes; each refusal one too. When an akt or report among the hits is shut to this person by behörighetsspärr nothing is answered but `barred`:
 * never a record of no hits (T-4).
 */
export async function searchRegister(ctx: ServiceContext, subject: Subject, search: Search): Promise<Outcome<SearchAnswer>> {
  const target = { kind: 'search', id: ctx.ids.uuid() } as const;
  const allowed = await authorize(ctx, subject, { action: 'register.search', target, object: null });
  if (!allowed.ok) return allowed;
  const board = await boardOf(ctx, subject);
  const purpose = await purposeOf(ctx, board, subject, search);
  if (!purpose.ok) return refuse(ctx, subject, 'register.search', target, purpose.problem.code);
  if (search.whose === 'guardian' && purpose.value.kind !== 'task')
    return refuse(ctx, subject, 'register.search', target, 'guardian-needs-task');
  const read = readSearch(search, dayOf(ctx.clock.now()));
  if (!read.ok) {
    await refuse(ctx, subject, 'register.search', target, read.problem.code);
    return read;
  }
  const { query, terms } = read.value;
  const watched = { target, query, purpose: purpose.value, terms, reason: search.reason ?? null };
  const searchedAt = ctx.clock.now();
  const made = await watchSearch(ctx, subject, board, watched, () =>
    board.search(query, entryFor(ctx, subject, 'register.search', target, { purpose: purpose.value, terms })),
  );
  if (!made.ok) return made;
  const found = await visibleFound(ctx, subject, board, made.value);
  if (found.hidden) return refuse(ctx, subject, 'register.search', target, 'barred');
  return done({
    id: target.id,
    ...asViews(ctx, found, read.value),
    searchedAt,
    registerFrom: await registerStart(ctx, subject),
  });
}

/** Exact before near, in the store's order within each. */
function asViews(ctx: ServiceContext, found: Found, { query, whose, birthYears }: ReadSearch) {
  const views = found.hits.map(hitView).toSorted((a, b) => Number(!a.exact) - Number(!b.exact));
  return {
    recognisedAs: query.kind,
    whose,
    birthYears: [...birthYears],
    certain: views.filter((hit) => hit.identityCertain),
    possible: views.filter((hit) => !hit.identityCertain),
    unlinked: found.unlinked.map((row) => foundView(row, ctx.clock.now())),
    mayBeMore: found.hits.length >= MOST_SHOWN || found.unlinked.length >= MOST_SHOWN,
  };
}
