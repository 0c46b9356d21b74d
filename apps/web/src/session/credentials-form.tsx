import { Button, Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useState, type FormEvent } from 'react';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import type { Credentials } from './session-api.ts';

type Blank = { readonly username: boolean; readonly password: boolean };
const nothingBlank: Blank = { username: false, password: false };

type CredentialsFormProps = { submit: (given: Credentials) => Promise<void>; label: string; outerError?: unknown; autoFocus?: boolean };

/** Username and password. Says which of them is missing, and never which of them was wrong. */
export function CredentialsForm({ submit, label, outerError = null, autoFocus = false }: CredentialsFormProps) {
  const [blank, setBlank] = useState(nothingBlank);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const given = read(form);
    const missing = { username: given.username === '', password: given.password === '' };
    setBlank(missing);
    if (missing.username || missing.password) return focusOn(form, missing.username ? 'username' : 'password');
    setBusy(true);
    setError(null);
    try {
      await submit(given);
    } catch (problem) {
      setError(problem);
      focusOn(form, 'password');
    } finally {
      setBusy(false);
    }
  }

  const shown = error ?? outerError;
  return (
    <form onSubmit={(event) => void send(event)} noValidate className="t-stack">
      {shown ? <ProblemNotice error={shown} /> : null}
      <Field>
        <Label>Användarnamn</Label>
        <Input
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus={autoFocus}
          aria-invalid={blank.username}
        />
        {blank.username ? <ValidationMessage>Skriv ditt användarnamn.</ValidationMessage> : null}
      </Field>
      <Field>
        <Label>Lösenord</Label>
        <Input name="password" type="password" autoComplete="current-password" aria-invalid={blank.password} />
        {blank.password ? <ValidationMessage>Skriv ditt lösenord.</ValidationMessage> : null}
      </Field>
      <Button type="submit" loading={busy}>
        {label}
      </Button>
    </form>
  );
}

function read(form: HTMLFormElement): Credentials {
  const typed = new FormData(form);
  return { username: String(typed.get('username') ?? '').trim(), password: String(typed.get('password') ?? '') };
}

function focusOn(form: HTMLFormElement, name: keyof Blank): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.focus();
}
