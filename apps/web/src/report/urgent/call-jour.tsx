import { Button } from '@digdir/designsystemet-react';
import { labelOf } from '@tidig/domain/form/code-list.ts';
import { kommunList } from '@tidig/domain/places/kommuner.ts';
import type { ReactNode } from 'react';
import { Loading } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import type { Recipient } from '../draft/draft-api.ts';
import styles from './urgency.module.css';
import { joursOf, useRecipients } from '../recipient/use-recipients.ts';

type Jour = Recipient['jour'];

/** Every socialjour of a kommun as it is really reached, each with its number to press. Where none is known: 112. */
export function Jours({ kommun }: { readonly kommun: string }): ReactNode {
  const recipients = useRecipients(kommun);
  if (recipients.isPending) return <Loading what="socialjouren" />;
  if (recipients.isError) return <ProblemNotice error={recipients.error} retry={() => void recipients.refetch()} />;
  const jours = joursOf(recipients.boards);
  if (jours.length === 0) return <NoJour kommun={kommun} />;
  return (
    <ul className={styles.jours}>
      {jours.map((jour) => (
        <JourRow key={`${jour.name} ${jour.phone ?? jour.way}`} jour={jour} />
      ))}
    </ul>
  );
}

function JourRow({ jour }: { readonly jour: Jour }): ReactNode {
  return (
    <li>
      <div>
        <p className={styles.jourName}>{jour.name}</p>
        <p>
          {wayInWords(jour)} {jour.hours}.
        </p>
      </div>
      <CallButton jour={jour} />
    </li>
  );
}

function NoJour({ kommun }: { readonly kommun: string }): ReactNode {
  return (
    <ul className={styles.jours}>
      <li>
        <p>Vi har inget nummer till socialjouren i {labelOf(kommunList, kommun)}. Ring 112 och be att få tala med socialjouren.</p>
        <CallLink number="112" />
      </li>
    </ul>
  );
}

/** The number to press: the jour's own, else 112 where it is reached that way. */
export function CallButton({ jour }: { readonly jour: Jour }): ReactNode {
  const number = jour.phone ?? (jour.way === 'VIA_112' ? '112' : null);
  return number ? <CallLink number={number} /> : null;
}

export function CallLink({ number }: { readonly number: string }): ReactNode {
  return (
    <Button asChild data-color="danger" className={styles.call}>
      <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>
        <PhoneShape /> Ring {number}
      </a>
    </Button>
  );
}

export function wayInWords(jour: Jour): string {
  switch (jour.way) {
    case 'NUMMER':
      return 'Ring direkt.';
    case 'VIA_112':
      return 'Nås genom 112. Be att få tala med socialjouren.';
    case 'VIA_LEDNINGSCENTRAL':
      return 'Nås genom ledningscentralen. Be den koppla dig.';
    case 'RINGER_UPP':
      return 'Lämna ditt nummer, så ringer socialjouren upp.';
  }
}

function PhoneShape(): ReactNode {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        fill="currentColor"
        d="M6.6 2.5 9.9 3l1.2 4.6-2 1.9a13 13 0 0 0 5.4 5.4l1.9-2 4.6 1.2.5 3.3c.1 1.6-1.5 3.3-3.2 3.1A17.5 17.5 0 0 1 3.5 5.7C3.3 4 5 2.4 6.6 2.5z"
      />
    </svg>
  );
}
