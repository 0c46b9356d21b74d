import { Button, Label, Select, Textarea } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { MOST_NAMED } from '@tidig/domain/access/vault-limits.ts';
import { isPlainDate } from '@tidig/domain/base/time.ts';
import { roleLabels } from '@tidig/domain/labels/roles.ts';
import { type ReactNode, type SyntheticEvent, useEffect, useId, useState } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { AheadInput } from '../barriers/ahead-input.tsx';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { asNaming, firstTyped, type NamingBox, type NamingWrong, wrongAt, wrongIn } from './naming-typed.ts';
import { type Child, nameForVault, type Namings } from './vault-api.ts';
import styles from './vault.module.css';
import { Wrong } from './wrong.tsx';

type NamingFormProps = {
  readonly child: Child;
  readonly namings: Namings;
  readonly onNamed: (next: Namings) => void;
  readonly onCancel: () => void;
};

/** Who, from when to when, and why. */
export function NamingForm({ child, namings, onNamed, onCancel }: NamingFormProps): ReactNode {
  const id = useId();
  const today = dayOnTheWire(namings.today);
  const [typed, setTyped] = useState(() => firstTyped(today));
  const [wrong, setWrong] = useState<NamingWrong>({});
  // A press brought the form: that is where one goes on.
  useEffect(() => document.getElementById(`${id}-userId`)?.focus(), [id]);
  const send = useMutation({
    mutationFn: () => nameForVault(child, asNaming(typed)),
    onSuccess: (next) => {
      announce('Namngiven.');
      onNamed(next);
    },
    onError: (error) => show(error instanceof ApiProblem ? wrongAt(error.fields) : {}),
  });
  function show(found: NamingWrong): void {
    setWrong(found);
    const first = boxes.find((box) => found[box] !== undefined);
    if (first) document.getElementById(`${id}-${first}`)?.focus();
  }
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const found = wrongIn(typed, today);
    show(found);
    if (Object.keys(found).length === 0 && !send.isPending) send.mutate();
  }
  const control = (box: NamingBox) => ({
    id: `${id}-${box}`,
    'aria-invalid': wrong[box] !== undefined,
    'aria-describedby': `${id}-${box}-wrong`,
  });
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <AskBeforeLosing written={typed.reason.trim() !== '' && !send.isSuccess} />
      {send.isError && Object.keys(wrong).length === 0 ? <ProblemNotice error={send.error} /> : null}
      <div className={styles.field}>
        <Label htmlFor={`${id}-userId`}>Vem får öppna?</Label>
        <p className="t-quiet t-small">
          Högst {MOST_NAMED} åt gången. Bara de som har behörighet för skyddade personer kan väljas. Namnger du dig själv syns det för
          loggranskaren.
        </p>
        <Select {...control('userId')} value={typed.userId} onChange={(event) => setTyped({ ...typed, userId: event.currentTarget.value })}>
          <Select.Option value="">Välj i nämnden</Select.Option>
          {namings.candidates.map(({ userId, name, role }) => (
            <Select.Option key={userId} value={userId}>
              {name}, {roleLabels[role].toLocaleLowerCase('sv')}
            </Select.Option>
          ))}
        </Select>
        <Wrong id={`${id}-userId-wrong`} text={wrong.userId} />
      </div>
      <div className={styles.field}>
        <Label htmlFor={`${id}-from`}>Från och med</Label>
        <AheadInput control={control('from')} today={today} day={typed.from} onDay={(from) => setTyped({ ...typed, from })} />
        <Wrong id={`${id}-from-wrong`} text={wrong.from} />
      </div>
      <div className={styles.field}>
        <Label htmlFor={`${id}-last`}>Till och med</Label>
        <p className="t-quiet t-small">Högst 90 dagar. Sedan kan du namnge på nytt.</p>
        <AheadInput control={control('last')} today={today} day={typed.last} onDay={(last) => setTyped({ ...typed, last })} />
        <Wrong id={`${id}-last-wrong`} text={wrong.last} />
      </div>
      <div className={styles.field}>
        <Label htmlFor={`${id}-reason`}>Varför?</Label>
        <p className="t-quiet t-small">Skriv inte var barnet är.</p>
        <Textarea
          {...control('reason')}
          rows={2}
          maxLength={1000}
          value={typed.reason}
          onChange={(event) => setTyped({ ...typed, reason: event.currentTarget.value })}
        />
        <Wrong id={`${id}-reason-wrong`} text={wrong.reason} />
      </div>
      <div className="t-row">
        <Button type="submit" loading={send.isPending}>
          Namnge
        </Button>
        <Button variant="secondary" disabled={send.isPending} onClick={onCancel}>
          Avbryt
        </Button>
      </div>
    </form>
  );
}

const boxes: readonly NamingBox[] = ['userId', 'from', 'last', 'reason'];

/** Days on the wire have been written by the server; one that is none would be a defect. */
function dayOnTheWire(day: string) {
  if (!isPlainDate(day)) throw new Error('not a day');
  return day;
}
