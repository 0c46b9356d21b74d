import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { type Column, Table } from '../../ui/table.tsx';
import type { Bar, ShownLack } from './unit-words.ts';
import styles from './unit.module.css';

/** The most common ones say what to work on; the rest is there for who asks. */
const shownFirst = 8;

type LackListProps = { readonly caption: string; readonly lacks: readonly ShownLack[] };

/** What is lacking most often first: a heading, how often in words and as a bar, and what to do. The same as a table, folded. */
export function LackList({ caption, lacks }: LackListProps): ReactNode {
  const [all, setAll] = useState(false);
  return (
    <>
      <ol className={styles.lacks}>
        {(all ? lacks : lacks.slice(0, shownFirst)).map((lack) => (
          <li key={lack.code} className={styles.lack}>
            <div className={styles.head}>
              <h3 className={styles.title}>{lack.title}</h3>
              <p className={styles.often}>{lack.often}</p>
            </div>
            {lack.bar ? <BarLine bar={lack.bar} /> : null}
            <p className={styles.advice}>{lack.advice}</p>
          </li>
        ))}
      </ol>
      {!all && lacks.length > shownFirst ? (
        <div>
          <Button variant="secondary" onClick={() => setAll(true)}>
            Visa alla {lacks.length}
          </Button>
        </div>
      ) : null}
      <details className={styles.fold}>
        <summary>Visa som tabell</summary>
        <Table caption={caption} columns={columns} rows={lacks} rowKey={({ code }) => code} />
      </details>
    </>
  );
}

/** The number stands in words above it: a picture for those who see it. Dark is sure, light is at most. */
function BarLine({ bar: { surely, atMost } }: { readonly bar: Bar }): ReactNode {
  return (
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" className={styles.bar} aria-hidden="true" focusable="false">
      <rect className={styles.track} width="100" height="4" />
      <rect className={styles.atMost} width={atMost} height="4" />
      <rect className={styles.surely} width={surely} height="4" />
    </svg>
  );
}

const columns: readonly Column<ShownLack>[] = [
  { title: 'Saknades', cell: ({ title }) => title, names: true },
  { title: 'Anmälningar', cell: ({ often }) => often },
  { title: 'Att göra', cell: ({ advice }) => advice },
];
