import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Wrong } from '../asking/field-text.tsx';
import { fieldWrong } from '../asking/field-wrong.ts';
import styles from '../intake/intake.module.css';
import { announce } from '../ui/announcer.tsx';
import { Notice } from '../ui/notice.tsx';
import { dayText } from '../ui/swedish-time.ts';
import { compareFiles, type Moves, splitFile } from './joining-api.ts';
import { OtherFile } from './other-file.tsx';
import { ReasonPart } from './reason-part.tsx';
import { SideBySide } from './side-by-side.tsx';

/** The reports that are about another child are chosen, and moved to a new akt or to one that is open. */
export function SplitForm({ fileId, moves }: { readonly fileId: string; readonly moves: Moves }): ReactNode {
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [other, setOther] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const compared = useQuery({
    queryKey: ['child-file', fileId, 'moves', 'compared', other, moves.seen],
    queryFn: () => compareFiles(fileId, other ?? ''),
    enabled: other !== null,
    gcTime: 0,
  });
  const split = useMutation({
    mutationFn: (reason: string) =>
      splitFile(fileId, { reports: [...chosen], to: other, reason, seen: other === null ? moves.seen : (compared.data?.seen ?? '') }),
    onSuccess: () => {
      announce('Akten är delad.');
      setChosen([]);
      return queries.invalidateQueries({ queryKey: ['child-file', fileId] });
    },
    onError: () => queries.invalidateQueries({ queryKey: ['child-file', fileId, 'moves'] }),
  });
  function isReady(): boolean {
    const text = wrongIn(chosen.length, moves.reports.length);
    setWrong(text);
    return text === null;
  }
  const choose = (id: string, is: boolean) => setChosen(is ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <div className={styles.form}>
      <Fieldset aria-describedby="split-wrong">
        <Fieldset.Legend>Vilka anmälningar rör det andra barnet?</Fieldset.Legend>
        {moves.reports.map(({ id, arendenummer, arrivedAt, label }) => (
          <Checkbox
            key={id}
            value={id}
            label={`${label}, ${dayText(arrivedAt)}`}
            description={arendenummer}
            checked={chosen.includes(id)}
            onChange={(event) => choose(id, event.currentTarget.checked)}
          />
        ))}
        <Wrong id="split-wrong" text={wrong ?? fieldWrong(split.error, 'reports')} />
      </Fieldset>
      <OtherFile name="split-other" legend="Till vilken akt?" none="En ny akt" open={moves.open} chosen={other} onChoose={setOther} />
      {other !== null && compared.data ? <SideBySide comparison={compared.data} /> : null}
      {other !== null && compared.data?.hindrance ? null : (
        <ReasonPart
          key={split.data?.childFileId ?? ''}
          label="Varför är det ett annat barn?"
          act="Dela akten"
          title="Dela akten?"
          told={
            <p>
              {chosen.length === 1 ? 'En anmälan flyttas' : `${chosen.length} anmälningar flyttas`} till{' '}
              {other === null ? 'en ny akt' : 'den andra akten'}. Spärrar och skyddsmarkeringar följer med dit och gäller också här tills
              någon häver dem. Det går att ångra.
            </p>
          }
          busy={split.isPending}
          error={split.error}
          isReady={isReady}
          onConfirm={(reason) => split.mutate(reason)}
        />
      )}
      {split.data ? (
        <Notice kind="done">
          <p>
            Anmälningarna ligger i{' '}
            <Link to="/akter/$id" params={{ id: split.data.childFileId }}>
              den andra akten
            </Link>
            .
          </p>
        </Notice>
      ) : null}
    </div>
  );
}

function wrongIn(chosen: number, all: number): string | null {
  if (chosen === 0) return 'Välj de anmälningar som rör det andra barnet.';
  return chosen === all ? 'Låt minst en anmälan vara kvar här.' : null;
}
