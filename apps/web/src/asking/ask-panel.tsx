import { useQuery } from '@tanstack/react-query';
import { questionGroundList } from '@tidig/domain/vocabulary/intake.ts';
import type { ReactNode } from 'react';
import type { ReceivedReport } from '../intake/intake-api.ts';
import styles from '../intake/intake.module.css';
import { useSession } from '../session/session-context.ts';
import { Loading } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { dayText, momentText } from '../ui/swedish-time.ts';
import { AnswerItem } from './answer-item.tsx';
import { AskForm } from './ask-form.tsx';
import { type AskedQuestion, getQuestions } from './asking-api.ts';
import { assessors } from './who.ts';

/** What has been asked of the officer who sent the report, and answered. Nothing where nobody can be asked and nothing has been. */
export function AskPanel({ report: { row } }: { readonly report: ReceivedReport }): ReactNode {
  const { membership } = useSession();
  const asked = useQuery({ queryKey: ['received', row.id, 'questions'], queryFn: () => getQuestions(row.id), gcTime: 0 });
  if (asked.isPending) return <Loading what="frågor" />;
  if (asked.isError) return <ProblemNotice error={asked.error} retry={() => void asked.refetch()} />;
  const { ground, questions } = asked.data;
  const mayAsk = ground !== null && assessors.includes(membership.role);
  if (questions.length === 0 && !mayAsk) return null;
  return (
    <Sheet title="Frågor till polisen">
      {questions.length === 0 ? null : (
        <ul className="t-plain-list t-stack">
          {questions.map((question) => (
            <Question key={question.id} reportId={row.id} question={question} />
          ))}
        </ul>
      )}
      {mayAsk ? <AskForm key={questions.length} reportId={row.id} ground={ground} /> : null}
    </Sheet>
  );
}

function Question({ reportId, question }: { readonly reportId: string; readonly question: AskedQuestion }): ReactNode {
  const { what, why, by, ground, askedAt, askedByName, deliveredAt, answers } = question;
  return (
    <li className={styles.earlierItem}>
      <p>
        <strong>{what}</strong>
      </p>
      <p>{why}</p>
      <p className="t-quiet t-small">
        {questionGroundList.labels[ground]}. Frågat {momentText(askedAt)} av {askedByName}.{by ? ` Svar senast ${dayText(by)}.` : ''}
      </p>
      {answers.length > 0 ? null : (
        <p>
          {deliveredAt ? (
            <StatusMark kind="waiting">Framme hos polisen, inget svar än</StatusMark>
          ) : (
            <StatusMark kind="attention">Inte framme än. Vi försöker igen</StatusMark>
          )}
        </p>
      )}
      {answers.map((answer) => (
        <AnswerItem key={answer.id} reportId={reportId} answer={answer} />
      ))}
    </li>
  );
}
