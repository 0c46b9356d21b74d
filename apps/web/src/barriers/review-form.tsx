import { Button, Fieldset, Label, Radio, Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { emergencyVerdicts, type EmergencyVerdict } from '@tidig/domain/access/emergency.ts';
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { countsKey, type Emergency, oversightKey, reviewEmergency } from './barriers-api.ts';
import styles from './barriers.module.css';

const LEAST = 10;

/** Whether a nödöppning was called for, and why. Not for the one who made it; once there is one, another is asked for first. */
export function ReviewForm({ emergency }: { readonly emergency: Emergency }): ReactNode {
  const first = emergency.reviews.length === 0;
  const [open, setOpen] = useState(false);
  if (!emergency.mayReview) return first ? <p className="t-quiet">Du gjorde den själv. Någon annan måste granska den.</p> : null;
  if (!first && !open) {
    return (
      <div>
        <Button variant="tertiary" onClick={() => setOpen(true)}>
          Granska på nytt<span className="t-hidden-text"> {emergency.byName}s nödöppning</span>
        </Button>
      </div>
    );
  }
  return <Form emergency={emergency} onSaved={() => setOpen(false)} />;
}

function Form({ emergency, onSaved }: { readonly emergency: Emergency; readonly onSaved: () => void }): ReactNode {
  const queries = useQueryClient();
  const id = useId();
  const [verdict, setVerdict] = useState<EmergencyVerdict | null>(null);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const short = note.trim().length < LEAST;
  const save = useMutation({
    mutationFn: (chosen: EmergencyVerdict) => reviewEmergency(emergency.id, { verdict: chosen, note: note.trim() }),
    onSuccess: async () => {
      announce('Granskningen är sparad.');
      onSaved();
      await Promise.all([queries.invalidateQueries({ queryKey: oversightKey }), queries.invalidateQueries({ queryKey: countsKey })]);
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
        <Fieldset.Legend>Var nödöppningen befogad?</Fieldset.Legend>
        {emergencyVerdicts.codes.map((code) => (
          <Radio
            key={code}
            name={`${id}-verdict`}
            label={emergencyVerdicts.labels[code]}
            value={code}
            checked={verdict === code}
            onChange={() => setVerdict(code)}
          />
        ))}
        {tried && verdict === null ? <ValidationMessage>Välj om den var befogad.</ValidationMessage> : null}
      </Fieldset>
      <div className={styles.field}>
        <Label htmlFor={`${id}-note`}>Hur har du kommit fram till det?</Label>
        <Textarea
          id={`${id}-note`}
          rows={3}
          maxLength={1000}
          value={note}
          aria-invalid={tried && short}
          aria-describedby={`${id}-note-wrong`}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div id={`${id}-note-wrong`}>{tried && short ? <ValidationMessage>Skriv varför, minst tio tecken.</ValidationMessage> : null}</div>
      </div>
      {save.isError ? <ProblemNotice error={save.error} /> : null}
      <div>
        <Button type="submit" loading={save.isPending}>
          Spara granskningen<span className="t-hidden-text"> av {emergency.byName}s nödöppning</span>
        </Button>
      </div>
    </form>
  );
}
