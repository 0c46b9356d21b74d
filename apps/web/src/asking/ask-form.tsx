import { Button, Label } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { type QuestionGround, questionGroundList } from '@tidig/domain/vocabulary/intake.ts';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { DayInput } from '../fields/day-input.tsx';
import styles from '../intake/intake.module.css';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { ask } from './asking-api.ts';
import { FieldText, Wrong } from './field-text.tsx';
import { fieldWrong, saidAtFields } from './field-wrong.ts';

type AskFormProps = { readonly reportId: string; readonly ground: QuestionGround };

/** What, why, by when. The ground follows from how far the nämnd has come, and is said. */
export function AskForm({ reportId, ground }: AskFormProps): ReactNode {
  const queries = useQueryClient();
  const [what, setWhat] = useState('');
  const [why, setWhy] = useState('');
  const [by, setBy] = useState<PlainDate | null>(null);
  const [tried, setTried] = useState(false);
  const asking = useMutation({
    mutationFn: () => ask(reportId, { what, why, by, ground }),
    onSuccess: (questions) => {
      announce('Frågan är skickad till polisen.');
      queries.setQueryData(['received', reportId, 'questions'], questions);
    },
  });
  const empty = (text: string, words: string) => (tried && text.trim() === '' ? words : null);
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setTried(true);
    if (what.trim() !== '' && why.trim() !== '' && !asking.isPending) asking.mutate();
  }
  return (
    <details className={styles.fold}>
      <summary>Fråga polisen</summary>
      <form className={styles.form} noValidate onSubmit={submit}>
        <AskBeforeLosing written={`${what}${why}`.trim() !== '' && !asking.isSuccess} />
        <p className="t-quiet">
          {questionGroundList.labels[ground]}. Frågan läggs bredvid anmälan och syns för hela polisens enhet. Är det bråttom: ring.
        </p>
        <FieldText
          id="ask-what"
          label="Vad behöver ni veta?"
          value={what}
          onText={setWhat}
          wrong={empty(what, 'Skriv vad ni behöver veta.') ?? fieldWrong(asking.error, 'what')}
        />
        <FieldText
          id="ask-why"
          label="Varför behöver ni veta det?"
          help="Skriv inte vad ni bedömer, bara vad svaret ska användas till."
          rows={2}
          value={why}
          onText={setWhy}
          wrong={empty(why, 'Skriv varför, så att polisen kan bedöma vad som får lämnas ut.') ?? fieldWrong(asking.error, 'why')}
        />
        <div className={styles.field}>
          <Label htmlFor="ask-by">Svar senast (kan lämnas tomt)</Label>
          <DayInput control={{ id: 'ask-by', 'aria-describedby': 'ask-by-wrong' }} day={by} onDay={setBy} onLeave={() => undefined} />
          <Wrong id="ask-by-wrong" text={fieldWrong(asking.error, 'by')} />
        </div>
        {asking.isError && !saidAtFields(asking.error, ['what', 'why', 'by']) ? <ProblemNotice error={asking.error} /> : null}
        <div>
          <Button type="submit" variant="secondary" loading={asking.isPending}>
            Skicka frågan
          </Button>
        </div>
      </form>
    </details>
  );
}
