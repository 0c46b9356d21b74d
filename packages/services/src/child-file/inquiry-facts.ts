import { type InquiryFact, type InquirySpan, inquirySpans } from '@tidig/domain/child-file/inquiries.ts';
import { coverWritten } from '@tidig/domain/access/covered-texts.ts';
import type { PlaceWords } from '@tidig/domain/access/place-words.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import type { ArrivedRow, BoardRecord, BoardStore } from '@tidig/store/port/board.ts';

/** The utredningar that the reports of an akt tell of, with where that is known from. Of the reports given, which are those that the reader may read. */
export async function inquiriesOf(board: BoardStore, rows: readonly ArrivedRow[], words: PlaceWords): Promise<readonly InquirySpan[]> {
  const records = await Promise.all(rows.map(({ id }) => board.records({ kind: 'report', id })));
  return inquirySpans(records.flatMap((ofReport) => ofReport.flatMap((record) => factOf(record, words))));
}

function factOf(record: BoardRecord, words: PlaceWords): readonly InquiryFact[] {
  if (record.kind === 'DECISION') {
    const { code, on } = readRecord('DECISION', record.body);
    if (code === 'INLEDA') return [{ kind: 'opened', on, source: 'beslut i Tidig' }];
    return code === 'INGAR_I_PAGAENDE' ? [{ kind: 'seen-open', on, since: null, source: 'beslut i Tidig' }] : [];
  }
  if (record.kind === 'OLDER') {
    const { inquiryClosedOn, source } = readRecord('OLDER', record.body);
    return inquiryClosedOn === null ? [] : [{ kind: 'closed', on: inquiryClosedOn, source: coverWritten(source, words) }];
  }
  if (record.kind !== 'CASE_SYSTEM') return [];
  const { answer, source, openSince } = readRecord('CASE_SYSTEM', record.body);
  const seen = { on: dayOf(record.madeAt), source: `${coverWritten(source, words)}, enligt ${record.byName}` };
  return [answer === 'PAGAR' ? { ...seen, kind: 'seen-open', since: openSince } : { ...seen, kind: 'seen-none' }];
}
