import type { RecordId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { Written } from '@tidig/domain/intake/course.ts';
import type { RecordBody, ReportRecordKind } from '@tidig/domain/intake/records.ts';

/** A record as it is read: what, when it was made, when it was written and by whom. Its id is what the next writer has seen. */
export type RecordView<K extends ReportRecordKind> = {
  readonly id: RecordId;
  readonly madeAt: Instant;
  readonly recordedAt: Instant;
  readonly byName: string;
  readonly body: RecordBody<K>;
};

export function recordView<K extends ReportRecordKind>({ id, madeAt, recordedAt, byName, body }: Written<K>): RecordView<K> {
  return { id, madeAt, recordedAt, byName, body };
}
