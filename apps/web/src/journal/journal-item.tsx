import type { ReactNode } from 'react';
import styles from '../intake/intake.module.css';
import { StatusMark } from '../ui/status-mark.tsx';
import { momentText } from '../ui/swedish-time.ts';
import type { JournalEntry, JournalObject } from './journal-api.ts';
import { NoteForm } from './note-form.tsx';

type JournalItemProps = {
  readonly entry: JournalEntry;
  readonly object: JournalObject;
  /** The entry that this one corrects or disputes. */
  readonly about: JournalEntry | null;
  /** In an akt with several reports each entry says which. */
  readonly withNumber: boolean;
};

/** One act: what, when, by whom, and whether somebody has set it right or says that it is wrong. */
export function JournalItem({ entry, object, about, withNumber }: JournalItemProps): ReactNode {
  const { title, lines, corrected, disputed } = entry;
  return (
    <li className={styles.earlierItem}>
      <p>
        <strong>{title}</strong>
      </p>
      {about ? (
        <p className="t-quiet t-small">
          Gäller: {about.title}, {momentText(about.at)}.
        </p>
      ) : null}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="t-quiet t-small">{signed(entry, withNumber)}</p>
      {corrected || disputed ? (
        <p className={styles.marks}>
          {corrected ? <StatusMark kind="attention">Rättad, se längre ned</StatusMark> : null}
          {disputed ? <StatusMark kind="attention">Bestrids, se längre ned</StatusMark> : null}
        </p>
      ) : null}
      {mayBeCorrected(entry) ? <NoteForm object={object} about={entry} /> : null}
    </li>
  );
}

function signed({ at, writtenAt, byName, arendenummer }: JournalEntry, withNumber: boolean): string {
  const parts = [
    momentText(at),
    byName ?? 'Tidig',
    writtenAt ? `skrivet ${momentText(writtenAt)}` : null,
    withNumber ? arendenummer : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** What is a record, and no note about another. What Tidig has counted out by itself is put right where it comes from. */
function mayBeCorrected({ id, about }: JournalEntry): boolean {
  return about === null && !id.includes('/');
}
