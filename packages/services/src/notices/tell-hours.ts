import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import { readingHoursOf } from '@tidig/domain/intake/reading-hours.ts';
import type { LogEntry } from '@tidig/store/port/log.ts';
import { systemEntry } from '../access/log-entry.ts';
import type { ServiceContext } from '../context.ts';
import { noticeSettings } from './schedule-in-force.ts';

/**
 * Puts a nämnd's hours into the address book, where those who report see when theirs is read: the hours and closed days, never who reads. Nothing is written
 * when the book has them already. By whoever changed them, or by the system, so that a book that was out of reach then is right soon after. True when written.
 */
export async function tellHours(ctx: ServiceContext, own: OrganisationId, log?: LogEntry): Promise<boolean> {
  const { schedule, closed } = await noticeSettings(await ctx.stores.board(own), own);
  if (!schedule) return false;
  const hours = readingHoursOf(schedule.value, closed?.value ?? []);
  const entry = log ?? systemEntry(ctx, 'settings.write', { kind: 'board', id: own });
  return (await ctx.stores.directory()).saveReadingHours(own, hours, entry);
}
