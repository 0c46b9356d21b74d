import { z } from 'zod';
import { isPlainDate, type PlainDate } from '../base/time.ts';

/**
 * What a sender says it has sealed for one nämnd on one Swedish day: how many messages, and the SHA-256 over their ids and manifest hashes. Sent every
 * night, also when it is none: a tally that does not come says something too. `kind` `tally` names no report.
 */
export const tallyBody = z.strictObject({
  day: z.custom<PlainDate>((value) => typeof value === 'string' && isPlainDate(value)),
  count: z.number().int().min(0).max(1_000_000),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Tally = z.output<typeof tallyBody>;

/** Reads the body of a tally; null for anything but exactly that. */
export function readTally(json: unknown): Tally | null {
  return tallyBody.safeParse(json).data ?? null;
}

const REPORT_ID = 'avstamning-';

/** What stands in place of a report's id in the envelope of a tally. */
export function tallyId(day: PlainDate): string {
  return `${REPORT_ID}${day}`;
}
