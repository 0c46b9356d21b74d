import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Arendenummer } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { VaultOpened } from '@tidig/store/port/vault.ts';
import { authorize } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import { shutTo } from '../access/shut.ts';
import type { ServiceContext } from '../context.ts';
import { type NamingView, namingView } from './namings.ts';

/** How far back the page goes; the count is of all. */
const NEWEST = 200;

const none = { kind: 'none', id: null } as const;

/** Who has opened protected places and who is named for that: persons, moments and numbers, never what was read or a child's name. */
export type VaultOversight = {
  /** All openings there have been. */
  readonly total: number;
  readonly openings: Omit<VaultOpened, 'reportId'>[];
  readonly namings: (NamingView & { readonly arendenummer: Arendenummer | null })[];
};

/** For the unit head, who is told of every opening so, and for the log reviewer, who is told so of a head who named himself. Newest first. Logged. */
export async function overseeVault(ctx: ServiceContext, subject: Subject): Promise<Outcome<VaultOversight>> {
  const allowed = await authorize(ctx, subject, { action: 'vault.oversee', target: none, object: null });
  if (!allowed.ok) return allowed;
  const board = await boardOf(ctx, subject);
  await board.log(entryFor(ctx, subject, 'vault.oversee', none));
  const { total, newest } = await board.vaultOpenings(NEWEST);
  // What is shut to somebody by behörighetsspärr is not overseen by them either (T-4).
  const shut = await shutTo(ctx, subject, board);
  const openings = newest.filter(({ reportId }) => !shut.is('report', reportId));
  const named = (await board.vaultNamings(NEWEST)).filter(({ object }) => !shut.is(object.kind, object.id));
  const today = dayOf(ctx.clock.now());
  return done({
    total: shut.any ? openings.length : total,
    openings: openings.map(({ id, userName, openedAt, arendenummer }) => ({ id, userName, openedAt, arendenummer })),
    namings: named.map((one) => ({ ...namingView(one, today), arendenummer: one.arendenummer })),
  });
}
