import { dayOf, daysBetween, type Instant, momentOf, type PlainDate, plusDays } from '../base/time.ts';
import { showDate } from '../labels/dates.ts';
import { feedbackWeekEnds, preliminaryAssessment, safetyAssessmentTarget } from '../law/deadlines.ts';
import { definitions, type FigureId } from './statistics-definitions.ts';
import { type Cell, percentile, type Share, shareOf, toldCounts } from './statistics-small-numbers.ts';

/** Whole weeks that can be chosen. */
export const statisticsWeeks = [4, 12, 52] as const;
export type StatisticsWeeks = (typeof statisticsWeeks)[number];

/** What is measured of one report; nothing of whom it is about. */
export type Measured = {
  readonly arrivedAt: Instant;
  readonly covered: boolean;
  readonly feedbackWanted: boolean;
  readonly awaited: string;
  readonly assessedAt: Instant | null;
  readonly decidedOn: PlainDate | null;
  readonly toldAt: Instant | null;
  readonly unfitToTell: boolean;
};

/** Days from and to, both included: whole weeks, Monday to Sunday, that are over. */
export type Period = { readonly from: PlainDate; readonly to: PlainDate };

/** One picture and its table: counts of one whole as they may be told, and what the number means. */
export type Figure = {
  readonly id: FigureId;
  readonly title: string;
  readonly definition: string;
  readonly rows: { readonly label: string; readonly count: Cell }[];
  readonly total: number | 'few';
  /** How much of the whole the first row is. */
  readonly share: (Share & { readonly label: string }) | null;
  /** Median and 90th percentile, in days; null where too few lie on one side of it. */
  readonly days: { readonly label: string; readonly days: number | null }[];
};

/** The weeks that are over, up to last Sunday. */
export function periodOf(today: PlainDate, weeks: StatisticsWeeks): Period {
  const to = plusDays(today, -1 - ((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
  return { from: plusDays(to, 1 - weeks * 7), to };
}

/** When the period began. */
export function startOf({ from }: Period): Instant {
  return momentOf(`${from}T00:00`);
}

/**
 * The nämnd's numbers for a period, in the order of the page: all reports counted, whoever reads them, and none told that is under five or from which such a
 * one can be worked out (L-50). The tables are counted over different wholes, so that none is a sum of another. Pure.
 */
export function figuresOf(measured: readonly Measured[], period: Period, today: PlainDate): Figure[] {
  return [
    arrivals(measured, period),
    safety(measured, period),
    decisions(measured, period),
    open(measured, today),
    feedback(measured, period, today),
  ];
}

function arrivals(measured: readonly Measured[], { from, to }: Period): Figure {
  const weeks = Array.from({ length: (daysBetween(from, to) + 1) / 7 }, (_, week) => plusDays(from, week * 7));
  const days = measured.map(({ arrivedAt }) => dayOf(arrivedAt));
  const rows = weeks.map((monday) => ({
    label: `${showDate(monday)} (v. ${weekOf(monday)})`,
    count: days.filter((day) => day >= monday && day < plusDays(monday, 7)).length,
  }));
  return figure('arrivals', rows, { share: false });
}

function safety(measured: readonly Measured[], period: Period): Figure {
  const due = measured.filter(({ covered, arrivedAt }) => covered && isIn(period, dayOf(arrivedAt)));
  const made = due.flatMap(({ arrivedAt, assessedAt }) =>
    assessedAt === null ? [] : [dayOf(assessedAt) <= safetyAssessmentTarget(arrivedAt).latest],
  );
  return figure('safety', [
    { label: 'Samma dag eller nästa dag', count: made.filter(Boolean).length },
    { label: 'Senare', count: made.filter((inTime) => !inTime).length },
    { label: 'Ingen skyddsbedömning än', count: due.length - made.length },
  ]);
}

function decisions(measured: readonly Measured[], period: Period): Figure {
  const days = measured.flatMap(({ covered, arrivedAt, decidedOn }) =>
    covered && decidedOn !== null && isIn(period, decidedOn) ? [{ arrivedOn: dayOf(arrivedAt), decidedOn }] : [],
  );
  const late = days.filter(({ arrivedOn, decidedOn }) => decidedOn > preliminaryAssessment(arrivedOn, decidedOn).lastDay).length;
  const taken = days.map(({ arrivedOn, decidedOn }) => daysBetween(arrivedOn, decidedOn));
  const rows = [
    { label: 'Inom 14 dagar', count: days.length - late },
    { label: 'Efter dag 14', count: late },
  ];
  return figure('decisions', rows, {
    days: [
      { label: 'Median', days: percentile(taken, 0.5) },
      { label: '90:e percentilen', days: percentile(taken, 0.9) },
    ],
  });
}

function open(measured: readonly Measured[], today: PlainDate): Figure {
  const ages = measured.filter(({ awaited }) => awaited === 'DECISION').map(({ arrivedAt }) => daysBetween(dayOf(arrivedAt), today));
  const rows = [
    { label: 'Dag 0–7', count: ages.filter((age) => age <= 7).length },
    { label: 'Dag 8–14', count: ages.filter((age) => age > 7 && age <= 14).length },
    { label: 'Efter dag 14', count: ages.filter((age) => age > 14).length },
  ];
  return figure('open', rows, { share: false });
}

/** Those whose week is over, or who have been told before that. */
function feedback(measured: readonly Measured[], period: Period, today: PlainDate): Figure {
  const told = measured.flatMap(({ feedbackWanted, unfitToTell, decidedOn, toldAt }) => {
    if (!feedbackWanted || unfitToTell || decidedOn === null || !isIn(period, decidedOn)) return [];
    const due = feedbackWeekEnds(decidedOn);
    if (toldAt === null) return due < today ? ['never' as const] : [];
    return dayOf(toldAt) <= due ? ['in-time' as const] : ['late' as const];
  });
  return figure('feedback', [
    { label: 'Inom 7 dagar', count: told.filter((one) => one === 'in-time').length },
    { label: 'Senare', count: told.filter((one) => one === 'late').length },
    { label: 'Ingen återkoppling än', count: told.filter((one) => one === 'never').length },
  ]);
}

type Counted = { readonly label: string; readonly count: number };

function figure(
  id: FigureId,
  counted: readonly Counted[],
  { share = true, days = [] }: { readonly share?: boolean; readonly days?: Figure['days'] } = {},
): Figure {
  const told = toldCounts(counted.map(({ count }) => count));
  const part = share ? shareOf(told, 0) : null;
  return {
    id,
    ...definitions[id],
    rows: counted.map(({ label }, index) => ({ label, count: told.cells[index] ?? 'hidden' })),
    total: told.total,
    share: part && { ...part, label: counted[0]?.label ?? '' },
    days,
  };
}

function isIn({ from, to }: Period, day: PlainDate): boolean {
  return from <= day && day <= to;
}

/** The number of the week by ISO 8601: the week of its Thursday. */
function weekOf(monday: PlainDate): number {
  const thursday = plusDays(monday, 3);
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01` as PlainDate, thursday) / 7) + 1;
}
