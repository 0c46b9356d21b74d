import { dayOf, type Instant } from '../base/time.ts';
import { ageLimitOn } from '../law/age-limits.ts';

/** What is known of an arrived report: code of V1, years on the day of arrival (null = unknown), when it arrived. */
type Arrived = { readonly kind: string; readonly ageOnArrival: number | null; readonly arrivedAt: Instant };

/**
 * True when the report may, and must before it is assessed, lie in a child's akt (SoL 20:1 st. 2, L-23): somebody under 18 on the day it arrived, or of
 * unknown age. False from 18 years, and for an underrättelse enligt 6 § polislagen unless the age is known: those are never made searchable as a
 * child is (L-28).
 */
export function isForChildFile({ kind, ageOnArrival, arrivedAt }: Arrived): boolean {
  if (ageOnArrival === null) return kind !== 'PL6';
  const limit = ageLimitOn('child-under', dayOf(arrivedAt));
  return limit === null || ageOnArrival < limit;
}
