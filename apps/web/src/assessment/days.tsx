import type { ReactNode } from 'react';
import { DayCount } from '../ui/day-count.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import type { CourseView } from './assessment-api.ts';
import { daysWords } from './words.ts';

type DaysProps = { readonly days: NonNullable<CourseView['days']>; readonly today: string };

/** Day n of fourteen as a picture and in words, with the last day and the last workday; in words alone where the time is prolonged. */
export function Days({ days, today }: DaysProps): ReactNode {
  if (!days.prolonged) return <DayCount day={days.day} lastDay={days.lastDay} lastWorkday={days.lastWorkday} />;
  return <StatusMark kind={today > days.lastDay ? 'danger' : 'ongoing'}>{daysWords(days)}</StatusMark>;
}
