import { Button } from '@digdir/designsystemet-react';
import { VAULT_MINUTES, VAULT_REASON_LEAST } from '@tidig/domain/access/vault-limits.ts';
import { type ReactNode, useEffect, useState } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { timeText } from '../ui/swedish-time.ts';
import { ReasonForm } from './reason-form.tsx';
import { useFocusAfter } from './use-focus-after.ts';
import { useVault, type VaultState } from './use-vault.ts';
import { VaultContents } from './vault-contents.tsx';
import styles from './vault.module.css';

type OpenVaultProps = {
  readonly reportId: string;
  /** What stands here for somebody who is no longer named. */
  readonly whomToRing: ReactNode;
};

/** One press and a reason: what the vault holds is shown here for a quarter of an hour, and let go whenever nobody is looking. */
export function OpenVault({ reportId, whomToRing }: OpenVaultProps): ReactNode {
  const { state, busy, error, open, showAgain, hide } = useVault(reportId);
  const [asking, setAsking] = useState(false);
  const { place, focusAfter } = useFocusAfter<HTMLButtonElement>();
  const shown = state.kind === 'shown';
  useEffect(() => {
    if (shown) setAsking(false);
  }, [shown]);
  if (error instanceof ApiProblem && error.code === 'not-found') return <NoLongerNamed whomToRing={whomToRing} />;
  function hideByPress(): void {
    focusAfter();
    hide();
  }
  if (shown) return <VaultContents view={state.view} onHide={hideByPress} />;
  return (
    <section className={styles.vault} aria-label="Skyddad uppgift">
      <StatusMark kind="attention">Skyddad uppgift</StatusMark>
      {asking && state.kind === 'closed' ? (
        <ReasonForm
          label="Varför behöver du veta det?"
          help="Skriv inte var barnet är. Skälet sparas i loggen. Enhetschefen ser att du har öppnat, när, och ärendets nummer."
          least={VAULT_REASON_LEAST}
          short={`Skriv varför, minst ${VAULT_REASON_LEAST} tecken.`}
          press="Öppna"
          busy={busy}
          onSend={open}
          onCancel={() => {
            focusAfter();
            setAsking(false);
          }}
        />
      ) : (
        <>
          <p>{sentenceOf(state)}</p>
          <div>
            <Button ref={place} variant="secondary" loading={busy} onClick={state.kind === 'covered' ? showAgain : () => setAsking(true)}>
              {state.kind === 'covered' ? 'Visa igen' : 'Öppna skyddad uppgift'}
            </Button>
          </div>
        </>
      )}
      {error === null ? null : <ProblemNotice error={error} />}
    </section>
  );
}

function sentenceOf(state: Exclude<VaultState, { kind: 'shown' }>): string {
  if (state.kind === 'covered') return `Uppgifterna är dolda. Du kan visa dem till ${timeText(state.until)}. Det loggas varje gång.`;
  const over = state.over ? 'Tiden är ute, och uppgifterna är dolda. ' : '';
  return `${over}Du är namngiven för barnet och kan se var de skyddade personerna är, i ${VAULT_MINUTES} minuter åt gången.`;
}

function NoLongerNamed({ whomToRing }: Pick<OpenVaultProps, 'whomToRing'>): ReactNode {
  return (
    <>
      <p role="alert">Du är inte längre namngiven för barnet.</p>
      {whomToRing}
    </>
  );
}
