import { Button, Label } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { transferAnswerList } from '@tidig/domain/intake/transfer-answers.ts';
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { FieldText, Wrong } from '../asking/field-text.tsx';
import { fieldWrong, saidAtFields } from '../asking/field-wrong.ts';
import { DayInput } from '../fields/day-input.tsx';
import styles from '../intake/intake.module.css';
import { ChoiceRow } from '../taking-in/choice-row.tsx';
import { LineField } from '../taking-in/line-field.tsx';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { type NewStep, noteTransfer, type Transfer } from './transfer-api.ts';

type Answer = (typeof transferAnswerList.codes)[number];
type Typed = { readonly on: PlainDate | null; readonly to: string; readonly text: string; readonly answer: Answer | null };
const nothing: Typed = { on: null, to: '', text: '', answer: null };
const said = ['on', 'reason', 'note'];

/** Notes a request that was made in writing, or (`asked`) what was answered to it. Nothing is changed afterwards. */
export function StepForm({ fileId, asked }: { readonly fileId: string; readonly asked: Transfer | null }): ReactNode {
  const id = useId();
  const queries = useQueryClient();
  const [typed, setTyped] = useState(nothing);
  const [tried, setTried] = useState(false);
  const saving = useMutation({
    mutationFn: (step: NewStep) => noteTransfer(fileId, step),
    onSuccess: (transfers) => {
      announce('Antecknat.');
      queries.setQueryData(['child-file', fileId, 'transfers'], transfers);
      void queries.invalidateQueries({ queryKey: ['child-file', fileId, 'journal'] });
    },
  });
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const step = asStep(typed, asked);
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setTried(true);
    if (step && !saving.isPending) saving.mutate(step);
  }
  const missing = (is: boolean, text: string) => (tried && is ? text : null);
  return (
    <details className={styles.fold}>
      <summary>{asked ? 'Anteckna svaret' : 'Anteckna en begäran'}</summary>
      <form className={styles.form} noValidate onSubmit={submit}>
        <AskBeforeLosing written={typed.text.trim() !== '' && !saving.isSuccess} />
        {asked ? (
          <ChoiceRow
            name={`${id}-answer`}
            legend="Vad svarade den andra kommunen?"
            list={transferAnswerList}
            chosen={typed.answer}
            wrong={missing(typed.answer === null, 'Välj vad svaret blev.') ?? undefined}
            onChoose={(answer) => change({ answer })}
          />
        ) : (
          <LineField
            id={`${id}-to`}
            label="Hos vilken kommun eller nämnd?"
            value={typed.to}
            most={200}
            wrong={missing(typed.to.trim() === '', 'Skriv vilken kommun eller nämnd.') ?? undefined}
            onText={(to) => change({ to })}
          />
        )}
        <div className={styles.field}>
          <Label htmlFor={`${id}-on`}>{asked ? 'Vilken dag kom svaret?' : 'Vilken dag begärdes det, skriftligen?'}</Label>
          <DayInput
            control={{ id: `${id}-on`, 'aria-describedby': `${id}-on-wrong` }}
            day={typed.on}
            onDay={(on) => change({ on })}
            onLeave={() => undefined}
          />
          <Wrong id={`${id}-on-wrong`} text={missing(typed.on === null, 'Skriv dagen.') ?? fieldWrong(saving.error, 'on')} />
        </div>
        <FieldText
          id={`${id}-text`}
          label={asked ? 'Vad skrev de? (kan lämnas tomt)' : 'Varför?'}
          value={typed.text}
          onText={(text) => change({ text })}
          wrong={
            missing(!asked && typed.text.trim().length < 3, 'Skriv några ord.') ??
            fieldWrong(saving.error, 'reason') ??
            fieldWrong(saving.error, 'note')
          }
        />
        {saving.isError && !saidAtFields(saving.error, said) ? <ProblemNotice error={saving.error} /> : null}
        <div>
          <Button type="submit" variant="secondary" loading={saving.isPending}>
            {asked ? 'Spara svaret' : 'Spara begäran'}
          </Button>
        </div>
      </form>
    </details>
  );
}

/** What is sent; null while something that it needs is missing. Pure. */
function asStep({ on, to, text, answer }: Typed, asked: Transfer | null): NewStep | null {
  const words = text.trim();
  if (on === null) return null;
  if (asked) return answer === null ? null : { on, asked: asked.id, answer, note: words };
  return to.trim() === '' || words.length < 3 ? null : { on, to: to.trim(), reason: words };
}
