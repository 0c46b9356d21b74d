import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { questionGroundList } from '@tidig/domain/vocabulary/intake.ts';
import type { ReactNode } from 'react';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { dayText, momentText } from '../../ui/swedish-time.ts';
import { AnswerForm } from './answer-form.tsx';
import { askedWords, unanswered } from './asked-words.ts';
import { type QuestionOnSent, readQuestions, useAsked } from './questions-api.ts';
import type { SentRow } from './sent-api.ts';
import styles from './sent.module.css';

type PanelProps = { readonly copies: readonly SentRow[]; readonly mayAnswer: boolean };

/** What each nämnd that got the report asks. Nothing where nobody has asked. */
export function QuestionsPanel({ copies, mayAnswer }: PanelProps): ReactNode {
  const asked = useAsked().data?.questions ?? [];
  return copies
    .filter(({ id }) => asked.some(({ reportId }) => reportId === id))
    .map((row) => <FromBoard key={row.id} row={row} waiting={askedNow(asked, row)} mayAnswer={mayAnswer} />);
}

function askedNow(asked: Parameters<typeof unanswered>[0], row: SentRow): string | null {
  const open = unanswered(asked, [row]);
  return open.length > 0 ? askedWords(open) : null;
}

type BoardProps = { readonly row: SentRow; readonly waiting: string | null; readonly mayAnswer: boolean };

/** Reading it is an act, as reading the report is. */
function FromBoard({ row, waiting, mayAnswer }: BoardProps): ReactNode {
  const reading = useMutation({ mutationFn: () => readQuestions(row.id), gcTime: 0 });
  return (
    <Sheet title={`Frågor från ${row.recipientName}`}>
      <p>{waiting ? <StatusMark kind="attention">{waiting}</StatusMark> : <StatusMark kind="done">Besvarad</StatusMark>}</p>
      {reading.data ? (
        <ul className={styles.event}>
          {reading.data.questions.map((question) => (
            <Question key={question.id} row={row} question={question} mayAnswer={mayAnswer} onAnswered={() => reading.mutate()} />
          ))}
        </ul>
      ) : (
        <>
          <p className="t-quiet">Att du läser den skrivs i loggen.</p>
          <div>
            <Button variant={waiting ? 'primary' : 'secondary'} loading={reading.isPending} onClick={() => reading.mutate()}>
              {waiting && mayAnswer ? 'Läs och svara' : 'Läs frågan'}
            </Button>
          </div>
        </>
      )}
      {reading.isError ? <ProblemNotice error={reading.error} retry={() => reading.mutate()} /> : null}
    </Sheet>
  );
}

type QuestionProps = {
  readonly row: SentRow;
  readonly question: QuestionOnSent;
  readonly mayAnswer: boolean;
  readonly onAnswered: () => void;
};

function Question({ row, question, mayAnswer, onAnswered }: QuestionProps): ReactNode {
  const { what, why, by, ground, at, answers } = question;
  return (
    <li>
      <p>
        <strong>{what}</strong>
      </p>
      <p>{why}</p>
      <p className="t-quiet t-small">
        {questionGroundList.labels[ground]}. Frågat {momentText(at)}.{by ? ` Svara senast ${dayText(by)}.` : ''}
      </p>
      {answers.map((answer) => (
        <div key={answer.id} className={styles.answer}>
          <p>{answer.text}</p>
          <p className="t-quiet t-small">
            Svarat {momentText(answer.at)} av {answer.byName}.{' '}
            {answer.arrivedAt ? 'Framme hos nämnden.' : 'Inte framme än. Vi försöker igen.'}
          </p>
        </div>
      ))}
      {mayAnswer ? <AnswerForm key={answers.length} row={row} question={question} onAnswered={onAnswered} /> : null}
    </li>
  );
}
