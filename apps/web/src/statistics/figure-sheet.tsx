import { cellText, shareText } from '@tidig/domain/intake/statistics-words.ts';
import type { ReactNode } from 'react';
import intake from '../intake/intake.module.css';
import { Sheet } from '../ui/sheet.tsx';
import { Table } from '../ui/table.tsx';
import { Bars, Columns } from './chart.tsx';
import type { Figure } from './statistics-api.ts';
import styles from './statistics.module.css';

/** One number: its share first, then the picture, the table behind it, and what it means. */
export function FigureSheet({ figure }: { readonly figure: Figure }): ReactNode {
  const { id, title, definition, rows, total, share, days } = figure;
  const table = [...rows, { label: 'Totalt', count: total }];
  return (
    <Sheet title={title}>
      <div className={styles.figure}>
        {share ? (
          <p className={styles.key}>
            <strong>{shareText(share)}</strong> {share.label.toLowerCase()}
          </p>
        ) : null}
        {days.map(({ label, days: value }) => (
          <p key={label}>
            {label}: <strong>{value === null ? 'visas inte, för få beslut' : dagar(value)}</strong>
          </p>
        ))}
        {total === 'few' ? <p>Färre än 5 under perioden. Därför visas inget diagram.</p> : null}
        {total !== 'few' && id === 'arrivals' ? <Columns rows={rows} /> : null}
        {total !== 'few' && id !== 'arrivals' ? <Bars rows={rows} /> : null}
        <details className={intake.fold}>
          <summary>Visa tabellen</summary>
          <Table
            caption={title}
            rows={table}
            rowKey={({ label }) => label}
            columns={[
              { title: id === 'arrivals' ? 'Vecka från' : 'Grupp', names: true, cell: ({ label }) => label },
              { title: 'Antal', cell: ({ count }) => cellText(count) },
            ]}
          />
        </details>
        <p className="t-quiet t-small">{definition}</p>
      </div>
    </Sheet>
  );
}

function dagar(days: number): string {
  return days === 1 ? '1 dag' : `${days} dagar`;
}
