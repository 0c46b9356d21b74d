import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { FieldText } from '../../asking/field-text.tsx';
import { fieldWrong, saidAtFields } from '../../asking/field-wrong.ts';
import { announce } from '../../ui/announcer.tsx';
import { AskBeforeLosing } from '../../ui/ask-before-losing.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useAllRecipients } from '../recipient/use-recipients.ts';
import { answerQuestion, type QuestionOnSent } from './questions-api.ts';
import type { SentRow } from './sent-api.ts';
import styles from './sent.module.css';

type AnswerFormProps = { readonly row: SentRow; readonly question: QuestionOnSent; readonly onAnswered: () => void };

/** An answer in one's own words, beside the report. Where somebody protected is, is said by telephone. */
export function AnswerForm({ row, question, onAnswered }: AnswerFormProps): ReactNode {
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const answering = useMutation({
    mutationFn: () => answerQuestion(row.id, question.id, text),
    onSuccess: async () => {
      announce('Svaret är skickat.');
      await queries.invalidateQueries({ queryKey: ['asked'] });
      onAnswered();
    },
  });
  const told = fieldWrong(answering.error, 'text');
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setTried(true);
    if (text.trim() !== '' && !answering.isPending) answering.mutate();
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <AskBeforeLosing written={text.trim() !== '' && !answering.isSuccess} />
      <FieldText
        id={`answer-${question.id}`}
        label={question.answers.length === 0 ? 'Ditt svar' : 'Lägg till ett svar'}
        help="Svaret läggs bredvid anmälan, som inte ändras. Skriv inte var någon med skyddade uppgifter är."
        value={text}
        onText={setText}
        wrong={tried && text.trim() === '' ? 'Skriv ditt svar.' : told}
      />
      {told ? <CallInstead row={row} /> : null}
      {answering.isError && !saidAtFields(answering.error, ['text']) ? <ProblemNotice error={answering.error} /> : null}
      <div>
        <Button type="submit" variant={question.answers.length === 0 ? 'primary' : 'secondary'} loading={answering.isPending}>
          Skicka svaret
        </Button>
      </div>
    </form>
  );
}

/** Whom to ring at the nämnd: the one it has named for this, else the nämnd itself. */
function CallInstead({ row }: { readonly row: SentRow }): ReactNode {
  const board = useAllRecipients().data?.find(({ id }) => id === row.recipientId);
  return (
    <p>
      Ta bort det ur svaret och ring i stället
      {board ? `: ${board.protectedFunction ?? board.name}, ${board.protectedPhone ?? board.phone}` : ''}. Uppge nummer{' '}
      <span className="t-number t-nowrap">{row.anmalningsnummer}</span>.
    </p>
  );
}
