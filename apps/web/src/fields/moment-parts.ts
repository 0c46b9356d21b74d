import { isPlainDate, type PlainDate } from '@tidig/domain/base/time.ts';
import type { Precision } from '@tidig/domain/vocabulary/answers.ts';
import { type ClockTime, parseTime } from './swedish-time.ts';

export type MomentParts = { readonly day: PlainDate | null; readonly time: ClockTime | null; readonly precision: Precision | null };

/** Reads `{ at, precision }`, where `at` is a Swedish local time or a day alone. */
export function readMoment(stored: unknown): MomentParts {
  const at = member(stored, 'at');
  const precision = member(stored, 'precision');
  const day = at?.slice(0, 10);
  return {
    day: day && isPlainDate(day) ? day : null,
    time: at && at.length > 11 ? parseTime(at.slice(11)) : null,
    precision: precision === 'EXAKT' || precision === 'UNGEFAR' || precision === 'OKANT' ? precision : null,
  };
}

/** What is stored; nothing at all when nothing is known. A time without a day waits until the day is given. */
export function momentOf({ day, time, precision }: MomentParts): object | undefined {
  if (!day && !precision) return undefined;
  return { ...(day ? { at: time ? `${day}T${time}` : day } : {}), ...(precision ? { precision } : {}) };
}

function member(stored: unknown, key: 'at' | 'precision'): string | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const value: unknown = Reflect.get(stored, key);
  return typeof value === 'string' ? value : null;
}
