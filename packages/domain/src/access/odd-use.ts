import { z } from 'zod';
import { dayOf, type Instant, momentOf, plusMinutes } from '../base/time.ts';
import { codeList, type CodeOf } from '../form/code-list.ts';

/** Why a search or an opening is looked at by somebody else afterwards (T-1). Nobody is stopped by it, and it says nothing of what was looked for. */
export const oddUseList = codeList('AVVIKANDE', {
  OVER_HOUR: 'Fler sökningar på en timme än gränsen',
  OVER_DAY: 'Fler sökningar på en dag än gränsen',
  REPEATED: 'Samma sökning flera dagar, utan någon anmälan',
  OWN_NAME: 'Det egna namnet',
  OWN_SURNAME: 'Det egna, ovanliga efternamnet',
  OTHER_PERSON: 'Någon annan än de som anmälan gäller',
});
export type OddUse = CodeOf<typeof oddUseList>;

/** Within how many days back the same search is counted. */
export const REPEAT_BACK_DAYS = 30;

/** What a nämnd may set each number to. */
export const oddUseBounds = {
  perHour: { least: 5, most: 200 },
  perDay: { least: 10, most: 1000 },
  repeatDays: { least: 2, most: 10 },
  reviewDays: { least: 3, most: 31 },
} as const;
export type OddUseNumber = keyof typeof oddUseBounds;
export const oddUseNumbers = Object.keys(oddUseBounds) as readonly OddUseNumber[];

function within({ least, most }: { readonly least: number; readonly most: number }) {
  return z.number().int().min(least).max(most);
}

/**
 * The nämnd's own numbers: searches outside tasks in an hour and in a day before a reason is asked for; the day on which the same search outside tasks is
 * odd; days within which what is flagged, or drawn for a month, is reviewed.
 */
export const oddUseLimitsBody = z.strictObject({
  perHour: within(oddUseBounds.perHour),
  perDay: within(oddUseBounds.perDay),
  repeatDays: within(oddUseBounds.repeatDays),
  reviewDays: within(oddUseBounds.reviewDays),
});
export type OddUseLimits = z.output<typeof oddUseLimitsBody>;

/** Where the nämnd has said nothing. Ours, set 2026-11-22: no law names a number (L-100, L-103). */
export const usualOddUseLimits: OddUseLimits = { perHour: 20, perDay: 60, repeatDays: 3, reviewDays: 14 };

/** The numbers that are outside their bounds. */
export function wrongLimits(limits: OddUseLimits): readonly OddUseNumber[] {
  return oddUseNumbers.filter((name) => !within(oddUseBounds[name]).safeParse(limits[name]).success);
}

/** When one person has searched outside tasks before: `recent` of late, at least so far back as `recentSince`; `same` for what is searched for now. */
export type EarlierSearches = { readonly recent: readonly Instant[]; readonly same: readonly Instant[] };

/**
 * What is odd in making one search more now, outside tasks, after these: more in the last sixty minutes, or in this Swedish day, than the limit, or the
 * same search again on so many days. With a limit of 20 the twentieth is not odd and the twenty-first is. Pure.
 */
export function oddInNumbers({ recent, same }: EarlierSearches, limits: OddUseLimits, now: Instant): readonly OddUse[] {
  const anHourAgo = plusMinutes(now, -60);
  const today = dayOf(now);
  const inHour = recent.filter((at) => at > anHourAgo).length;
  const midnight = momentOf(`${today}T00:00`);
  const inDay = recent.filter((at) => at >= midnight).length;
  const days = new Set([today, ...same.map(dayOf)]);
  return [
    ...(inHour >= limits.perHour ? (['OVER_HOUR'] as const) : []),
    ...(inDay >= limits.perDay ? (['OVER_DAY'] as const) : []),
    ...(days.size >= limits.repeatDays ? (['REPEATED'] as const) : []),
  ];
}

/** How far back searches are counted: an hour and the day, and 30 days for the same one again. */
export function countedSince(now: Instant): { readonly recent: Instant; readonly same: Instant } {
  const [day, hour] = [momentOf(`${dayOf(now)}T00:00`), plusMinutes(now, -60)];
  return { recent: day < hour ? day : hour, same: plusMinutes(now, -REPEAT_BACK_DAYS * 24 * 60) };
}

/** True when the person must say why before the search is made. */
export function needsReason(odd: readonly OddUse[]): boolean {
  return odd.includes('OVER_HOUR') || odd.includes('OVER_DAY');
}

/** Codes as one word of the log. */
export function oddUseWord(odd: readonly OddUse[]): string {
  return odd.join('+');
}

/** The codes of a word of the log; a code that this version does not know is left out. */
export function oddUseIn(word: string): readonly OddUse[] {
  const said = new Set(word.split('+'));
  return oddUseList.codes.filter((code) => said.has(code));
}
