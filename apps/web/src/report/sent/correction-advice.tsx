import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { adviceFor } from './correction-words.ts';
import type { SentRow } from './sent-api.ts';
import styles from './sent.module.css';
import { useAllRecipients } from '../recipient/use-recipients.ts';

type Props = { readonly codes: readonly string[]; readonly copies: readonly SentRow[] };

/** What else to do, with the number to ring. */
export function CorrectionAdvice({ codes, copies }: Props): ReactNode {
  const found = adviceFor(codes);
  return (
    <div role="status" className={styles.advice}>
      {found.map((each) => (
        <Notice key={each.title} kind="warning" title={each.title}>
          <p>{each.text}</p>
          <Phones copies={copies} />
          {each.newReport && (
            <p>
              <Link to="/anmalningar/ny" className={styles.back}>
                Gör en ny anmälan
              </Link>
            </p>
          )}
        </Notice>
      ))}
    </div>
  );
}

function Phones({ copies }: Pick<Props, 'copies'>): ReactNode {
  const boards = useAllRecipients().data ?? [];
  return copies
    .flatMap(({ recipientId }) => boards.find(({ id }) => id === recipientId) ?? [])
    .map(({ id, name, phone, openingHours }) => (
      <p key={id}>
        {name}:{' '}
        <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} className={styles.tel}>
          {phone}
        </a>
        . {openingHours}. Annan tid: ring socialjouren.
      </p>
    ));
}
