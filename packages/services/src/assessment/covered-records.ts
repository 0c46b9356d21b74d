import { coverWritten } from '@tidig/domain/access/covered-texts.ts';
import type { PlaceWords } from '@tidig/domain/access/place-words.ts';
import type { ReportRecordKind } from '@tidig/domain/intake/records.ts';
import type { EarlierReport } from '../intake/earlier-reports.ts';
import type { RecordView } from './record-view.ts';
import type { SafetyAssessmentView } from './safety-assessments.ts';

/** What somebody wrote in their own words, in a record of any kind. */
const written: ReadonlySet<string> = new Set([
  'reasons',
  'madeByName',
  'note',
  'view',
  'whyNot',
  'source',
  'words',
  'reason',
  'violenceReason',
]);

/**
 * Records as they may be read now: a text that was written before somebody was marked as protected, and tells where that one is, is covered (T-14). What
 * is kept stays as it was signed. Pure.
 */
export function coverRecords<K extends ReportRecordKind>(records: readonly RecordView<K>[], words: PlaceWords): RecordView<K>[] {
  return records.map((record) => ({ ...record, body: coverTextsIn(record.body, words) }));
}

/** A skyddsbedömning as it is read beside a report. */
export function coverAssessments(assessments: readonly SafetyAssessmentView[], words: PlaceWords): SafetyAssessmentView[] {
  return assessments.map((one) => coverTextsIn(one, words));
}

/** What an earlier decision was and why, and nothing more of it: a text that is not named here would not be covered either. */
export function coverDecision(decision: EarlierReport['decision'], words: PlaceWords): EarlierReport['decision'] {
  if (!decision) return null;
  const { code, on, paragraph, reason } = decision;
  return { code, on, paragraph, reason: coverWritten(reason, words) };
}

/** The same object, with texts of the same fields: its type stays what it was. */
function coverTextsIn<T extends object>(body: T, words: PlaceWords): T {
  const covered = Object.entries(body).flatMap(([name, value]) =>
    typeof value === 'string' && written.has(name) ? [[name, coverWritten(value, words)]] : [],
  );
  return { ...body, ...Object.fromEntries(covered) };
}
