import { Button, Fieldset, Input, Label, Radio } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { LINE_MOST } from '@tidig/domain/intake/text.ts';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { Wrong } from '../asking/field-text.tsx';
import { fieldWrong, saidAtFields } from '../asking/field-wrong.ts';
import { announce } from '../ui/announcer.tsx';
import { Loading } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { momentText } from '../ui/swedish-time.ts';
import { type Home, homeKey, readHome, setHome } from './elsewhere-api.ts';
import styles from './elsewhere.module.css';

/** A setting of the nämnd: where the personakt is kept. */
export function CaseSystemHome(): ReactNode {
  const read = useQuery({ queryKey: homeKey, queryFn: readHome, gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false });
  return (
    <Sheet title="Var personakten finns">
      {read.isPending ? <Loading what="inställningen" /> : null}
      {read.isError ? <ProblemNotice error={read.error} retry={() => void read.refetch()} /> : null}
      {read.data ? <HomeForm key={read.data.id} home={read.data} /> : null}
    </Sheet>
  );
}

function HomeForm({ home }: { readonly home: Home }): ReactNode {
  const queries = useQueryClient();
  const [typed, setTyped] = useState<{ home: Home['home']; system: string }>(home);
  const [tried, setTried] = useState(false);
  const save = useMutation({
    mutationFn: () => setHome({ home: typed.home, system: typed.home === 'TIDIG' ? '' : typed.system, expected: home.id }),
    onSuccess: (next) => {
      announce('Inställningen är sparad.');
      queries.setQueryData(homeKey, next);
    },
  });
  const nameless = typed.home === 'CASE_SYSTEM' && typed.system.trim() === '';
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setTried(true);
    if (!nameless && !save.isPending) save.mutate();
  }
  return (
    <form className={styles.fields} noValidate onSubmit={submit}>
      <Fieldset>
        <Fieldset.Legend>Var har nämnden personakten?</Fieldset.Legend>
        {(['TIDIG', 'CASE_SYSTEM'] as const).map((place) => (
          <Radio
            key={place}
            name="case-system-home"
            value={place}
            label={place === 'TIDIG' ? 'I Tidig' : 'I verksamhetssystemet'}
            checked={typed.home === place}
            onChange={() => setTyped({ ...typed, home: place })}
          />
        ))}
      </Fieldset>
      {typed.home === 'CASE_SYSTEM' ? (
        <div>
          <Label htmlFor="case-system-name">Vad heter verksamhetssystemet?</Label>
          <Input
            id="case-system-name"
            value={typed.system}
            maxLength={LINE_MOST}
            autoComplete="off"
            aria-describedby="case-system-name-wrong"
            onChange={(event) => setTyped({ ...typed, system: event.currentTarget.value })}
          />
          <Wrong id="case-system-name-wrong" text={tried && nameless ? 'Skriv vad systemet heter.' : fieldWrong(save.error, 'system')} />
        </div>
      ) : null}
      {save.isError && !saidAtFields(save.error, ['system']) ? <ProblemNotice error={save.error} /> : null}
      {home.recordedAt ? (
        <p className="t-quiet t-small">
          Bestämt {momentText(home.recordedAt)} av {home.byName}.
        </p>
      ) : null}
      <div>
        <Button type="submit" variant="secondary" loading={save.isPending}>
          Spara
        </Button>
      </div>
    </form>
  );
}
