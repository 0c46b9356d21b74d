import { Link } from '@tanstack/react-router';
import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Sheet } from '../ui/sheet.tsx';
import { momentText } from '../ui/swedish-time.ts';
import styles from './list.module.css';
import { ReportTrack } from './report-track.tsx';
import type { SentRow } from './sent-api.ts';

const shownFirst = 10;

/** Sent reports, newest first, each with how far it has come. */
export function SentRows({ rows, showAuthor = false }: { readonly rows: readonly SentRow[]; readonly showAuthor?: boolean }): ReactNode {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, shownFirst);
  return (
    <Sheet flush>
      <ul className={styles.list}>
        {shown.map((row) => (
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
      {shown.length < rows.length && (
        <div className="t-more">
          <Button variant="tertiary" onClick={() => setAll(true)}>
            Visa alla {rows.length}
          </Button>
        </div>
      )}
    </Sheet>
  );
}
