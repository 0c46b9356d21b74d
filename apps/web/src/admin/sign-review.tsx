import { Button, Fieldset, Label, Radio, Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type LogVerdict, logVerdicts } from '@tidig/domain/access/odd-use-review.ts';
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import styles from '../barriers/barriers.module.css';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { type LogReview, oddUseKey, reviewOddUse } from './oversight-api.ts';
import type { Reviewable } from './review-state.tsx';

const LEAST = 10;

type SignReviewProps = { readonly of: Reviewable; readonly what: LogReview['what']; readonly whose: string };

/** What has come of a review, signed. Behind a press, and never of one's own use. */
export function SignReview({ of, what, whose }: SignReviewProps): ReactNode {
  const [open, setOpen] = useState(false);
  if (!of.mayReview) return of.reviews.length === 0 ? <p className="t-quiet">Det här är du själv. Någon annan måste granska det.</p> : null;
  if (open) return <Form what={what} whose={whose} onDone={() => setOpen(false)} />;
  return (
    <div>
      <Button variant={of.reviews.length === 0 ? 'secondary' : 'tertiary'} onClick={() => setOpen(true)}>
        {of.reviews.length === 0 ? 'Granska' : 'Granska på nytt'}
        <span className="t-hidden-text"> {whose}</span>
      </Button>
    </div>
  );
}

type FormProps = Pick<SignReviewProps, 'what' | 'whose'> & { readonly onDone: () => void };

function Form({ what, whose, onDone }: FormProps): ReactNode {
  const queries = useQueryClient();
  const id = useId();
  const [verdict, setVerdict] = useState<LogVerdict | null>(null);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const short = note.trim().length < LEAST;
  const save = useMutation({
    mutationFn: (chosen: LogVerdict) => reviewOddUse({ what, verdict: chosen, note: note.trim() }),
    onSuccess: async () => {
      announce('Granskningen är sparad.');
      onDone();
      await queries.invalidateQueries({ queryKey: oddUseKey });
    },
  });
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setTried(true);
    if (verdict === null) document.querySelector<HTMLElement>(`[name="${id}-verdict"]`)?.focus();
    else if (short) document.getElementById(`${id}-note`)?.focus();
    else if (!save.isPending) save.mutate(verdict);
  }
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <AskBeforeLosing written={note.trim() !== '' && !save.isSuccess} />
      <Fieldset>
        <Fieldset.Legend>Vad kom du fram till?</Fieldset.Legend>
        {logVerdicts.codes.map((code, index) => (
          <Radio
            key={code}
            name={`${id}-verdict`}
            label={logVerdicts.labels[code]}
            value={code}
            autoFocus={index === 0}
            checked={verdict === code}
            onChange={() => setVerdict(code)}
          />
        ))}
        {tried && verdict === null ? <ValidationMessage>Välj vad du kom fram till.</ValidationMessage> : null}
      </Fieldset>
      <div className={styles.field}>
        <Label htmlFor={`${id}-note`}>Hur kom du fram till det?</Label>
        <p id={`${id}-note-help`} className="t-quiet t-small">
          Nämn inget barn och ingen adress.
        </p>
        <Textarea
          id={`${id}-note`}
          rows={3}
          maxLength={1000}
          value={note}
          aria-invalid={tried && short}
          aria-describedby={`${id}-note-help ${id}-note-wrong`}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div id={`${id}-note-wrong`}>{tried && short ? <ValidationMessage>Skriv hur, minst tio tecken.</ValidationMessage> : null}</div>
      </div>
      {save.isError ? <ProblemNotice error={save.error} /> : null}
      <div className="t-actions">
        <Button type="submit" loading={save.isPending}>
          Spara granskningen<span className="t-hidden-text"> av {whose}</span>
        </Button>
        <Button type="button" variant="tertiary" onClick={onDone}>
          Avbryt
        </Button>
      </div>
    </form>
  );
}
