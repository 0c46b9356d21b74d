import { Button, Fieldset, Input, Label, Radio, Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import {
  emergencyCategories,
  type EmergencyCategory,
  EMERGENCY_REASON_LEAST,
  EMERGENCY_REASON_MOST,
  emergencyReason,
} from '@tidig/domain/access/emergency.ts';
import { type ReactNode, type SyntheticEvent, useId, useRef, useState } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { openInEmergency, type Shuttable } from './barriers-api.ts';
import styles from './barriers.module.css';
import { type EmergencyTyped, firstWrong, wrongAtServer, wrongIn, type Wrong } from './emergency-typed.ts';

type EmergencyFormProps = { readonly object: Shuttable; readonly onOpened: () => void; readonly onCancel: () => void };

const nothing: EmergencyTyped = { category: null, reason: '', password: '' };

/** Category, reason and the password again. What is wrong stands at its field, and nothing that was typed is lost. */
export function EmergencyForm({ object, onOpened, onCancel }: EmergencyFormProps): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(nothing);
  const [wrong, setWrong] = useState<Wrong>({});
  const act = useMutation({
    mutationFn: (category: EmergencyCategory) => openInEmergency(object, { ...typed, category }),
    onSuccess: onOpened,
    onError: (error) => show(error instanceof ApiProblem ? wrongAtServer(error.fields) : {}),
  });
  const id = useId();
  function show(found: Wrong): void {
    setWrong(found);
    const name = firstWrong(found);
    const field = name === null ? null : form.current?.querySelector<HTMLElement>(`[name="${name}"]`);
    field?.focus();
  }
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const found = wrongIn(typed);
    show(found);
    if (firstWrong(found) === null && typed.category !== null && !act.isPending) act.mutate(typed.category);
  }
  return (
    <form ref={form} noValidate className={styles.form} onSubmit={submit}>
      {act.isError && firstWrong(wrong) === null ? <ProblemNotice error={act.error} /> : null}
      <Fieldset>
        <Fieldset.Legend>Varför kan det inte vänta?</Fieldset.Legend>
        {emergencyCategories.codes.map((code) => (
          <Radio
            key={code}
            name="category"
            label={emergencyCategories.labels[code]}
            value={code}
            checked={typed.category === code}
            onChange={() => setTyped({ ...typed, category: code })}
          />
        ))}
        {wrong.category ? <ValidationMessage>{wrong.category}</ValidationMessage> : null}
      </Fieldset>
      <div className={styles.field}>
        <Label htmlFor={`${id}-reason`}>Vad har hänt?</Label>
        <Textarea
          id={`${id}-reason`}
          name="reason"
          rows={3}
          maxLength={EMERGENCY_REASON_MOST}
          value={typed.reason}
          aria-invalid={wrong.reason !== undefined}
          aria-describedby={`${id}-place ${id}-count ${id}-reason-wrong`}
          onChange={(event) => setTyped({ ...typed, reason: event.currentTarget.value })}
        />
        <p id={`${id}-place`} className="t-quiet t-small">
          Skriv inte var barnet är.
        </p>
        <p id={`${id}-count`} className="t-quiet t-small">
          <Count reason={typed.reason} />
        </p>
        <Wrong id={`${id}-reason-wrong`} text={wrong.reason} />
      </div>
      <div className={styles.field}>
        <Label htmlFor={`${id}-password`}>Ditt lösenord, en gång till</Label>
        <Input
          id={`${id}-password`}
          name="password"
          type="password"
          autoComplete="current-password"
          value={typed.password}
          aria-invalid={wrong.password !== undefined}
          aria-describedby={`${id}-password-wrong`}
          onChange={(event) => setTyped({ ...typed, password: event.currentTarget.value })}
        />
        <Wrong id={`${id}-password-wrong`} text={wrong.password} />
      </div>
      <div className="t-row">
        <Button type="submit" loading={act.isPending}>
          Öppna i 60 minuter
        </Button>
        <Button variant="secondary" disabled={act.isPending} onClick={onCancel}>
          Avbryt
        </Button>
      </div>
    </form>
  );
}

/** Counted as the server counts: no blanks around, one at a time inside. */
function Count({ reason }: { readonly reason: string }): ReactNode {
  const { length } = emergencyReason(reason);
  return length < EMERGENCY_REASON_LEAST ? `${length} av minst ${EMERGENCY_REASON_LEAST} tecken.` : `${length} tecken. Det räcker.`;
}

function Wrong({ id, text }: { readonly id: string; readonly text: string | undefined }): ReactNode {
  return <div id={id}>{text ? <ValidationMessage>{text}</ValidationMessage> : null}</div>;
}
