import { Button, Checkbox, Label } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { Wrong } from '../asking/field-text.tsx';
import { fieldWrong, saidAtFields } from '../asking/field-wrong.ts';
import { DayInput } from '../fields/day-input.tsx';
import styles from '../intake/intake.module.css';
import { LineField } from '../taking-in/line-field.tsx';
import { announce } from '../ui/announcer.tsx';
import { Loading } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { dayText, momentText } from '../ui/swedish-time.ts';
import { type OlderAllowed, readOlderAllowed, saveOlderAllowed } from './older-api.ts';

const key = ['setting-older'];

/** The nämnd's decision whether older reports may be entered by hand: which, when, and who wrote it here. */
export function OlderSetting(): ReactNode {
  const read = useQuery({ queryKey: key, queryFn: readOlderAllowed, refetchOnWindowFocus: false });
  return (
    <Sheet title="Äldre anmälningar">
      {read.isPending ? <Loading what="beslutet" /> : null}
      {read.isError ? <ProblemNotice error={read.error} retry={() => void read.refetch()} /> : null}
      {read.data ? <Form key={read.data.current?.id ?? 'none'} view={read.data} /> : null}
    </Sheet>
  );
}

function Form({ view: { current, registerFrom } }: { readonly view: OlderAllowed }): ReactNode {
  const queries = useQueryClient();
  const [allowed, setAllowed] = useState(current?.value.allowed ?? false);
  const [decision, setDecision] = useState('');
  const [decidedOn, setDecidedOn] = useState<PlainDate | null>(null);
  const saving = useMutation({
    mutationFn: () => saveOlderAllowed({ allowed, decision: decision.trim(), decidedOn: decidedOn ?? '', expected: current?.id ?? null }),
    onSuccess: (next) => {
      announce('Beslutet är antecknat.');
      queries.setQueryData(key, next);
    },
  });
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (!saving.isPending) saving.mutate();
  }
  const dayWrong = fieldWrong(saving.error, 'decidedOn');
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <p>
        {current
          ? said(current)
          : `Nämnden har inte beslutat om anmälningar från tiden före ${dayText(registerFrom)}. De kan inte föras in.`}
      </p>
      <Checkbox
        label="Äldre anmälningar får föras in för hand, ett barn i taget"
        checked={allowed}
        onChange={(event) => setAllowed(event.currentTarget.checked)}
      />
      <LineField
        id="older-decision"
        label="Vilket beslut?"
        placeholder="SN 2025-09-11 § 84"
        value={decision}
        most={200}
        wrong={fieldWrong(saving.error, 'decision') ?? undefined}
        onText={setDecision}
      />
      <div className={styles.field}>
        <Label htmlFor="older-decided-on">Vilken dag beslutade nämnden?</Label>
        <DayInput
          control={{ id: 'older-decided-on', 'aria-describedby': 'older-decided-wrong' }}
          day={decidedOn}
          onDay={setDecidedOn}
          onLeave={() => undefined}
        />
        <Wrong id="older-decided-wrong" text={dayWrong} />
      </div>
      {saving.isError && !saidAtFields(saving.error, ['decidedOn', 'decision']) ? <ProblemNotice error={saving.error} /> : null}
      <div>
        <Button type="submit" variant="secondary" loading={saving.isPending}>
          Anteckna beslutet
        </Button>
      </div>
    </form>
  );
}

function said({ value, byName, recordedAt }: NonNullable<OlderAllowed['current']>): string {
  const may = value.allowed ? 'får föras in' : 'inte längre får föras in';
  return `Nämnden har beslutat att äldre anmälningar ${may}, beslut ${value.decision}, ${dayText(value.decidedOn)}. Antecknat ${momentText(recordedAt)} av ${byName}.`;
}
