import { z } from 'zod';
import type { FieldProblemCode } from '../base/problem.ts';
import { dayOf, type Instant } from '../base/time.ts';
import { textProblem } from '../form/text.ts';
import { identityNumbersIn } from '../quality/texts/identity-in-text.ts';
import { phonesIn } from '../quality/texts/places/phones.ts';
import { postalCodesIn } from '../quality/texts/places/postal-codes.ts';
import { schoolsIn } from '../quality/texts/places/schools.ts';
import { streetsIn } from '../quality/texts/places/streets.ts';
import { readingOf } from '../quality/texts/swedish/reading.ts';

/** Characters at most in a hand-over note. */
export const HANDOVER_MOST = 2000;
/** How long a note is listed. Days. */
export const HANDOVER_DAYS = 7;

/** A note from those on call to the morning. */
export const handoverBody = z.strictObject({ text: z.string().trim().min(1).max(HANDOVER_MOST) });
/** Somebody has read it. */
export const handoverReadBody = z.strictObject({ handoverId: z.string() });

/**
 * What is wrong with a note; null when it can be kept. It is about no one report, so that it cannot be compared with where somebody protected is: whatever looks
 * like a personnummer, an address, a postal code, a school or a telephone number is refused, since all who take in reports read it (T-12). Pure.
 */
export function handoverProblem(typed: string, now: Instant): FieldProblemCode | null {
  const text = typed.trim();
  if (text === '') return 'required';
  if (text.length > HANDOVER_MOST) return 'too-long';
  const reading = readingOf(text);
  if (identityNumbersIn(reading, dayOf(now)).length > 0) return 'number-in-text';
  const places = [streetsIn(reading), postalCodesIn(reading), phonesIn(reading), schoolsIn(reading, new Set())];
  return places.some((hits) => hits.length > 0) ? 'place-in-handover' : textProblem(text, 'many');
}
