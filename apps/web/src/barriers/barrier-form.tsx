import { Button, Label, Select, Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type PlainDate } from '@tidig/domain/base/time.ts';
import { roleLabels } from '@tidig/domain/labels/roles.ts';
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { AheadInput } from './ahead-input.tsx';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { barriersKey, type BarriersOn, contentKey, setBarrier, type Shuttable } from './barriers-api.ts';
import { type BarrierTyped, type BarrierWrong, firstWrongBarrier, wrongBarrier, wrongBarrierAtServer } from './barrier-typed.ts';
import styles from './barriers.module.css';

type BarrierFormProps = { readonly object: Shuttable; readonly on: BarriersOn; readonly onDone: () => void };

/** Who, from when, why. From today unless another day is said. */
export function BarrierForm({ object, on, onDone }: BarrierFormProps): ReactNode {
  const queries = useQueryClient();
  const id = useId();
  const [typed, setTyped] = useState<BarrierTyped>({ userId: '', from: on.today as PlainDate, reason: '' });
  const [wrong, setWrong] = useState<BarrierWrong>({});
  const set = useMutation({
    mutationFn: () => setBarrier(object, { ...typed, from: typed.from ?? '', reason: typed.reason.trim() }),
    onSuccess: async () => {
      announce('Spärren är satt.');
      onDone();
      await queries.invalidateQueries({ queryKey: barriersKey(object) });
      // Whoever shuts out themselves is shut out from now on.
      await queries.invalidateQueries({ queryKey: contentKey(object) });
    },
    onError: (error) => show(error instanceof ApiProblem ? wrongBarrierAtServer(error.fields) : {}),
  });
  function show(found: BarrierWrong): void {
    setWrong(found);
    const name = firstWrongBarrier(found);
    if (name !== null) document.getElementById(`${id}-${name}`)?.focus();
  }
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const found = wrongBarrier(typed);
    show(found);
    if (firstWrongBarrier(found) === null && !set.isPending) set.mutate();
  }
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <AskBeforeLosing written={typed.reason.trim() !== '' && !set.isSuccess} />
      {set.isError && firstWrongBarrier(wrong) === null ? <ProblemNotice error={set.error} /> : null}
      <div className={styles.field}>
        <Label htmlFor={`${id}-userId`}>Vem ska spärras?</Label>
        <Select
          id={`${id}-userId`}
          value={typed.userId}
          aria-invalid={wrong.userId !== undefined}
          aria-describedby={`${id}-userId-wrong`}
          onChange={(event) => setTyped({ ...typed, userId: event.currentTarget.value })}
        >
          <Select.Option value="">Välj i nämnden</Select.Option>
          {on.staff.map(({ userId, name, role }) => (
            <Select.Option key={userId} value={userId}>
              {name}, {roleLabels[role].toLocaleLowerCase('sv')}
            </Select.Option>
          ))}
        </Select>
        <Wrong id={`${id}-userId-wrong`} text={wrong.userId} />
      </div>
      <div className={styles.field}>
        <Label htmlFor={`${id}-from`}>Från vilken dag?</Label>
        <AheadInput
          control={{ id: `${id}-from`, 'aria-invalid': wrong.from !== undefined, 'aria-describedby': `${id}-from-wrong` }}
          today={on.today as PlainDate}
          day={typed.from}
          onDay={(from) => setTyped({ ...typed, from })}
        />
        <Wrong id={`${id}-from-wrong`} text={wrong.from} />
      </div>
      <div className={styles.field}>
        <Label htmlFor={`${id}-reason`}>Varför?</Label>
        <p className="t-quiet t-small">Till exempel släkt, vän eller granne. Skriv bara det som behövs.</p>
        <Textarea
          id={`${id}-reason`}
          rows={3}
          maxLength={1000}
          value={typed.reason}
          aria-invalid={wrong.reason !== undefined}
          aria-describedby={`${id}-reason-wrong`}
          onChange={(event) => setTyped({ ...typed, reason: event.currentTarget.value })}
        />
        <Wrong id={`${id}-reason-wrong`} text={wrong.reason} />
      </div>
      <p className="t-quiet">
        {object.kind === 'report' ? 'Anmälan' : 'Akten och alla dess anmälningar'} försvinner ur personens listor, sökningar och antal, och
        stängs i det som redan är öppet. Personen ser inte varför.
      </p>
      <div className="t-row">
        <Button type="submit" loading={set.isPending}>
          Sätt spärren
        </Button>
        <Button variant="secondary" disabled={set.isPending} onClick={onDone}>
          Avbryt
        </Button>
      </div>
    </form>
  );
}

function Wrong({ id, text }: { readonly id: string; readonly text: string | undefined }): ReactNode {
  return <div id={id}>{text ? <ValidationMessage>{text}</ValidationMessage> : null}</div>;
}
