import { type ReactNode, useEffect, useRef } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { readChoice, readTri } from '../../fields/shapes.ts';
import { Notice } from '../../ui/notice.tsx';
import { CallButton, CallLink, Jours, wayInWords } from './call-jour.tsx';
import { PhonedNow } from './phoned-now.tsx';
import styles from './urgency.module.css';
import { joursOf, useRecipients } from '../recipient/use-recipients.ts';

function useUrgency(): { readonly danger: boolean; readonly kommun: string | null } {
  return useFormAnswers(
    (answers) => ({
      danger: readTri(answers['triage']?.['immediateDanger']).code === 'JA',
      kommun: readChoice(answers['triage']?.['whereNowKommun']).code,
    }),
    'asked',
  );
}

/** First in the form: call before writing. When there is danger, the jour of the kommun where the child is stands on top. */
export function UrgencyCard({ quiet = false }: { readonly quiet?: boolean }): ReactNode {
  const { danger, kommun } = useUrgency();
  if (danger) return <DangerCard kommun={kommun} />;
  if (quiet) return null;
  return (
    <Notice title="Är barnet i fara nu: ring 112 eller socialjouren först.">
      <p>Anmälan ersätter inte samtalet. Den kan skrivas efteråt.</p>
    </Notice>
  );
}

/** When it comes by a press it is brought into sight, whole, with its number above what stays at the foot of a phone. */
function DangerCard({ kommun }: { readonly kommun: string | null }): ReactNode {
  const box = useRef<HTMLElement>(null);
  const byPress = useRef(document.activeElement instanceof HTMLInputElement);
  useEffect(() => {
    if (byPress.current) box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section className={styles.urgent} aria-label="Fara nu" ref={box}>
      <h2 className={styles.urgentTitle}>
        <DangerShape /> Fara nu: ring innan du skriver
      </h2>
      {kommun ? (
        <Jours kommun={kommun} />
      ) : (
        <ul className={styles.jours}>
          <li>
            <p>Vid fara för liv: ring 112. Välj kommun nedan så visas socialjouren här.</p>
            <CallLink number="112" />
          </li>
        </ul>
      )}
      <PhonedNow />
    </section>
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
      <div className={styles.bandActs}>
        {jour ? <CallButton jour={jour} /> : <CallLink number="112" />}
        <PhonedNow />
      </div>
    </div>
  );
}

function DangerShape(): ReactNode {
  return (
    <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" focusable="false" className={styles.dangerShape}>
      <path d="M8 1 15.5 15H.5z" fill="currentColor" />
    </svg>
  );
}
