import type { NoticeSchedule } from '../intake/notice-schedule.ts';
import { type NoticeDay, noticeDayList } from '../vocabulary/notices.ts';

type Interval = NoticeSchedule['intervals'][number];

/** When an interval holds, in Swedish: "måndag–fredag 08.00–16.30". */
export function hoursText({ days, from, to }: Pick<Interval, 'days' | 'from' | 'to'>): string {
  return `${runsOf(days).map(runText).join(', ')} ${from.replace(':', '.')}–${to.replace(':', '.')}`;
}

/** When those on call read: at all other times than those that the nämnd has named. */
export function jourHoursText(schedule: NoticeSchedule | null): string {
  if (!schedule || schedule.intervals.length === 0) return 'Jouren läser alltid här.';
  return `Jouren läser här alla tider utom ${schedule.intervals.map(hoursText).join(' och ')}.`;
}

/** Days that follow one another, in the order of the week. */
function runsOf(days: readonly NoticeDay[]): readonly NoticeDay[][] {
  const runs: NoticeDay[][] = [];
  for (const [at, code] of noticeDayList.codes.entries()) {
    if (!days.includes(code)) continue;
    const before = noticeDayList.codes[at - 1];
    const run = runs.at(-1);
    if (run && before !== undefined && run.includes(before) && code !== 'HEL') run.push(code);
    else runs.push([code]);
  }
  return runs;
}

function runText(run: readonly NoticeDay[]): string {
  const [first, last] = [run[0], run.at(-1)].map((code) => (code ? noticeDayList.labels[code].toLowerCase() : ''));
  return run.length === 1 ? (first ?? '') : `${first}–${last}`;
}
