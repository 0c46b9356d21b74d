import type { missingMark, missingMarkRequest, missingMarks } from '@tidig/api/wire/intake.ts';
import type { z } from 'zod';
import { sendJson } from '../api/http.ts';
import { reportPath } from './intake-api.ts';

export type MissingMark = z.infer<typeof missingMark>;
export type MissingCode = MissingMark['codes'][number];

/** Tells the sender what the report lacked; gives every mark of the report. */
export function markMissing(reportId: string, codes: z.infer<typeof missingMarkRequest>['codes']): Promise<z.infer<typeof missingMarks>> {
  return sendJson('POST', `${reportPath(reportId)}/missing-marks`, { codes });
}
