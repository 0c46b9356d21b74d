import { CoverDialog } from './cover-dialog.tsx';
import { CredentialsForm } from './credentials-form.tsx';
import { LockForm } from './lock-form.tsx';
import { useSessionState } from './session-context.ts';

/** Shown over the page while the login is locked or over; nothing on the page is lost. */
export function SessionCover() {
  const { current, acts } = useSessionState();
  if (current.state !== 'active' || current.cover === null) return null;
  if (current.cover === 'locked') {
    return (
      <CoverDialog key="locked" titleId="cover-title">
        <h2 id="cover-title">Sidan är låst</h2>
        <p>Ingen har rört sidan på {current.session.lockAfterMinutes} minuter. Det du skrivit finns kvar.</p>
        <LockForm name={current.session.name} unlock={acts.unlock} logOut={acts.logOut} />
      </CoverDialog>
    );
  }
  return (
    <CoverDialog key="ended" titleId="cover-title">
      <h2 id="cover-title">Logga in igen</h2>
      <p>
        Inloggningen har tagit slut. Det du skrivit finns kvar när du, {current.session.name}, loggar in igen här. Loggar någon annan in
        rensas sidan.
      </p>
      <CredentialsForm submit={acts.logInAgain} label="Logga in" autoFocus />
    </CoverDialog>
  );
}
