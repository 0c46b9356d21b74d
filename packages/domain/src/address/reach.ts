import type { PlainDate } from '../base/time.ts';
import { daysBetween } from '../base/time.ts';

/** How a nämnd takes reports: in Tidig, or as a PDF that the officer sends. */
export const channels = ['TIDIG', 'PDF'] as const;
export type Channel = (typeof channels)[number];

/** How socialjouren is reached: a number of its own, 112, the police control room, or it calls back. */
export const jourWays = ['NUMMER', 'VIA_112', 'VIA_LEDNINGSCENTRAL', 'RINGER_UPP'] as const;
export type JourWay = (typeof jourWays)[number];

/** Days after which details that nobody has confirmed may be out of date. */
const FRESH_DAYS = 90;

/** True when nobody has said for more than 90 days that the details are right: then whoever uses them is told. On day 90 they still count as fresh. */
export function mayBeOutdated(confirmedOn: PlainDate, today: PlainDate): boolean {
  return daysBetween(confirmedOn, today) > FRESH_DAYS;
}

/** True for what can be called: digits with spaces or hyphens between, a plus first at most; 3 (as 112) to 15 digits (E.164). */
export function looksLikePhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return /^\+?\d[\d\s–-]*$/u.test(text) && digits >= 3 && digits <= 15;
}
