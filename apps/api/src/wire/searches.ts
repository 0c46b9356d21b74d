import { z } from 'zod';
import { caseSystemRecord, caseSystemRequest, emptySearchRecord } from './assessment.ts';
import { searchRequest } from './intake.ts';
import { leaveOut } from './papers.ts';

/** The words as they were searched for: the log knows whether they were these. */
const words = searchRequest
  .pick({ text: true, birthYear: true, age: true, whose: true })
  .extend({ search: z.string().max(80).meta({ description: 'The id of the search, as its answer has it' }) });

export const emptySearchRequest = words.extend({
  caseSystem: caseSystemRequest
    .omit({ madeAt: true })
    .nullable()
    .default(null)
    .meta({ description: 'What the case system said when somebody looked there too; null: nobody has' }),
});
export const notedEmptySearch = z.object({ search: emptySearchRecord, caseSystem: caseSystemRecord.nullable() });

export const searchPrintRequest = words.extend({ leaveOut });
