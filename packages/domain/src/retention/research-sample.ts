import type { PlainDate } from '../base/time.ts';
import { researchSampleOn } from '../law/retention-periods.ts';
import { kommuner } from '../places/kommuner.ts';

/** Who an akt or a report is about, as one report has it. */
export type Born = {
  readonly birthDate: PlainDate | null;
  /** 12 digits. */
  readonly number: { readonly kind: 'PNR' | 'SAM'; readonly value: string } | null;
};

const SAM_OFFSET = 60;

/**
 * True of what is kept for research (SoL 16:4, SoF 13 kap.; L-65): all that a nämnd in some län and kommuner has, elsewhere whoever is born on some days of
 * a month. `known`: all that the person is known under; one that is in the sample is enough, since what is destroyed does not come back. A samordningsnummer
 * tells the day with 60 added, also where the month is not known. Pure.
 */
export function isInResearchSample(kommunCode: string, known: readonly Born[], on: PlainDate): boolean {
  const sample = researchSampleOn(on);
  if (sample === null) return false;
  const lan = kommuner.find(({ code }) => code === kommunCode)?.lan;
  if (sample.kommuner.includes(kommunCode) || (lan !== undefined && sample.lan.includes(lan))) return true;
  return known.flatMap(daysOf).some((day) => sample.days.includes(day));
}

/** True when nothing that is known says on which day of the month the person is born: the sample cannot be tried. */
export function isBirthDayUnknown(known: readonly Born[]): boolean {
  return known.flatMap(daysOf).length === 0;
}

/** The days of the month that a number and a birth date tell; a samordningsnummer with day 60 tells none. */
function daysOf({ birthDate, number }: Born): readonly number[] {
  const told = [birthDate === null ? 0 : Number(birthDate.slice(8)), number === null ? 0 : dayInNumber(number)];
  return told.filter((day) => day > 0);
}

function dayInNumber({ kind, value }: NonNullable<Born['number']>): number {
  return Number(value.slice(6, 8)) - (kind === 'SAM' ? SAM_OFFSET : 0);
}
