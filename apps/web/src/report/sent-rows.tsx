import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Sheet } from '../ui/sheet.tsx';
import { momentText } from '../ui/swedish-time.ts';
import styles from './list.module.css';
import { ReportTrack } from './report-track.tsx';
import type { SentRow } from './sent-api.ts';

/** Sent reports, newest first, each with how far it has come. */
export function SentRows({ rows, showAuthor = false }: { readonly rows: readonly SentRow[]; readonly showAuthor?: boolean }): ReactNode {
  return (
    <Sheet flush>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id} className={styles.sent}>
            <div className={styles.sentWho}>
              <p className={styles.name}>
                <Link to="/anmalningar/$id" params={{ id: row.id }} className={styles.nameLink}>
                  {row.childLabel === '' ? 'Barn utan känt namn' : row.childLabel}
                </Link>
              </p>
              <p className="t-quiet">
                <span className="t-nowrap t-number">{row.anmalningsnummer}</span> · till {row.recipientName}
              </p>
              <p className="t-quiet t-small">
                Skickad {momentText(row.sealedAt)}
                {showAuthor ? ` av ${row.authorName}` : ''}
              </p>
            </div>
            <ReportTrack row={row} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
