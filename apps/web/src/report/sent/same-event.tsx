import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Sheet } from '../../ui/sheet.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import list from '../list.module.css';
import type { SentRow } from './sent-api.ts';
import type { SentEntry } from './sent-entries.ts';
import { aboutWhom, whenInWords } from './sent-words.ts';
import styles from './sent.module.css';

/** The reports on the other children in the event, each with its number and its receipt from every nämnd. */
export function SameEvent({ entries }: { readonly entries: readonly SentEntry[] }): ReactNode {
  if (entries.length === 0) return null;
  const late = entries.some(({ copies }) => copies.some((copy) => copy.channel === 'TIDIG' && copy.arrivedAt === null));
  return (
    <Sheet title="Samma händelse">
      <ul className={styles.event}>
        {entries.map((entry) => (
          <OneChild key={entry.number} entry={entry} />
        ))}
      </ul>
      {late && <p>Vi försöker igen. Är det bråttom, ring – vänta inte på oss.</p>}
    </Sheet>
  );
}

function OneChild({ entry }: { readonly entry: SentEntry }): ReactNode {
  const [first] = entry.copies;
  if (!first) return null;
  return (
    <li>
      <p>
        <Link to="/anmalningar/$id" params={{ id: first.id }} className={list.nameLink}>
          {aboutWhom(first)}
        </Link>{' '}
        <span className="t-quiet t-nowrap t-number">{entry.number}</span>
      </p>
      {entry.copies.map((copy) => (
        <p key={copy.id}>
          <CopyState copy={copy} />
        </p>
      ))}
    </li>
  );
}

/** How far one copy has come, in one line. */
function CopyState({ copy }: { readonly copy: SentRow }): ReactNode {
  const { arrivedAt, handedOver, recipientName } = copy;
  const now = Date.now();
  if (copy.channel === 'PDF') {
    return handedOver ? (
      <StatusMark kind="done">
        Lämnad till {recipientName} {whenInWords(handedOver.at, now)}
      </StatusMark>
    ) : (
      <StatusMark kind="attention">Du skickar själv till {recipientName}</StatusMark>
    );
  }
  if (arrivedAt === null) return <StatusMark kind="attention">Inte framme än hos {recipientName}</StatusMark>;
  return (
    <StatusMark kind="done">
      Framme hos {recipientName} {whenInWords(arrivedAt, now)}
    </StatusMark>
  );
}

/** In a list: whom else the event is about, each a way to that report. */
export function SameEventLine({ entries }: { readonly entries: readonly SentEntry[] }): ReactNode {
  const firsts = entries.flatMap(({ copies }) => copies[0] ?? []);
  if (firsts.length === 0) return null;
  return (
    <p className="t-quiet t-small">
      Samma händelse:{' '}
      {firsts.map((first, index) => (
        <span key={first.id}>
          {index > 0 && ', '}
          <Link to="/anmalningar/$id" params={{ id: first.id }} className={list.nameLink}>
            {aboutWhom(first)}
          </Link>
        </span>
      ))}
    </p>
  );
}
