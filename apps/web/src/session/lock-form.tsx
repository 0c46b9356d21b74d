import { Button, Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useState, type FormEvent } from 'react';
import { ProblemNotice } from '../ui/problem-notice.tsx';

type LockFormProps = { name: string | null; unlock: (password: string) => Promise<void>; logOut: () => Promise<void> };

/** The password, again, to go on where one was. */
export function LockForm({ name, unlock, logOut }: LockFormProps) {
  const [error, setError] = useState<unknown>(null);
  const [blank, setBlank] = useState(false);
  const [busy, setBusy] = useState(false);

  async function run(act: () => Promise<void>) {
    setBusy(true);
    setError(null);
    try {
      await act();
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get('password') ?? '');
    setBlank(password === '');
    if (password !== '') void run(() => unlock(password));
  }

  return (
    <form onSubmit={send} noValidate className="t-stack">
      {error ? <ProblemNotice error={error} /> : null}
      {name ? <p className="t-quiet">Inloggad: {name}</p> : null}
      <Field>
        <Label>Lösenord</Label>
        <Input name="password" type="password" autoComplete="current-password" autoFocus aria-invalid={blank} />
        {blank ? <ValidationMessage>Skriv ditt lösenord.</ValidationMessage> : null}
      </Field>
      <div className="t-row">
        <Button type="submit" loading={busy}>
          Lås upp
        </Button>
        <Button variant="tertiary" disabled={busy} onClick={() => void run(logOut)}>
          Logga ut
        </Button>
      </div>
    </form>
  );
}
