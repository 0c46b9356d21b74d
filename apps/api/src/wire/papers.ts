import { z } from 'zod';

export const leaveOut = z
  .array(z.string().max(60))
  .max(60)
  .default([])
  .meta({ description: 'Parts to leave out, as `place-in-print` named them' });

export const decisionPrintRequest = z.strictObject({
  decision: z.string().max(80).meta({ description: 'The id of the decision' }),
  leaveOut,
});

export const reportSearchPrintRequest = z.strictObject({
  search: z.string().max(80).meta({ description: 'The id of the search' }),
  leaveOut,
});

export const journalPrintRequest = z.strictObject({ leaveOut });
