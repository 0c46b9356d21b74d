import type { PlainDate } from '../base/time.ts';
import type { LanCode } from '../places/kommuner.ts';
import { appliesOn, lawDay, type InForce } from './interval.ts';
import { CHANGES_2026, NEW_SOL } from './rule.ts';

/** For how long an akt without an utredning is kept after its last note. */
export type KeepingTime = InForce & { readonly years: number; readonly paragraph: string };

const keepingTimes: readonly KeepingTime[] = [
  { years: 5, paragraph: '12 kap. 1 § SoL (2001:453)', from: lawDay('2002-01-01'), to: lawDay(NEW_SOL) },
  { years: 5, paragraph: '16 kap. 1 § SoL', from: lawDay(NEW_SOL), to: lawDay(CHANGES_2026) },
  // SFS 2025:1501: what led to no utredning has its own sentence, and the years are counted as in 1 § (L-60, L-61).
  { years: 5, paragraph: '16 kap. 1 och 2 a §§ SoL', from: lawDay(CHANGES_2026), to: null },
];

/** What is kept for research (L-65): everything in some län and kommuner, elsewhere those born on some days of a month. */
export type ResearchSample = InForce & {
  readonly lan: readonly LanCode[];
  readonly kommuner: readonly string[];
  readonly days: readonly number[];
  readonly paragraph: string;
};

const researchSamples: readonly ResearchSample[] = [
  {
    // Östergötland, Gotland, Västernorrland; Göteborg.
    lan: ['L05', 'L09', 'L22'],
    kommuner: ['1480'],
    days: [5, 15, 25],
    paragraph: '16 kap. 4 § SoL och 13 kap. SoF (2025:468)',
    from: lawDay(NEW_SOL),
    to: null,
  },
];

/** An utredning closed before this day is not kept until the person is 30 (SFS 2025:1501, övergångsbestämmelse 2; L-63). */
export const INQUIRIES_KEPT_FROM = lawDay(CHANGES_2026);

/** What the law of a day says; null on days that no row covers. */
export function keepingTimeOn(day: PlainDate): KeepingTime | null {
  return keepingTimes.find((row) => appliesOn(row, day)) ?? null;
}

/** What the law of a day keeps for research; null on days that no row covers. */
export function researchSampleOn(day: PlainDate): ResearchSample | null {
  return researchSamples.find((row) => appliesOn(row, day)) ?? null;
}
