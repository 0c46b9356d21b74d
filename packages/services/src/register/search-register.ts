import type { SearchPurpose } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf, type Instant, type PlainDate } from '@tidig/domain/base/time.ts';
import { recogniseTerm } from '@tidig/domain/register/search-term.ts';
import type { RegisterQuery } from '@tidig/store/port/board.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { purposeOf } from '../access/openings.ts';
import { boardOf } from '../access/own-store.ts';
import { watchSearch } from '../oversight/watch-search.ts';
import type { ServiceContext } from '../context.ts';
import { arrivedView, type FoundReport, foundView } from '../intake/arrived-view.ts';
import { type HitView, hitView } from './hit-view.ts';
import { registerStart } from './register-start.ts';
import { visibleFound } from './visible-found.ts';

export type Search = {
  readonly text: string;
  readonly birthYear: number | null;
  readonly task: string | null;
  readonly purpose: SearchPurpose | null;
  /** Why more is searched for than the nämnd's limit; asked for by `search-reason-required` (T-1). */
  readonly reason?: string | null | undefined;
};

export type SearchAnswer = {
  readonly recognisedAs: RegisterQuery['kind'];
  /** Identity checked by the sender (V2 = KTR). */
  readonly certain: HitView[];
  /** Identity not checked: may be another child. */
  readonly possible: HitView[];
  /** Reports that lie in no akt yet. */
  readonly unlinked: FoundReport[];
  readonly searchedAt: Instant;
  readonly registerFrom: PlainDate;
};

const none = { kind: 'search', id: null } as const;

/**
 * A lawful search over the nämnd's akter: number, ärendenummer or name, nothing else (SoLPuF 15 §, L-43, L-44), from an open task of this login or with
 * one of six purposes (`purpose-required`); never from one that is open by nödöppning alone (`task-in-emergency`, T-5). One log row a search, also without hits, terms as keyed hashes. When an akt or report among the hits is shut to this
 * person by behörighetsspärr nothing is answered but `barred`: never a record of no hits (T-4).
 */
export async function searchRegister(ctx: ServiceContext, subject: Subject, search: Search): Promise<Outcome<SearchAnswer>> {
  const allowed = await authorize(ctx, subject, { action: 'register.search', target: none, object: null });
  if (!allowed.ok) return allowed;
  const board = await boardOf(ctx, subject);
  const purpose = await purposeOf(ctx, board, subject, search);
  if (!purpose.ok) return refuse(ctx, subject, 'register.search', none, purpose.problem.code);
  const term = recogniseTerm(search.text, dayOf(ctx.clock.now()), search.birthYear);
  if (!term.ok) return term;

  const query: RegisterQuery = term.value.kind === 'name' ? { ...term.value, birthYear: search.birthYear, whose: 'child' } : term.value;
  const terms = termsOf(query);
  const answer = await watchSearch(ctx, subject, board, { query, purpose: purpose.value, terms, reason: search.reason ?? null }, () =>
    board.search(query, entryFor(ctx, subject, 'register.search', none, { purpose: purpose.value, terms })),
  );
  if (!answer.ok) return answer;
  const found = await visibleFound(ctx, subject, board, answer.value);
  if (found.hidden) return refuse(ctx, subject, 'register.search', none, 'barred');
  const views = found.hits.map(hitView);
  return done({
    recognisedAs: query.kind,
    certain: views.filter((hit) => hit.identityCertain),
    possible: views.filter((hit) => !hit.identityCertain),
    unlinked: found.unlinked.map((row) => foundView(arrivedView(row, ctx.clock.now()))),
    searchedAt: ctx.clock.now(),
    registerFrom: await registerStart(ctx, subject),
  });
}

function termsOf(query: RegisterQuery): string[] {
  if (query.kind !== 'name') return [query.value];
  return query.birthYear === null ? [...query.name.tokens] : [...query.name.tokens, String(query.birthYear)];
}
