import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Facts } from '../ui/facts.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { timeText } from '../ui/swedish-time.ts';
import type { VaultView } from './vault-api.ts';
import styles from './vault.module.css';

/** Where the protected persons are, person by person, and the texts that were covered since they tell it. Never on paper: the browser's own print leaves it out. */
export function VaultContents({ view, onHide }: { readonly view: VaultView; readonly onHide: () => void }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={`${styles.vault} ${styles.shown}`} aria-label="Skyddad uppgift, öppnad">
      <div className={styles.top}>
        <h3 ref={heading} tabIndex={-1}>
          <StatusMark kind="attention">Skyddad uppgift</StatusMark>
        </h3>
        <Button variant="secondary" onClick={onHide}>
          Dölj
        </Button>
      </div>
      <p>Visas till {timeText(view.until)}. Döljs när du byter flik. Säg det bara till den som måste veta, och skriv det ingenstans.</p>
      {view.persons.map(({ person, facts }) => (
        <div key={person} className={styles.person}>
          <h4>{person}</h4>
          {facts.length === 0 ? (
            <p className="t-quiet">Anmälan säger inget om var personen är.</p>
          ) : (
            <Facts rows={facts.map(({ label, text }) => ({ label, value: <span className="t-reading-prose">{text}</span> }))} />
          )}
        </div>
      ))}
      {view.covered.length === 0 ? null : <CoveredTexts texts={view.covered} />}
    </section>
  );
}

/** What stands covered in the report for everybody, in the words in which it was written. */
function CoveredTexts({ texts }: { readonly texts: VaultView['covered'] }): ReactNode {
  return (
    <div className={styles.person}>
      <h4>Texter som är dolda i anmälan</h4>
      <Facts rows={texts.map(({ label, text }) => ({ label, value: <span className="t-reading-prose">{text}</span> }))} />
    </div>
  );
}
