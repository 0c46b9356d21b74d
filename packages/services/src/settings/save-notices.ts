import type { Subject } from '@tidig/domain/access/roles.ts';
import { type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { checkSchedule, type ReadingDraft, type ScheduleDraft } from '@tidig/domain/intake/check-schedule.ts';
import type { Reading } from '@tidig/domain/intake/notice-schedule.ts';
import { pagesInTime } from '../admin/address-pages.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import type { ServiceContext } from '../context.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { tellHours } from '../notices/tell-hours.ts';
import { keepSetting } from './keep-setting.ts';
import { type NoticesView, peopleAt, readNotices } from './read-notices.ts';

/** `expected`: the schedule that the writer has seen; null: none. */
export type NewNotices = { readonly schedule: ScheduleDraft; readonly expected: string | null };

/**
 * Writes who reads when at the own nämnd, from now on; those before it stay. Refuses `invalid-input` at the fields that `checkSchedule` names; also at
 * `otherwise` when the nämnd is reached through Tidig and nobody would read on evenings and weekends. `changed-meanwhile` when somebody wrote in between.
 */
export async function saveNotices(
  ctx: ServiceContext,
  subject: Subject,
  { schedule, expected }: NewNotices,
): Promise<Outcome<NoticesView>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'board', id: organisationId } as const;
  const allowed = await authorize(ctx, subject, { action: 'settings.write', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const people = await peopleAt(ctx, subject);
  const fields = checkSchedule(
    schedule,
    people.map(({ userId }) => userId),
    await isReached(ctx, subject),
  );
  if (fields.length > 0) {
    await refuse(ctx, subject, 'settings.write', target, 'invalid-input');
    return refused(problem('invalid-input', fields));
  }
  const names = new Map(people.map(({ userId, name }) => [userId, name]));
  const body = {
    otherwise: schedule.otherwise && written(schedule.otherwise, names),
    intervals: schedule.intervals.map(({ days, from, to, ...reading }) => ({ days: [...days], from, to, ...written(reading, names) })),
  };
  const kept = await keepSetting(ctx, subject, { kind: 'NOTICES', body, expected });
  if (!kept.ok) return kept;
  await tellHours(ctx, organisationId, entryFor(ctx, subject, 'settings.write', target));
  return readNotices(ctx, subject);
}

/** Reports come through Tidig today, or will. */
async function isReached(ctx: ServiceContext, { membership }: Subject): Promise<boolean> {
  const pages = await (await ctx.stores.directory()).addressPages(membership.organisationId);
  const { inForce, coming } = pagesInTime(pages, dayOf(ctx.clock.now()));
  return [inForce, ...coming].some((page) => page?.recipient.channel === 'TIDIG');
}

function written({ receivers, nextAfterMinutes }: ReadingDraft, names: ReadonlyMap<string, string>): Reading {
  return {
    nextAfterMinutes,
    receivers: receivers.map(({ kind, userId, name, address }) => {
      if (kind === 'PERSON') return { kind, userId, name: names.get(userId) ?? name };
      return kind === 'EMAIL' ? { kind, name: name.trim(), address: address.trim() } : { kind, name: name.trim(), url: address.trim() };
    }),
  };
}
