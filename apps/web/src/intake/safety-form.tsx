import { Button, Checkbox, Fieldset, Label, Radio, Textarea } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { safetyOutcomeList } from '@tidig/domain/vocabulary/intake.ts';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { DayInput } from '../fields/day-input.tsx';
import { type ClockTime, momentAt, partsAt } from '../fields/swedish-time.ts';
import { TimeInput } from '../fields/time-input.tsx';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { assessSafety, type NewSafetyAssessment } from './intake-api.ts';
import styles from './intake.module.css';

type Outcome = NewSafetyAssessment['outcome'];
const outcomes = Object.keys(safetyOutcomeList.labels) as Outcome[];

/** Four presses beside the own words: outcome, reasons, when, save. It may have been made before it is written. `last`: the one that the writer has seen. */
export function SafetyForm({ reportId, last }: { readonly reportId: string; readonly last: string | null }): ReactNode {
  const [open, setOpen] = useState(last === null);
  if (!open) {
    return (
      <Button variant="secondary" onClick={() => setOpen(true)}>
        Skriv en ny skyddsbedömning
      </Button>
    );
  }
  return <Form reportId={reportId} last={last} onSaved={() => setOpen(false)} />;
}

type FormProps = { readonly reportId: string; readonly last: string | null; readonly onSaved: () => void };

function Form({ reportId, last, onSaved }: FormProps): ReactNode {
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [reasons, setReasons] = useState('');
  const [earlier, setEarlier] = useState<{ readonly day: PlainDate | null; readonly time: ClockTime | null } | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const save = useMutation({
    mutationFn: (given: NewSafetyAssessment) => assessSafety(reportId, given),
    onSuccess: async () => {
      announce('Skyddsbedömningen är sparad.');
      await queries.invalidateQueries({ queryKey: ['received', reportId] });
      onSaved();
    },
  });
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const madeAt = earlier?.day && earlier.time ? momentAt(earlier.day, earlier.time) : null;
    const problem = problemIn(outcome, reasons, earlier !== null && madeAt === null);
    setWrong(problem);
    if (problem === null && outcome && !save.isPending) save.mutate({ outcome, reasons: reasons.trim(), madeAt, expected: last });
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <AskBeforeLosing written={reasons.trim() !== '' && !save.isSuccess} />
      <Fieldset>
        <Fieldset.Legend>Behöver barnet omedelbart skydd?</Fieldset.Legend>
        {outcomes.map((code) => (
          <Radio
            key={code}
            name="safety-outcome"
            label={safetyOutcomeList.labels[code]}
            value={code}
            checked={outcome === code}
            onChange={() => setOutcome(code)}
          />
        ))}
      </Fieldset>
      <div className={styles.field}>
        <Label htmlFor="safety-reasons">Vad grundar du bedömningen på?</Label>
        <Textarea
          id="safety-reasons"
          rows={4}
          maxLength={6000}
          value={reasons}
          aria-describedby="safety-wrong"
          onChange={(event) => setReasons(event.currentTarget.value)}
        />
      </div>
      <Checkbox
        label="Bedömningen gjordes tidigare"
        checked={earlier !== null}
        onChange={(event) => setEarlier(event.currentTarget.checked ? partsAt(Date.now()) : null)}
      />
      {earlier ? (
        <div className={styles.when}>
          <div className={styles.field}>
            <Label htmlFor="safety-day">Dag</Label>
            <DayInput
              control={{ id: 'safety-day', 'aria-describedby': 'safety-wrong' }}
              day={earlier.day}
              onDay={(day) => setEarlier({ ...earlier, day })}
              onLeave={() => undefined}
            />
          </div>
          <TimeInput id="safety-time" time={earlier.time} onTime={(time) => setEarlier({ ...earlier, time })} onLeave={() => undefined} />
        </div>
      ) : null}
      <p id="safety-wrong" role="alert" className={styles.wrong}>
        {wrong}
      </p>
      {save.isError ? <ProblemNotice error={save.error} /> : null}
      <div>
        <Button type="submit" loading={save.isPending}>
          Spara skyddsbedömningen
        </Button>
      </div>
    </form>
  );
}

/** The server's clock decides what is ahead; without a time of its own the judgement is made when it is saved. */
function problemIn(outcome: Outcome | null, reasons: string, timeMissing: boolean): string | null {
  if (!outcome) return 'Välj om barnet behöver omedelbart skydd eller inte.';
  if (reasons.trim().length < 10) return 'Skriv vad bedömningen grundas på, minst några ord.';
  return timeMissing ? 'Ange dag och klockslag då bedömningen gjordes.' : null;
}
