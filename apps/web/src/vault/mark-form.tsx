import { Button, Fieldset, Label, Radio, Select, Textarea } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { MARK_REASON_LEAST, type ProtectionMarkCode, protectionMarkCodes } from '@tidig/domain/access/protection-kind.ts';
import { labelOf } from '@tidig/domain/form/code-list.ts';
import { protectionList } from '@tidig/domain/vocabulary/identity.ts';
import { type ReactNode, type SyntheticEvent, useEffect, useId, useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Wrong } from './wrong.tsx';
import { type Child, markProtection, type Protection } from './vault-api.ts';
import styles from './vault.module.css';

type MarkFormProps = {
  readonly child: Child;
  readonly persons: Protection['persons'];
  readonly onSet: (next: Protection) => void;
  readonly onCancel: () => void;
};

/** Whom, which protection, why. It holds for everybody when it is saved. */
export function MarkForm({ child, persons, onSet, onCancel }: MarkFormProps): ReactNode {
  const id = useId();
  const [person, setPerson] = useState(persons[0]?.person ?? 'child');
  const [code, setCode] = useState<ProtectionMarkCode | null>(null);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<{ readonly code?: string; readonly reason?: string }>({});
  // A press brought the form: that is where one goes on.
  useEffect(() => document.getElementById(`${id}-person`)?.focus(), [id]);
  const set = useMutation({
    mutationFn: (given: ProtectionMarkCode) => markProtection(child, { person, code: given, reason: reason.trim() }),
    onSuccess: (next) => {
      announce('Markeringen är satt och gäller nu.');
      onSet(next);
    },
  });
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const short = reason.trim().length < MARK_REASON_LEAST;
    setWrong({
      ...(code === null ? { code: 'Välj vilket skydd det är.' } : {}),
      ...(short ? { reason: `Skriv hur du vet det, minst ${MARK_REASON_LEAST} tecken.` } : {}),
    });
    if (code === null) document.getElementById(`${id}-${protectionMarkCodes[0]}`)?.focus();
    else if (short) document.getElementById(`${id}-reason`)?.focus();
    else if (!set.isPending) set.mutate(code);
  }
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <AskBeforeLosing written={reason.trim() !== '' && !set.isSuccess} />
      <div className={styles.field}>
        <Label htmlFor={`${id}-person`}>Vem är skyddad?</Label>
        <Select id={`${id}-person`} value={person} onChange={(event) => setPerson(event.currentTarget.value)}>
          {persons.map((one) => (
            <Select.Option key={one.person} value={one.person}>
              {one.label}
            </Select.Option>
          ))}
        </Select>
      </div>
      <Fieldset>
        <Fieldset.Legend>Vilket skydd?</Fieldset.Legend>
        {protectionMarkCodes.map((one) => (
          <Radio
            key={one}
            id={`${id}-${one}`}
            name={`${id}-code`}
            label={labelOf(protectionList, one)}
            value={one}
            checked={code === one}
            onChange={() => setCode(one)}
            aria-describedby={`${id}-code-wrong`}
          />
        ))}
        <Wrong id={`${id}-code-wrong`} text={wrong.code} />
      </Fieldset>
      <div className={styles.field}>
        <Label htmlFor={`${id}-reason`}>Hur vet du det?</Label>
        <p id={`${id}-help`} className="t-quiet t-small">
          Skriv inte var någon är.
        </p>
        <Textarea
          id={`${id}-reason`}
          rows={2}
          maxLength={1000}
          value={reason}
          aria-invalid={wrong.reason !== undefined}
          aria-describedby={`${id}-help ${id}-reason-wrong`}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Wrong id={`${id}-reason-wrong`} text={wrong.reason} />
      </div>
      <p className="t-quiet">
        Gäller genast och för alla: listor, sökningar, utskrifter och det som andra har öppet, i alla barnets anmälningar. Texter som säger
        var någon är döljs också. Sedan visas vilka kopior som redan är ute.
      </p>
      {set.isError ? <ProblemNotice error={set.error} /> : null}
      <div className="t-row">
        <Button type="submit" loading={set.isPending}>
          Sätt markeringen
        </Button>
        <Button variant="secondary" disabled={set.isPending} onClick={onCancel}>
          Avbryt
        </Button>
      </div>
    </form>
  );
}
