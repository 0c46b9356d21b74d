import { z } from 'zod';
import { line, maybeLine, plainDate } from './text.ts';

/** The nämnd's own decision that older reports may be entered by hand, or no more (L-53): which decision, and when. */
export const olderAllowedBody = z.strictObject({ allowed: z.boolean(), decidedOn: plainDate, decision: line });

/** Where an older report was found, and the last day on which anything was noted about it then: gallring counts from it. Written about the report. */
export const olderSourceBody = z.strictObject({
  /** Which binder or akt. */
  source: line,
  lastNoteOn: plainDate,
  /** Whose decision, as the paper has it; empty where it does not say, or where nothing was decided. */
  decidedBy: maybeLine.default(''),
  /** When the utredning was closed that it led to or became part of; null where there was none, or the paper does not say. */
  inquiryClosedOn: plainDate.nullable().default(null),
});
