import { Button, Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import { SEARCH_REASON_LEAST, SEARCH_REASON_MOST } from '@tidig/domain/access/odd-use-reason.ts';
import { fieldProblemTexts } from '@tidig/domain/labels/problems.ts';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './register.module.css';

/** True when the server asks why the person searches more than the nämnd's limit, or would not take the reason that was given. */
export function asksForReason(error: unknown): boolean {
  if (!(error instanceof ApiProblem)) return false;
  return error.code === 'search-reason-required' || error.fields.some(({ path }) => path === 'reason');
}

type SearchReasonProps = {
  /** What the server answered. */
  readonly error: unknown;
  /** What was given the last time, so that the next search needs no new words. */
  readonly before: string;
  readonly busy: boolean;
  /** Makes the same search again, with the reason. */
  readonly onReason: (reason: string) => void;
};

/** Asks why somebody searches more than the limit; the search is made with the answer. Nobody is stopped (T-1). */
export function SearchReason({ error, before, busy, onReason }: SearchReasonProps): ReactNode {
  const [reason, setReason] = useState(before);
  const [tried, setTried] = useState(false);
  const wrong =
    tried && reason.trim().length < SEARCH_REASON_LEAST ? `Skriv lite mer, minst ${SEARCH_REASON_LEAST} tecken.` : saidBy(error);
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setTried(true);
    if (reason.trim().length < SEARCH_REASON_LEAST) document.getElementById('search-reason')?.focus();
    else if (!busy) onReason(reason.trim());
  }
  return (
    <Notice kind="warning" title="Du har sökt fler gånger än nämndens gräns">
      <form className={styles.form} noValidate onSubmit={submit}>
        <p>Sökningen görs när du har skrivit varför. Den granskas sedan av någon annan. Sökningar för en öppen anmälan räknas inte.</p>
        <div className={styles.field}>
          <Label htmlFor="search-reason">Varför behöver du söka mer?</Label>
          <p id="search-reason-help" className="t-quiet t-small">
            Nämn inget barn och ingen adress.
          </p>
          <Textarea
            id="search-reason"
            rows={2}
            autoFocus
            maxLength={SEARCH_REASON_MOST}
            value={reason}
            {...(wrong === null ? {} : { 'aria-invalid': true })}
            aria-describedby="search-reason-help search-reason-wrong"
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div id="search-reason-wrong">{wrong === null ? null : <ValidationMessage>{wrong}</ValidationMessage>}</div>
        </div>
        <div>
          <Button type="submit" loading={busy}>
            Sök
          </Button>
        </div>
      </form>
    </Notice>
  );
}

function saidBy(error: unknown): string | null {
  const field = error instanceof ApiProblem ? error.fields.find(({ path }) => path === 'reason') : undefined;
  return field ? fieldProblemTexts[field.code] : null;
}
