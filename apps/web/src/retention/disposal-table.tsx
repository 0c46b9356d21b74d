import { Button, Checkbox } from '@digdir/designsystemet-react';
import { retentionCauseWords, retentionCheckWords, retentionClassNames } from '@tidig/domain/labels/retention.ts';
import type { ReactNode } from 'react';
import { StatusMark } from '../ui/status-mark.tsx';
import { dayText } from '../ui/swedish-time.ts';
import { type Column, Table } from '../ui/table.tsx';
import { keyOf, rowName, whatGoes } from './disposal-words.ts';
import type { DisposalRow } from './retention-api.ts';

type DisposalTableProps = {
  readonly rows: readonly DisposalRow[];
  /** Null: the list is settled, and nothing is chosen any more. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChoose: (key: string, on: boolean) => void;
  /** Somebody knows that the row is to be kept for good. */
  readonly onKeep: (row: DisposalRow) => void;
};

/** What goes, why, by which paragraph and until when. By number, never by name. */
export function DisposalTable({ rows, chosen, onChoose, onKeep }: DisposalTableProps): ReactNode {
  const choose: readonly Column<DisposalRow>[] = chosen
    ? [{ title: 'Med i gallringen', cell: (row) => <Choose row={row} on={chosen.has(keyOf(row))} onChoose={onChoose} onKeep={onKeep} /> }]
    : [];
  const columns: readonly Column<DisposalRow>[] = [
    { title: 'Ärendenummer', names: true, cell: (row) => rowName(row) },
    { title: 'Vad som förstörs', cell: (row) => whatGoes(row) },
    { title: 'Varför', cell: (row) => <Why row={row} /> },
    { title: 'När', cell: (row) => <When row={row} /> },
    ...choose,
  ];
  return <Table caption="Det som ska gallras" columns={columns} rows={rows} rowKey={keyOf} />;
}

function Why({ row }: { readonly row: DisposalRow }): ReactNode {
  return (
    <>
      {retentionCauseWords[row.cause]}
      <span className="t-cell-second">
        {row.paragraph}. Klass {row.retentionClass}: {retentionClassNames[row.retentionClass].toLowerCase()}.
      </span>
      {row.checks.map((check) => (
        <StatusMark key={check} kind="attention">
          {retentionCheckWords[check]}
        </StatusMark>
      ))}
    </>
  );
}

function When({ row }: { readonly row: DisposalRow }): ReactNode {
  return (
    <>
      {row.overdue ? (
        <StatusMark kind="danger">Skulle ha varit klart {dayText(row.latest)}</StatusMark>
      ) : (
        <>Klart senast {dayText(row.latest)}</>
      )}
      <span className="t-cell-second">
        Sista anteckning {dayText(row.lastNote)}. Får gallras från {dayText(row.earliest)}.
      </span>
    </>
  );
}

type ChooseProps = Pick<DisposalTableProps, 'onChoose' | 'onKeep'> & { readonly row: DisposalRow; readonly on: boolean };

function Choose({ row, on, onChoose, onKeep }: ChooseProps): ReactNode {
  const named = <span className="t-hidden-text"> {rowName(row)}</span>;
  return (
    <div className="t-stack t-stack-tight">
      <Checkbox
        label={<>Ta med{named}</>}
        value={keyOf(row)}
        checked={on}
        onChange={({ target }) => onChoose(keyOf(row), target.checked)}
      />
      {row.arendenummer.length > 0 ? (
        <div>
          <Button variant="secondary" data-color="neutral" onClick={() => onKeep(row)}>
            Ska bevaras{named}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
