import { Button } from '@digdir/designsystemet-react';
import { labelOf } from '@tidig/domain/form/code-list.ts';
import { reportKindList } from '@tidig/domain/vocabulary/report.ts';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { momentText } from '../../ui/swedish-time.ts';
import { beginSupplement } from '../sent/sent-api.ts';
import styles from './kinds.module.css';
import type { SentList, SentRow } from '../sent/sent-api.ts';
import { stepOf } from './steps.ts';
import { useSent } from '../sent/use-sent.ts';

const shownFirst = 5;

type Props = {
  /** Called when the komplettering is open. */
  readonly onBegun?: (() => void) | undefined;
};

/** One's own and the unit's sent reports, newest first: the komplettering begins at the press, with everything in place as it was sent (L-08, L-52). */
export function SupplementChoice({ onBegun }: Props): ReactNode {
  const sent = useSent();
  const [all, setAll] = useState(false);
  if (sent.isPending) return <Loading what="skickade anmälningar" />;
  if (sent.isError) return <ProblemNotice error={sent.error} retry={() => void sent.refetch()} />;
  const rows = reportsToSupplement(sent.data);
  if (rows.length === 0) {
    return (
      <EmptyState title="Varken du eller enheten har skickat någon anmälan än.">
        <p>Skriv en orosanmälan i stället. Har någon annan anmält samma sak: skriv det i anmälan.</p>
      </EmptyState>
    );
  }
  return (
    <section className={styles.supplement} aria-label="Vilken anmälan ska kompletteras?">
      <h3>Vilken anmälan ska kompletteras?</h3>
      <ul className={styles.sentRows}>
        {(all ? rows : rows.slice(0, shownFirst)).map((row) => (
          <SentChoice key={row.id} row={row} onBegun={onBegun} />
        ))}
      </ul>
      {!all && rows.length > shownFirst && (
        <Button variant="tertiary" onClick={() => setAll(true)}>
          Visa alla {rows.length}
        </Button>
      )}
    </section>
  );
}

/** The reports themselves, one for each anmälningsnummer though it went to two nämnder; never what follows another. */
export function reportsToSupplement({ own, unit }: SentList): readonly SentRow[] {
  const byNumber = new Map([...unit, ...own].filter((row) => row.follows === null).map((row) => [row.anmalningsnummer, row]));
  return [...byNumber.values()].sort((a, b) => b.sealedAt.localeCompare(a.sealedAt));
}

function SentChoice({ row, onBegun }: Props & { readonly row: SentRow }): ReactNode {
  const navigate = useNavigate();
  const begin = useMutation({
    mutationFn: () => beginSupplement(row.id),
    onSuccess: async (draft) => {
      await navigate({ to: '/utkast/$id/$step', params: { id: draft.id, step: stepOf('').slug } });
      onBegun?.();
    },
  });
  const who = row.childLabel === '' ? 'Barn utan känt namn' : row.childLabel;
  return (
    <li>
      <div>
        <p className={styles.sentWho}>{who}</p>
        <p className="t-quiet">
          {labelOf(reportKindList, row.kind)} · <span className="t-nowrap t-number">{row.anmalningsnummer}</span>
          <br />
          Skickad {momentText(row.sealedAt)} av {row.own ? 'dig' : row.authorName}
        </p>
        {begin.isError && <ProblemNotice error={begin.error} />}
      </div>
      <Button variant="secondary" loading={begin.isPending} onClick={() => begin.mutate()} aria-label={`Komplettera anmälan om ${who}`}>
        Komplettera
      </Button>
    </li>
  );
}
