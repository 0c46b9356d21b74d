import { Button, Fieldset, Label, Radio, Select, Textarea } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { MARK_REASON_LEAST, type ProtectionMarkCode, protectionMarkCodes } from '@tidig/domain/access/protection-kind.ts';
import { labelOf } from '@tidig/domain/form/code-list.ts';
import { protectionList } from '@tidig/domain/vocabulary/identity.ts';
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
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
  const [wrong, setWrong] = useState<string | null>(null);
  const set = useMutation({
    mutationFn: (given: ProtectionMarkCode) => markProtection(child, { person, code: given, reason: reason.trim() }),
    onSuccess: (next) => {
      announce('Markeringen är satt och gäller nu.');
      onSet(next);
    },
  });
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const problem =
      code === null
        ? 'Välj vilket skydd det är.'
        : reason.trim().length < MARK_REASON_LEAST
          ? 'Skriv hur du vet det, minst några ord.'
          : null;
    setWrong(problem);
    if (problem !== null) document.getElementById(code === null ? `${id}-${protectionMarkCodes[0]}` : `${id}-reason`)?.focus();
    else if (code !== null && !set.isPending) set.mutate(code);
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
          />
        ))}
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
          aria-describedby={`${id}-help ${id}-wrong`}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <p id={`${id}-wrong`} role="alert" className={styles.wrong}>
          {wrong}
        </p>
      </div>
      <p className="t-quiet">
        Gäller genast och för alla: listor, sökningar, utskrifter och det som andra har öppet, i alla barnets anmälningar. Sedan visas vilka
        kopior som redan är ute.
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
