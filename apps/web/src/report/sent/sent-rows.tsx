import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Sheet } from '../../ui/sheet.tsx';
import { momentText } from '../../ui/swedish-time.ts';
import { Tag } from '../../ui/tag.tsx';
import styles from '../list.module.css';
import { AskedInList } from './asked-in-list.tsx';
import { MissingInList } from './missing-said.tsx';
import { ReportTrack } from './report-track.tsx';
import type { SentRow } from './sent-api.ts';
import type { SentEntry } from './sent-entries.ts';
import { SameEventLine } from './same-event.tsx';
import { sameEvent } from './sent-event.ts';
import { aboutWhom, kindInShort, recipientsInWords } from './sent-words.ts';

const shownFirst = 10;

/** What has been sent, each with how far it has come, and with what was sent about it afterwards. */
export function SentRows({ entries }: { readonly entries: readonly SentEntry[] }): ReactNode {
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, shownFirst);
  return (
    <Sheet flush>
      <ul className={styles.list}>
        {shown.map((entry) => (
          <Entry key={entry.number} entry={entry} others={sameEvent(entry, entries)} />
        ))}
      </ul>
      {shown.length < entries.length && (
        <div className="t-more">
          <Button variant="tertiary" onClick={() => setAll(true)}>
            Visa alla {entries.length}
          </Button>
        </div>
      )}
    </Sheet>
  );
}

function Entry({ entry, others }: { readonly entry: SentEntry; readonly others: readonly SentEntry[] }): ReactNode {
  const [first] = entry.copies;
  if (!first) return null;
  return (
    <li className={styles.entry}>
      <div className={styles.sent}>
        <div className={styles.sentWho}>
          <p className={styles.name}>
            <Link to="/anmalningar/$id" params={{ id: first.id }} className={styles.nameLink}>
              {aboutWhom(first)}
            </Link>
          </p>
          {first.kind !== 'SOL' && (
            <p>
              <Tag>{kindInShort(first.kind)}</Tag>
            </p>
          )}
          <p className="t-quiet">
            <span className="t-nowrap t-number">{entry.number}</span> · till {recipientsInWords(entry.copies)}
          </p>
          <p className="t-quiet t-small">{sentWords(first)}</p>
          <SameEventLine entries={others} />
          <AskedInList copies={entry.copies} />
          <MissingInList copies={entry.copies} />
        </div>
        <Tracks copies={entry.copies} />
      </div>
      {entry.followUps.length > 0 && (
        <ul className={styles.after} aria-label={`Skickat efter ${entry.number}`}>
          {entry.followUps.map((each) => (
            <FollowUp key={each.number} entry={each} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** What was sent afterwards, with a track of its own. */
export function FollowUp({ entry }: { readonly entry: SentEntry }): ReactNode {
  const [first] = entry.copies;
  if (!first) return null;
  return (
    <li className={styles.sent}>
      <div className={styles.sentWho}>
        <p>
          <Link to="/anmalningar/$id" params={{ id: first.id }} className={styles.nameLink}>
            {kindInShort(first.kind)}
          </Link>{' '}
          <span className="t-quiet t-nowrap t-number">{entry.number}</span>
        </p>
        <p className="t-quiet t-small">{sentWords(first)}</p>
      </div>
      <Tracks copies={entry.copies} />
    </li>
  );
}

/** One track; with two nämnder one each, under the nämnd's name. */
export function Tracks({ copies }: { readonly copies: readonly SentRow[] }): ReactNode {
  return (
    <div className={styles.tracks}>
      {copies.map((row) => (
        <div key={row.id}>
          {copies.length > 1 && <p className={styles.trackFor}>{row.recipientName}</p>}
          <ReportTrack row={row} />
        </div>
      ))}
    </div>
  );
}

function sentWords({ sealedAt, own, authorName, channel }: SentRow): string {
  return `${channel === 'PDF' ? 'Gjord klar' : 'Skickad'} ${momentText(sealedAt)}${own ? '' : ` av ${authorName}`}`;
}
