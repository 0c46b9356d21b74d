import type { ReactNode } from 'react';
import { EmptyState } from '../ui/empty-state.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { dayText } from '../ui/swedish-time.ts';
import { type Column, Table } from '../ui/table.tsx';
import type { Barrier } from './barriers-api.ts';
import styles from './barriers.module.css';
import { EndBarrier } from './end-barrier.tsx';
import { ObjectText } from './object-text.tsx';

const columns: readonly Column<Barrier>[] = [
  { title: 'Vem', cell: (row) => row.userName, names: true },
  { title: 'Från vad', cell: (row) => <ObjectText object={row.object} /> },
  { title: 'Gäller', cell: (row) => <Holds row={row} /> },
  { title: 'Varför', cell: (row) => <Why row={row} /> },
];

/** Who is shut out of what; the ended ones folded away. */
export function BarrierList({ barriers }: { readonly barriers: readonly Barrier[] }): ReactNode {
  const live = barriers.filter(({ ended }) => ended === null);
  const ended = barriers.filter((one) => one.ended !== null);
  return (
    <section className="t-stack" aria-label="Behörighetsspärrar">
      <h2>Behörighetsspärrar</h2>
      {live.length === 0 ? (
        <Sheet>
          <EmptyState title="Ingen är spärrad">
            <p>En enhetschef sätter en spärr på anmälans eller aktens sida.</p>
          </EmptyState>
        </Sheet>
      ) : (
        <Sheet flush>
          <Table caption="Spärrar som gäller eller ska gälla" columns={columns} rows={live} rowKey={({ id }) => id} />
        </Sheet>
      )}
      {ended.length > 0 ? (
        <details className={styles.fold}>
          <summary>Avslutade ({ended.length})</summary>
          <Sheet flush>
            <Table caption="Avslutade spärrar" columns={columns} rows={ended} rowKey={({ id }) => id} />
          </Sheet>
        </details>
      ) : null}
    </section>
  );
}

function Holds({ row }: { readonly row: Barrier }): ReactNode {
  if (row.ended) return <StatusMark kind="none">Avslutad {dayText(row.ended.at)}</StatusMark>;
  return (
    <StatusMark kind={row.inForce ? 'ongoing' : 'waiting'}>
      {row.inForce ? 'Sedan' : 'Från'} {dayText(row.from)}
    </StatusMark>
  );
}

function Why({ row }: { readonly row: Barrier }): ReactNode {
  return (
    <>
      {row.reason}
      <span className="t-cell-second">
        Satt {dayText(row.setAt)} av {row.setByName}
      </span>
      {row.ended ? (
        <span className="t-cell-second">
          Avslutad av {row.ended.byName}: {row.ended.reason}
        </span>
      ) : null}
      <EndBarrier barrier={row} />
    </>
  );
}
