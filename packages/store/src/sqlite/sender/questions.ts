import { asId, type ReportId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { ArrivedQuestion, GivenAnswer } from '../../port/questions.ts';
import type { StoreScope } from '../scope.ts';

type QuestionRow = { readonly envelopeId: string; readonly reportId: string; readonly arrivedAt: Instant; readonly content: Uint8Array };
type AnswerRow = {
  readonly envelopeId: string;
  readonly question: string;
  readonly sealedAt: Instant;
  readonly arrivedAt: Instant | null;
  readonly content: Uint8Array;
};

/** Oldest first; only what came from the very nämnd that the report went to. */
export function questionsOn({ db }: StoreScope, ids: readonly ReportId[]): readonly ArrivedQuestion[] {
  const wanted = [JSON.stringify(ids)];
  const questions = db.all<QuestionRow>(
    `SELECT message.id AS envelopeId, report_id AS reportId, receipt.arrived_at AS arrivedAt, content
     FROM message JOIN sent_report ON sent_report.id = report_id AND sent_report.to_org = from_org
     JOIN receipt ON receipt.message_seq = seq JOIN message_part ON message_part.message_seq = seq AND name = 'body'
     WHERE report_id IN (SELECT value FROM json_each(?)) AND direction = 'in' AND message.kind = 'question' ORDER BY seq`,
    wanted,
  );
  const answers = db.all<AnswerRow>(
    `SELECT message.id AS envelopeId, in_reply_to AS question, sealed_at AS sealedAt, receipt.arrived_at AS arrivedAt, content
     FROM message LEFT JOIN receipt ON receipt.message_seq = seq JOIN message_part ON message_part.message_seq = seq AND name = 'body'
     WHERE report_id IN (SELECT value FROM json_each(?)) AND direction = 'out' AND message.kind = 'answer' ORDER BY seq`,
    wanted,
  );
  const byQuestion = Map.groupBy(answers, ({ question }) => question);
  return questions.map((row) => ({
    ...row,
    envelopeId: asId(row.envelopeId),
    reportId: asId(row.reportId),
    answers: (byQuestion.get(row.envelopeId) ?? []).map(asGiven),
  }));
}

function asGiven({ envelopeId, sealedAt, arrivedAt, content }: AnswerRow): GivenAnswer {
  return { envelopeId: asId(envelopeId), sealedAt, arrivedAt, content };
}
