import { asId, type OrganisationId, type RecordId, type UserId } from '@tidig/domain/base/ids.ts';
import type { NoticeSchedule } from '@tidig/domain/intake/notice-schedule.ts';
import type { World } from '../../support/world.ts';

/** Writes who reads when, as the nämnd's administrator would have. */
export async function schedule({ ctx }: World, own: OrganisationId, body: NoticeSchedule): Promise<void> {
  const now = ctx.clock.now();
  const record = {
    id: asId<RecordId>(ctx.ids.uuid()),
    about: { kind: 'board', id: own },
    kind: 'NOTICES',
    madeAt: now,
    recordedAt: now,
    by: asId<UserId>('system'),
    byName: 'Prov',
    body: JSON.stringify(body),
  } as const;
  await (await ctx.stores.board(own)).addRecord(record, { ...byItself, at: now });
}

/** A log row of nobody's act. */
export const byItself = {
  actor: null,
  membership: null,
  role: 'system',
  purpose: 'system',
  task: null,
  objectKind: 'board',
  objectId: null,
  action: 'settings.write',
  outcome: 'done',
} as const;
