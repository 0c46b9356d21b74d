import { cellText } from '@tidig/domain/intake/statistics-words.ts';
import type { ReactNode } from 'react';
import type { Figure } from './statistics-api.ts';
import styles from './statistics.module.css';

type ChartProps = { readonly rows: Figure['rows'] };

/** One bar a row, with its label and its number in words: the picture adds nothing that the text does not say. */
export function Bars({ rows }: ChartProps): ReactNode {
  const most = mostOf(rows);
  return (
    <ul className={styles.bars}>
      {rows.map(({ label, count }) => (
        <li key={label} className={styles.bar}>
          <span>{label}</span>
          <svg className={styles.track} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            {typeof count === 'number' ? (
              <rect className={styles.filled} width={(count / most) * 100} height="10" />
            ) : (
              <rect className={styles.untold} width="6" height="10" />
            )}
          </svg>
          <strong>{cellText(count)}</strong>
        </li>
      ))}
    </ul>
  );
}

const HEIGHT = 100;
const STEP = 12;

/** Labels below the columns at most: more would stand in each other's way on a phone. */
const LABELS = 6;

/** One column a week, with some of the weeks named below. The numbers stand in the table below. */
export function Columns({ rows }: ChartProps): ReactNode {
  const every = Math.ceil(rows.length / LABELS);
  return (
    <div>
      <WeekColumns rows={rows} />
      <div className={styles.axis} aria-hidden="true">
        {rows.map(({ label }, index) => (
          // Counted from the last week, which is the one that is asked for.
          <span key={label}>{(rows.length - 1 - index) % every === 0 ? weekIn(label) : ''}</span>
        ))}
      </div>
      {rows.some(({ count }) => typeof count !== 'number') ? (
        <p className="t-quiet t-small">Streckad ruta: färre än 5, eller visas inte.</p>
      ) : null}
    </div>
  );
}

/** "v. 46" of "9 nov 2026 (v. 46)". */
function weekIn(label: string): string {
  return /\((v\. \d+)\)/.exec(label)?.[1] ?? label;
}

function WeekColumns({ rows }: ChartProps): ReactNode {
  const most = mostOf(rows);
  const told = rows.filter(({ count }) => typeof count === 'number').length;
  return (
    <svg
      className={styles.columns}
      viewBox={`0 0 ${rows.length * STEP} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`Stapeldiagram: ${rows.length} veckor, ${told} med fem eller fler. Siffrorna står i tabellen.`}
    >
      {rows.map(({ label, count }, index) => {
        const height = typeof count === 'number' ? (count / most) * (HEIGHT - 4) : 6;
        return (
          <rect
            key={label}
            className={typeof count === 'number' ? styles.filled : styles.untold}
            x={index * STEP + 1}
            y={HEIGHT - height}
            width={STEP - 2}
            height={height}
          />
        );
      })}
    </svg>
  );
}

function mostOf(rows: Figure['rows']): number {
  return Math.max(1, ...rows.map(({ count }) => (typeof count === 'number' ? count : 0)));
}
