import type { ReactNode } from 'react';
import { EmptyState } from '../ui/empty-state.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { momentText } from '../ui/swedish-time.ts';
import { type Column, Table } from '../ui/table.tsx';
import type { Oversight } from './barriers-api.ts';

type LookUp = Oversight['lookUps'][number];

const columns: readonly Column<LookUp>[] = [
  { title: 'När', cell: (row) => momentText(row.at), names: true },
  { title: 'Vem', cell: (row) => row.byName },
  { title: 'Vad', cell: (row) => (row.kind === 'search' ? 'Sökte barn' : 'Öppnade en anmälan') },
];

/** Whose look-ups came upon a spärr: somebody else must do them. Never what was looked for. */
export function LookUps({ lookUps }: { readonly lookUps: readonly LookUp[] }): ReactNode {
  return (
    <section className="t-stack" aria-label="Sökningar där något var dolt">
      <h2>Sökningar där något var dolt</h2>
      <p className="t-quiet">En spärr dolde något för den som sökte. Se till att en annan handläggare gör om det. Visas i 30 dagar.</p>
      {lookUps.length === 0 ? (
        <Sheet>
          <EmptyState title="Inget har dolts" />
        </Sheet>
      ) : (
        <Sheet flush>
          <Table
            caption="Sökningar där en spärr dolde något"
            columns={columns}
            rows={lookUps}
            rowKey={({ at, byName }) => `${at} ${byName}`}
          />
        </Sheet>
      )}
    </section>
  );
}
