import { z } from 'zod';
import { line, plainDate } from './text.ts';

/**
 * What the case system says of the matter that a report led to (L-63, L-64): when its utredning was closed, and whether the child was placed (or it is
 * faderskap or adoption), so that it is kept. Written about the report; the last counts.
 */
export const caseEndedBody = z.strictObject({ closedOn: plainDate.nullable(), placed: z.boolean(), source: line });

const count = z.number().int().min(0);

/**
 * How much a gallring is about. The gallringsprotokoll holds no person data (L-62): counts, classes and days. No ärendenummer either: it stands on papers
 * elsewhere beside a name, so that it would tell who had been known here.
 */
const amounts = {
  disposalId: z.string(),
  akter: count,
  reports: count,
  classes: z.strictObject({ A: count, B: count }),
  /** The first and the last day on which any of it might be destroyed at the earliest; null where nothing was left. */
  dueFrom: plainDate.nullable(),
  dueUntil: plainDate.nullable(),
};

export const disposalProposedBody = z.strictObject(amounts);
export const disposalApprovedBody = z.strictObject(amounts);
/** `leftOut`: akter and reports that had a new note when it was to be done, and were kept. */
export const disposalDoneBody = z.strictObject({ ...amounts, leftOut: count });
export const disposalWithdrawnBody = z.strictObject({ disposalId: z.string() });
export type DisposalAmounts = z.output<typeof disposalProposedBody>;
