import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { timeText } from '../ui/swedish-time.ts';
import { ReasonForm } from './reason-form.tsx';
import { useVault } from './use-vault.ts';
import { VaultContents } from './vault-contents.tsx';
import styles from './vault.module.css';

/** One press and a reason: what the vault holds is shown here for a quarter of an hour, and let go whenever nobody is looking. */
export function OpenVault({ reportId }: { readonly reportId: string }): ReactNode {
  const { state, busy, error, open, showAgain, hide } = useVault(reportId);
  const [asking, setAsking] = useState(false);
  if (state.kind === 'shown') return <VaultContents view={state.view} onHide={hide} />;
  return (
    <section className={styles.vault} aria-label="Skyddad uppgift">
      <StatusMark kind="attention">Skyddad uppgift</StatusMark>
      {state.kind === 'covered' ? (
        <>
          <p>Uppgifterna är dolda. Du kan visa dem till {timeText(new Date(state.until).toISOString())}. Det loggas varje gång.</p>
          <div>
            <Button variant="secondary" loading={busy} onClick={showAgain}>
              Visa igen
            </Button>
          </div>
        </>
      ) : asking ? (
        <ReasonForm
          label="Varför behöver du veta det?"
          help="Skälet sparas i loggen. Din chef ser att du har öppnat, när, och ärendets nummer."
          least={10}
          short="Skriv varför, minst några ord."
          press="Öppna"
          busy={busy}
          onSend={open}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <>
          <p>
            {state.over ? 'Tiden är ute. ' : ''}Du är namngiven för barnet och kan se var de skyddade personerna är, i femton minuter åt
            gången.
          </p>
          <div>
            <Button variant="secondary" onClick={() => setAsking(true)}>
              Öppna skyddad uppgift
            </Button>
          </div>
        </>
      )}
      {error === null ? null : <ProblemNotice error={error} />}
    </section>
  );
}
