import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import type { LogRow } from '@tidig/store/port/log.ts';
import { authorize } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf, ownStore } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';

const PAGE = 100;

export type LogReview = {
  readonly rows: (Pick<LogRow, 'seq' | 'at' | 'role' | 'purpose' | 'objectKind' | 'pseudonym' | 'action' | 'outcome'> & {
    readonly actorName: string | null;
  })[];
  /** Pass it to get older rows; null when these are the oldest. */
  readonly nextBefore: number | null;
  /** Walked for the newest page only: a long log takes seconds to walk. Null on older pages. */
  readonly chain: { readonly rows: number; readonly whole: boolean } | null;
  /** Rows about what is shut to the reviewer by behörighetsspärr are left out: somebody else must review them (T-4). */
  readonly withheld: boolean;
};

/** A page of the own organisation's log, newest first, and whether the chain is whole from row 1 (L-100). Reading it is itself logged. */
export async function reviewLog(ctx: ServiceContext, subject: Subject, before: number | null): Promise<Outcome<LogReview>> {
  const target = { kind: 'log', id: null } as const;
  const allowed = await authorize(ctx, subject, {
    action: 'log.review',
    target,
    object: { organisationId: subject.membership.organisationId },
  });
  if (!allowed.ok) return allowed;
  const store = await ownStore(ctx, subject);
  await store.log(entryFor(ctx, subject, 'log.review', target));
  const shut = await shutObjects(ctx, subject);
  const rows = await store.logRows({ beforeSeq: before, limit: PAGE, without: shut });
  const check = before === null ? await store.checkLog() : null;
  const names = await actorNames(ctx);
  const oldest = rows.at(-1);
  return done({
    rows: rows.map(({ seq, at, actor, role, purpose, objectKind, pseudonym, action, outcome }) => ({
      seq,
      at,
      role,
      purpose,
      objectKind,
      pseudonym,
      action,
      outcome,
      actorName: actor === null ? null : (names.get(actor) ?? null),
    })),
    nextBefore: oldest && oldest.seq > 1 ? oldest.seq : null,
    chain: check && { rows: check.rows, whole: check.brokenAt === null },
    withheld: shut.length > 0,
  });
}

/** Only a nämnd has barriers. */
async function shutObjects(ctx: ServiceContext, subject: Subject): Promise<readonly OpenedObject[]> {
  if (subject.membership.organisationKind !== 'board') return [];
  return (await boardOf(ctx, subject)).shutObjects(subject.userId, dayOf(ctx.clock.now()));
}

async function actorNames(ctx: ServiceContext): Promise<Map<string, string>> {
  const accounts = await (await ctx.stores.directory()).accounts();
  return new Map(accounts.map((account) => [account.id, account.name]));
}
