import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type OrganisationId, type RecordId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { type CaseSystemHome, caseSystemHomeBody, HOME_UNSAID } from '@tidig/domain/intake/case-system.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';

/** Where the personakt is kept, and who said so when; `id` null: nobody has, and it is here. */
export type HomeView = CaseSystemHome & { readonly id: RecordId | null; readonly recordedAt: Instant | null; readonly byName: string };

/** The one in force. */
export async function homeOf(board: BoardStore, organisationId: OrganisationId): Promise<HomeView> {
  const records = await board.records({ kind: 'board', id: organisationId });
  const kept = records.findLast(({ kind }) => kind === 'CASE_SYSTEM_HOME');
  if (!kept) return { ...HOME_UNSAID, id: null, recordedAt: null, byName: '' };
  return { ...readRecord('CASE_SYSTEM_HOME', kept.body), id: kept.id, recordedAt: kept.recordedAt, byName: kept.byName };
}

/** Where the own nämnd keeps its personakter. */
export async function readCaseSystemHome(ctx: ServiceContext, subject: Subject): Promise<Outcome<HomeView>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'board', id: organisationId } as const;
  const allowed = await authorize(ctx, subject, { action: 'settings.read', target, object: { organisationId } });
  return allowed.ok ? done(await homeOf(await boardOf(ctx, subject), organisationId)) : allowed;
}

/** `expected`: the setting that the writer has seen; null: none. */
export type NewHome = CaseSystemHome & { readonly expected: string | null };

/** Says where the personakt is kept from now on; the earlier stays. `changed-meanwhile` when somebody has said otherwise meanwhile. */
export async function setCaseSystemHome(ctx: ServiceContext, subject: Subject, given: NewHome): Promise<Outcome<HomeView>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'board', id: organisationId } as const;
  const allowed = await authorize(ctx, subject, { action: 'settings.write', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const { expected, ...home } = given;
  const now = ctx.clock.now();
  const record = {
    id: asId<RecordId>(ctx.ids.uuid()),
    about: target,
    kind: 'CASE_SYSTEM_HOME' as const,
    madeAt: now,
    recordedAt: now,
    by: subject.userId,
    byName: subject.name,
    body: JSON.stringify(caseSystemHomeBody.parse(home)),
  };
  const board = await boardOf(ctx, subject);
  const seen = { about: target, kind: record.kind, id: expected === null ? null : asId<RecordId>(expected) };
  const kept = await board.addRecord(record, entryFor(ctx, subject, 'settings.write', target), undefined, seen);
  return kept ? done(await homeOf(board, organisationId)) : refuse(ctx, subject, 'settings.write', target, 'changed-meanwhile');
}
