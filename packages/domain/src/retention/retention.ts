import { asId } from '../base/ids.ts';
import { isPlainDate, type PlainDate } from '../base/time.ts';
import { ageLimitOn } from '../law/age-limits.ts';
import { INQUIRIES_KEPT_FROM, keepingTimeOn, researchSampleOn } from '../law/retention-periods.ts';
import type { RuleId } from '../law/rule.ts';
import { isBirthDayUnknown, isInResearchSample, type Born } from './research-sample.ts';

/** A: no utredning, five years · B: with an utredning on a child, until 30 · C: a child that was placed, kept · D: kept for research (SoL 16 kap.). */
export type RetentionClass = 'A' | 'B' | 'C' | 'D';

/** An utredning that what is kept came in or was made in connection with (L-63). `closedOn`: null while it goes on, or where nobody has said. */
export type Inquiry = { readonly closedOn: PlainDate | null };

/** What decides for how long one matter is kept. */
export type RetentionFacts = {
  /** The nämnd's kommun, four digits. */
  readonly kommunCode: string;
  /** All that the person is known under. */
  readonly known: readonly Born[];
  /** The day of the last note in the whole akt (`lastNoteOn`), not only in this matter: a new report starts the time anew (L-61). */
  readonly lastNote: PlainDate;
  /** The day on which the first report in the matter came: an utredning on somebody who was 18 then is not one on a child (L-63). */
  readonly arrivedOn: PlainDate;
  /** Null when no utredning was opened and none was going on. */
  readonly inquiry: Inquiry | null;
  /** The child was placed (familjehem, HVB, stödboende, skyddat boende), or it is faderskap or adoption: said by the case system (L-64). */
  readonly placed: boolean;
  /** The nämnd still has to decide: what is not ended is not destroyed. */
  readonly open: boolean;
};

/** Why it is kept for as long as it is. Words: retention/words.ts. */
export type RetentionCause =
  | 'NO_INQUIRY'
  | 'INQUIRY_UNTIL_30'
  | 'INQUIRY_FIVE_YEARS'
  | 'INQUIRY_BEFORE_2026'
  | 'INQUIRY_ON_ADULT'
  | 'PLACED'
  | 'RESEARCH'
  | 'OPEN'
  | 'BIRTH_UNKNOWN';

/** What somebody must look at before it is destroyed, since Tidig cannot know it. */
export type RetentionCheck = 'BIRTH_DAY_UNKNOWN' | 'INQUIRY_END_UNKNOWN';

export type Retention = {
  readonly retentionClass: RetentionClass;
  /** The first day on which it may be destroyed; null: never (C, D), or not as things are (OPEN, BIRTH_UNKNOWN). */
  readonly earliest: PlainDate | null;
  /** The last day by which it must be: the end of the calendar year after (SoL 16:1 st. 3, L-62). Null with `earliest`. */
  readonly latest: PlainDate | null;
  readonly cause: RetentionCause;
  readonly rule: RuleId;
  readonly paragraph: string;
  readonly checks: readonly RetentionCheck[];
};

/**
 * For how long a matter is kept, by the law of `on`. What is kept for good (C, then D) goes before what is kept for a time. Five years are counted from the
 * last note to the day of the same number (noted 2026-11-21: 2031-11-21; noted on a leap day: 28 February); B is kept until the person fills 30, and never
 * for less than the five years. Pure.
 */
export function retentionOf(facts: RetentionFacts, on: PlainDate): Retention {
  if (facts.placed) return kept('C', 'PLACED', 'L-64', '16 kap. 2 § SoL');
  if (isInResearchSample(facts.kommunCode, facts.known, on)) return kept('D', 'RESEARCH', 'L-65', researchSampleOn(on)?.paragraph ?? '');
  return facts.inquiry !== null && isKeptUntil30(facts.inquiry, on) && !wasAdult(facts)
    ? withInquiry(facts, facts.inquiry, on)
    : without(facts, on);
}

/** True from the day on which it may be destroyed; the day itself counts. */
export function isDue({ earliest }: Retention, today: PlainDate): boolean {
  return earliest !== null && earliest <= today;
}

/** True when the calendar year in which it should have been done is over. */
export function isOverdue({ latest }: Retention, today: PlainDate): boolean {
  return latest !== null && latest < today;
}

function isKeptUntil30({ closedOn }: Inquiry, on: PlainDate): boolean {
  return ageLimitOn('keep-inquiry-until', on) !== null && (closedOn === null || closedOn >= INQUIRIES_KEPT_FROM);
}

/** By the latest birth of those it may be about; a child where none is known. */
function wasAdult({ known, arrivedOn }: RetentionFacts): boolean {
  const years = ageLimitOn('child-under', arrivedOn);
  const from = years === null ? null : lastBirthday(known, years);
  return from !== null && from <= arrivedOn;
}

function without(facts: RetentionFacts, on: PlainDate): Retention {
  const { years, paragraph } = keepingTime(on);
  const base = { retentionClass: 'A', rule: 'L-60', paragraph, checks: birthChecks(facts) } as const;
  if (facts.open) return { ...base, cause: 'OPEN', earliest: null, latest: null };
  const cause = facts.inquiry === null ? 'NO_INQUIRY' : wasAdult(facts) ? 'INQUIRY_ON_ADULT' : 'INQUIRY_BEFORE_2026';
  return { ...base, cause, ...from(plusYears(facts.lastNote, years)) };
}

function withInquiry(facts: RetentionFacts, inquiry: Inquiry, on: PlainDate): Retention {
  const checks: RetentionCheck[] = inquiry.closedOn === null ? [...birthChecks(facts), 'INQUIRY_END_UNKNOWN'] : [...birthChecks(facts)];
  const base = { retentionClass: 'B', rule: 'L-63', paragraph: '16 kap. 2 a § SoL', checks } as const;
  if (facts.open) return { ...base, cause: 'OPEN', earliest: null, latest: null };
  const birthday = lastBirthday(facts.known, ageLimitOn('keep-inquiry-until', on) ?? 0);
  if (birthday === null) return { ...base, cause: 'BIRTH_UNKNOWN', earliest: null, latest: null };
  const fiveYears = plusYears(facts.lastNote, keepingTime(on).years);
  return birthday >= fiveYears
    ? { ...base, cause: 'INQUIRY_UNTIL_30', ...from(birthday) }
    : { ...base, cause: 'INQUIRY_FIVE_YEARS', ...from(fiveYears) };
}

function kept(retentionClass: 'C' | 'D', cause: RetentionCause, rule: RuleId, paragraph: string): Retention {
  return { retentionClass, earliest: null, latest: null, cause, rule, paragraph, checks: [] };
}

function from(earliest: PlainDate): Pick<Retention, 'earliest' | 'latest'> {
  return { earliest, latest: lastDayOf(Number(earliest.slice(0, 4)) + 1) };
}

function birthChecks({ known }: RetentionFacts): readonly RetentionCheck[] {
  return isBirthDayUnknown(known) ? ['BIRTH_DAY_UNKNOWN'] : [];
}

/** The latest day on which anybody of those it may be about fills so many years; by the year's last day where a number tells the year alone. */
function lastBirthday(known: readonly Born[], years: number): PlainDate | null {
  const births = known.flatMap(({ birthDate, number }) => {
    if (birthDate !== null) return [birthDate];
    return number === null ? [] : [lastDayOf(Number(number.value.slice(0, 4)))];
  });
  return births.map((birth) => plusYears(birth, years)).reduce<PlainDate | null>((a, b) => (a === null || b > a ? b : a), null);
}

function lastDayOf(year: number): PlainDate {
  return asId(`${year}-12-31`);
}

/** Outside all rows the longest known time holds, so that nothing is destroyed for want of a row. */
function keepingTime(on: PlainDate): { readonly years: number; readonly paragraph: string } {
  return keepingTimeOn(on) ?? { years: 5, paragraph: '16 kap. 1 § SoL' };
}

/** The day of the same number so many years later; 28 February where that year has no leap day (lag 1930:173, 1 §: the month's last day). */
export function plusYears(day: PlainDate, years: number): PlainDate {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  const same = `${year}${day.slice(4)}`;
  return isPlainDate(same) ? same : asId(`${year}-02-28`);
}
