import { Button } from '@digdir/designsystemet-react';
import { labelOf } from '@tidig/domain/form/code-list.ts';
import { kommunList } from '@tidig/domain/places/kommuner.ts';
import type { ReactNode } from 'react';
import { useFormAnswers } from '../fields/form-answers.ts';
import { readChoice, readTri } from '../fields/shapes.ts';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import styles from './draft.module.css';
import type { Recipient } from './draft-api.ts';
import { joursOf, useRecipients } from './use-recipients.ts';

type Jour = Recipient['jour'];

function useUrgency(): { readonly danger: boolean; readonly kommun: string | null } {
  return useFormAnswers((answers) => ({
    danger: readTri(answers['triage']?.['immediateDanger']).code === 'JA',
    kommun: readChoice(answers['triage']?.['whereNowKommun']).code,
  }));
}

/** First in the form: call before writing. When there is danger, the jour of the kommun where the child is stands on top. */
export function UrgencyCard(): ReactNode {
  const { danger, kommun } = useUrgency();
  if (!danger) {
    return (
      <Notice title="Är barnet i fara nu: ring 112 eller socialjouren först.">
        <p>Anmälan ersätter inte samtalet. Den kan skrivas efteråt.</p>
      </Notice>
    );
  }
  return (
    <section className={styles.urgent} aria-label="Fara nu">
      <h2 className={styles.urgentTitle}>
        <DangerShape /> Fara nu: ring innan du skriver
      </h2>
      {kommun ? <Jours kommun={kommun} /> : <p>Vid fara för liv: ring 112. Välj kommun nedan så visas socialjouren här.</p>}
    </section>
  );
}

function Jours({ kommun }: { readonly kommun: string }): ReactNode {
  const recipients = useRecipients(kommun);
  if (recipients.isPending) return <Loading what="socialjouren" />;
  if (recipients.isError) return <ProblemNotice error={recipients.error} retry={() => void recipients.refetch()} />;
  const jours = joursOf(recipients.boards);
  if (jours.length === 0) {
    return <p>Vi har inget nummer till socialjouren i {labelOf(kommunList, kommun)}. Ring 112 och be att få tala med socialjouren.</p>;
  }
  return (
    <ul className={styles.jours}>
      {jours.map((jour) => (
        <li key={`${jour.name} ${jour.phone ?? ''}`}>
          <div>
            <p className={styles.jourName}>{jour.name}</p>
            <p>{wayInWords(jour)}</p>
            <p>{jour.hours}</p>
          </div>
          <CallButton jour={jour} />
        </li>
      ))}
    </ul>
  );
}

/** On the later steps: one line that does not let the call be forgotten. */
export function UrgencyBand(): ReactNode {
  const { danger, kommun } = useUrgency();
  const recipients = useRecipients(kommun);
  if (!danger) return null;
  const [jour] = joursOf(recipients.boards);
  return (
    <div className={styles.band}>
      <p>
        <DangerShape /> <strong>Fara nu</strong>
        <br />
        {jour ? `${jour.name}. ${wayInWords(jour)}` : 'Ring 112 eller socialjouren.'}
      </p>
      {jour && <CallButton jour={jour} />}
    </div>
  );
}

/** The number to press: the jour's own, else 112 where it is reached that way. */
export function CallButton({ jour }: { readonly jour: Jour }): ReactNode {
  const number = jour.phone ?? (jour.way === 'VIA_112' ? '112' : null);
  if (!number) return null;
  return (
    <Button asChild data-color="danger" className={styles.call}>
      <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>Ring {number}</a>
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

function DangerShape(): ReactNode {
  return (
    <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" focusable="false" className={styles.dangerShape}>
      <path d="M8 1 15.5 15H.5z" fill="currentColor" />
    </svg>
  );
}
