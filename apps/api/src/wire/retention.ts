import type { RetentionCause, RetentionCheck } from '@tidig/domain/retention/retention.ts';
import { retentionCauseWords, retentionCheckWords } from '@tidig/domain/labels/retention.ts';
import { z } from 'zod';

const causes = Object.keys(retentionCauseWords) as RetentionCause[];
const checks = Object.keys(retentionCheckWords) as RetentionCheck[];
const unitKinds = ['report', 'child-file'] as const;

/** What is chosen of what is due: akter, and reports that lie in none. */
export const disposalRequest = z.strictObject({
  rows: z
    .array(z.strictObject({ kind: z.enum(unitKinds), id: z.string().min(1).max(100) }))
    .min(1)
    .max(5000),
});

/** Which list somebody has read: that of another id, or none, is refused. */
export const disposalIdRequest = z.strictObject({ id: z.string().min(1).max(100) });

/** Something that is due is to be kept for good; what in the case system says so. */
export const keptForGoodRequest = z.strictObject({ kind: z.enum(unitKinds), id: z.string().min(1).max(100), source: z.string() });

const moment = { at: z.string(), byName: z.string() };

export const disposalView = z.object({
  today: z.string(),
  proposed: z.object({ id: z.string(), ...moment, own: z.boolean() }).nullable(),
  approved: z.object(moment).nullable(),
  rows: z
    .array(
      z.object({
        kind: z.enum(unitKinds),
        id: z.string(),
        arendenummer: z.array(z.string()),
        reports: z.number().int(),
        whole: z.boolean().meta({ description: 'false = something in the akt is kept longer, and the akt stays' }),
        retentionClass: z.enum(['A', 'B']),
        lastNote: z.string(),
        earliest: z.string(),
        latest: z.string(),
        overdue: z.boolean(),
        cause: z.enum(causes),
        paragraph: z.string(),
        checks: z.array(z.enum(checks)),
      }),
    )
    .meta({ description: 'What is due now; while a list waits, what stands in it' }),
  hidden: z.boolean().meta({ description: 'Something is shut to the reader: somebody else must see to the list' }),
  kommunUnknown: z
    .boolean()
    .meta({ description: 'The address book does not say in which kommun the nämnd is: nothing is due until it does' }),
});
