import { Button, Label, Select } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { freshList } from '../api/query-client.ts';
import type { ShownRow } from './entries.ts';
import { CHOSEN, type GiveOut } from './use-give-out.ts';
import { type Handler, listHandlers } from './worklist-api.ts';
import styles from './worklist.module.css';

type ChoiceBarProps = { readonly rows: readonly ShownRow[]; readonly giveOut: GiveOut; readonly clear: () => void };

/** What has been chosen, and to whom it goes; with how many each has. */
export function ChoiceBar({ rows, giveOut, clear }: ChoiceBarProps): ReactNode {
  const id = useId();
  const handlers = useQuery({ queryKey: ['handlers'], queryFn: listHandlers, ...freshList });
  const [to, setTo] = useState('');
  const person = handlers.data?.find(({ userId }) => userId === to);
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (person) giveOut.giveTo(person, rows);
    else document.getElementById(id)?.focus();
  }
  return (
    <form className={styles.bar} aria-label="Fördela de valda" onSubmit={submit}>
      <strong role="status">{rows.length === 1 ? '1 anmälan vald' : `${rows.length} anmälningar valda`}</strong>
      <div className={styles.to}>
        <Label htmlFor={id}>Fördela till</Label>
        <Select id={id} value={to} onChange={(event) => setTo(event.currentTarget.value)}>
          <Select.Option value="">Välj person</Select.Option>
          {handlers.data?.map((one) => (
            <Select.Option key={one.userId} value={one.userId}>
              {optionText(one)}
            </Select.Option>
          ))}
        </Select>
      </div>
      <Button type="submit" loading={giveOut.isPending(CHOSEN)}>
        Fördela
      </Button>
      <Button variant="tertiary" onClick={clear}>
        Avmarkera
      </Button>
    </form>
  );
}

function optionText({ name, open, away, you }: Handler): string {
  const count = open === 0 ? 'inga öppna' : `${open} öppna`;
  return `${name}${you ? ' (du)' : ''}, ${away?.now ? `${count}, borta: ${away.deputy} ersätter` : count}`;
}
