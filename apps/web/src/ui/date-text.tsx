import { dayText, momentText, shortMomentText, timeText, weekdayText } from './swedish-time.ts';

type Form = 'day' | 'moment' | 'short-moment' | 'time' | 'weekday';
const forms = {
  day: dayText,
  moment: momentText,
  'short-moment': shortMomentText,
  time: timeText,
  weekday: weekdayText,
} satisfies Record<Form, (at: string) => string>;

/** A date or time as Swedes write it, with the exact value for machines. */
export function DateText({ at, form = 'day' }: { at: string; form?: Form }) {
  return (
    <time dateTime={at} className="t-nowrap">
      {forms[form](at)}
    </time>
  );
}
