import type { PlainDate } from '../base/time.ts';
import { isDue, retentionOf, type Retention, type RetentionFacts } from './retention.ts';

/**
 * Whether a report from before the register may still be entered by hand (L-53): gallring counts from its own dates, so one that should already have been
 * destroyed may not be written down anew. `facts.lastNote`: the last day on which anything was noted about that report then: it came in, was judged or decided on.
 * What has since come into the akt does not count: the report did not lie there. `retention`: what it would be kept for, to be shown beside the answer. Pure.
 */
export function olderReportMayBeEntered(
  facts: Omit<RetentionFacts, 'open'>,
  today: PlainDate,
): { readonly allowed: boolean; readonly retention: Retention } {
  const retention = retentionOf({ ...facts, open: false }, today);
  return { allowed: !isDue(retention, today), retention };
}
