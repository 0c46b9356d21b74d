import { actionText, outcomeText } from '@tidig/domain/labels/actions.ts';
import { purposeText } from '@tidig/domain/labels/purposes.ts';
import { actingRoleLabels } from '@tidig/domain/labels/roles.ts';
import { DateText } from '../ui/date-text.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { Table, type Column } from '../ui/table.tsx';
import type { LogRowView } from './admin-api.ts';
import { objectKindText } from './object-kind-text.ts';

const columns: readonly Column<LogRowView>[] = [
  { title: 'När', cell: (row) => <When row={row} />, names: true },
  { title: 'Vem', cell: (row) => <Who row={row} /> },
  { title: 'Vad', cell: (row) => <What row={row} /> },
  { title: 'Varför', cell: (row) => purposeText(row.purpose) },
  { title: 'Utfall', cell: (row) => <Outcome outcome={row.outcome} /> },
];

export function LogTable({ rows }: { rows: readonly LogRowView[] }) {
  return <Table caption="Loggen, nyast först" columns={columns} rows={rows} rowKey={(row) => String(row.seq)} />;
}

function When({ row }: { row: LogRowView }) {
  return (
    <>
      <DateText at={row.at} />
      <span className="t-cell-second t-nowrap">
        <DateText at={row.at} form="time" /> · rad {row.seq}
      </span>
    </>
  );
}

function Who({ row }: { row: LogRowView }) {
  const role = actingRoleLabels[row.role] ?? 'Okänd roll';
  if (row.actorName === null) return role;
  return (
    <>
      {row.actorName}
      <span className="t-cell-second">{role}</span>
    </>
  );
}

function What({ row }: { row: LogRowView }) {
  const about = [objectKindText(row.objectKind), row.pseudonym?.slice(0, 8)].filter(Boolean).join(' ');
  return (
    <>
      {actionText(row.action)}
      {about === '' ? null : <span className="t-cell-second">{about}</span>}
    </>
  );
}

function Outcome({ outcome }: { outcome: string }) {
  const text = outcomeText(outcome);
  const kind = text.startsWith('Nekat') ? 'attention' : outcome === 'empty' ? 'waiting' : 'done';
  return <StatusMark kind={kind}>{text}</StatusMark>;
}
