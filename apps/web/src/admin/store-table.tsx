import { StatusMark } from '../ui/status-mark.tsx';
import { Table, type Column } from '../ui/table.tsx';
import type { StoreHealthRow } from './admin-api.ts';

const megabytes = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });

const columns: readonly Column<StoreHealthRow>[] = [
  { title: 'Lager', cell: (row) => row.name, names: true },
  {
    title: 'Läge',
    cell: (row) => (row.writable ? <StatusMark kind="done">Går att skriva i</StatusMark> : <StatusMark kind="danger">Nås inte</StatusMark>),
  },
  { title: 'Schema', cell: (row) => row.migration ?? '–' },
  { title: 'Storlek', cell: (row) => (row.bytes === null ? '–' : `${megabytes.format(row.bytes / 1_000_000)} MB`) },
];

export function StoreTable({ stores }: { stores: readonly StoreHealthRow[] }) {
  return <Table caption="Lager" columns={columns} rows={stores} rowKey={(row) => row.name} />;
}
