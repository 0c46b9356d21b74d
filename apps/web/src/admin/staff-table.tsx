import { Button } from '@digdir/designsystemet-react';
import { dayOf, instant } from '@tidig/domain/base/time.ts';
import { roleLabels } from '@tidig/domain/labels/roles.ts';
import { DateText } from '../ui/date-text.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { Table, type Column } from '../ui/table.tsx';
import styles from './settings.module.css';
import type { StaffRow } from './admin-api.ts';

type StaffTableProps = {
  readonly rows: readonly StaffRow[];
  readonly onClose: (row: StaffRow) => void;
  /** Ends one place; null where that is not done on this page. */
  readonly onEnd: ((row: StaffRow) => void) | null;
};

/** One row a person and role; those who have left stand there too. */
export function StaffTable({ rows, onClose, onEnd }: StaffTableProps) {
  const columns: readonly Column<StaffRow>[] = [
    { title: 'Namn', cell: (row) => <Name row={row} />, names: true },
    { title: 'Roll', cell: (row) => <RoleCell row={row} /> },
    { title: 'Gäller', cell: (row) => <Period row={row} onEnd={onEnd} /> },
    { title: 'Konto', cell: (row) => <AccountCell row={row} onClose={onClose} /> },
  ];
  return <Table caption="Personer och roller" columns={columns} rows={rows} rowKey={(row) => row.membershipId} />;
}

function Name({ row }: { row: StaffRow }) {
  return (
    <>
      {row.name}
      <span className="t-cell-second">{row.self ? `${row.username} · du` : row.username}</span>
    </>
  );
}

function RoleCell({ row }: { row: StaffRow }) {
  const more = [
    row.unitName,
    row.behorig ? 'behörig att bedöma' : null,
    row.clearance === 'protected' ? 'får namnges för skyddade uppgifter' : null,
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <>
      {roleLabels[row.role]}
      {more === '' ? null : <span className="t-cell-second">{more}</span>}
    </>
  );
}

function Period({ row, onEnd }: { row: StaffRow; onEnd: StaffTableProps['onEnd'] }) {
  return (
    <>
      Från <DateText at={row.from} />
      {row.to ? (
        <span className="t-cell-second">
          Upphör <DateText at={row.to} />
        </span>
      ) : null}
      {onEnd && !row.self && (row.to === null || row.to > dayOf(instant(new Date()))) ? (
        <Button variant="tertiary" data-color="neutral" className={styles.end ?? ''} onClick={() => onEnd(row)}>
          Avsluta<span className="t-hidden-text"> uppdraget för {row.name}</span>
        </Button>
      ) : null}
    </>
  );
}

function AccountCell({ row, onClose }: { row: StaffRow; onClose: (row: StaffRow) => void }) {
  if (row.closedAt) {
    return (
      <StatusMark kind="none">
        Stängt <DateText at={row.closedAt} />
      </StatusMark>
    );
  }
  if (row.self) return <StatusMark kind="done">Öppet</StatusMark>;
  return (
    <Button variant="secondary" data-color="neutral" onClick={() => onClose(row)}>
      Stäng kontot<span className="t-hidden-text"> för {row.name}</span>
    </Button>
  );
}
