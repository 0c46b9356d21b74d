import { Button, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { dayOf, instant, type PlainDate } from '@tidig/domain/base/time.ts';
import { fieldProblemTexts } from '@tidig/domain/labels/problems.ts';
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { AheadInput } from '../barriers/ahead-input.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { type Handler, setAbsence } from './worklist-api.ts';
import styles from './worklist.module.css';

type AbsenceFormProps = {
  readonly person: Handler;
  readonly people: readonly Handler[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
};
type Typed = { readonly from: PlainDate | null; readonly to: PlainDate | null; readonly deputy: string };
type Wrong = { readonly [N in keyof Typed]?: string };

/** From when, until when, who stands in. Never why. */
export function AbsenceForm({ person, people, onDone, onCancel }: AbsenceFormProps): ReactNode {
  const id = useId();
  const today = dayOf(instant(new Date()));
  const [typed, setTyped] = useState<Typed>({ from: today, to: null, deputy: '' });
  const [wrong, setWrong] = useState<Wrong>({});
  const save = useMutation({
    mutationFn: () => setAbsence({ userId: person.userId, away: { from: typed.from ?? '', to: typed.to ?? '', deputy: typed.deputy } }),
    onSuccess: onDone,
    onError: (error) => show(error instanceof ApiProblem ? atServer(error) : {}),
  });
  function show(found: Wrong): void {
    setWrong(found);
    const first = (['from', 'to', 'deputy'] as const).find((name) => found[name] !== undefined);
    if (first) document.getElementById(`${id}-${first}`)?.focus();
  }
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const found = wrongAbsence(typed);
    show(found);
    if (Object.keys(found).length === 0 && !save.isPending) save.mutate();
  }
  const control = (name: keyof Typed) => ({
    id: `${id}-${name}`,
    'aria-invalid': wrong[name] !== undefined,
    'aria-describedby': `${id}-${name}-wrong`,
  });
  return (
    <form noValidate className={styles.form} onSubmit={submit} aria-label={`Frånvaro för ${person.name}`}>
      <h3>{person.you ? 'Du ska vara borta' : `${person.name} är borta`}</h3>
      {save.isError && Object.keys(wrong).length === 0 ? <ProblemNotice error={save.error} /> : null}
      <div>
        <Label htmlFor={`${id}-from`}>Första dag</Label>
        <AheadInput control={control('from')} today={today} day={typed.from} onDay={(from) => setTyped({ ...typed, from })} />
        <WrongText id={`${id}-from-wrong`} text={wrong.from} />
      </div>
      <div>
        <Label htmlFor={`${id}-to`}>Sista dag</Label>
        <AheadInput control={control('to')} today={today} day={typed.to} onDay={(to) => setTyped({ ...typed, to })} />
        <WrongText id={`${id}-to-wrong`} text={wrong.to} />
      </div>
      <div>
        <Label htmlFor={`${id}-deputy`}>Vem tar hand om anmälningarna under tiden?</Label>
        <Select {...control('deputy')} value={typed.deputy} onChange={(event) => setTyped({ ...typed, deputy: event.currentTarget.value })}>
          <Select.Option value="">Välj person</Select.Option>
          {people
            .filter(({ userId }) => userId !== person.userId)
            .map(({ userId, name }) => (
              <Select.Option key={userId} value={userId}>
                {name}
              </Select.Option>
            ))}
        </Select>
        <WrongText id={`${id}-deputy-wrong`} text={wrong.deputy} />
      </div>
      <div className="t-row">
        <Button type="submit" loading={save.isPending}>
          Skriv in frånvaron
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          Avbryt
        </Button>
      </div>
    </form>
  );
}

function WrongText({ id, text }: { readonly id: string; readonly text: string | undefined }): ReactNode {
  return <div id={id}>{text ? <ValidationMessage>{text}</ValidationMessage> : null}</div>;
}

/** What is wrong before anything is sent. */
export function wrongAbsence({ from, to, deputy }: Typed): Wrong {
  return {
    ...(from === null ? { from: 'Ange första dagen.' } : {}),
    ...(to === null ? { to: 'Ange sista dagen.' } : {}),
    ...(from !== null && to !== null && to < from ? { to: 'Sista dagen kan inte vara före den första.' } : {}),
    ...(deputy === '' ? { deputy: 'Välj vem som ersätter.' } : {}),
  };
}

function atServer({ fields }: ApiProblem): Wrong {
  const names = { 'away.from': 'from', 'away.to': 'to', 'away.deputy': 'deputy' } as const;
  const found = Object.entries(names).flatMap(([path, name]) =>
    fields.filter((field) => field.path === path).map(({ code }) => [name, fieldProblemTexts[code]] as const),
  );
  return Object.fromEntries(found);
}
