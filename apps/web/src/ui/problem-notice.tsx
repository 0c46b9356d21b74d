import { fieldProblemTexts } from '@tidig/domain/labels/problems.ts';
import { ApiProblem, NoContact } from '../api/problem.ts';
import { Notice } from './notice.tsx';
import { Button } from '@digdir/designsystemet-react';

/** What went wrong and what to do next. `retry` only where trying again can help. */
export function ProblemNotice({ error, retry }: { error: unknown; retry?: () => void }) {
  const lost = error instanceof NoContact;
  return (
    <Notice kind="warning" role="alert" title={problemMessage(error)}>
      {error instanceof ApiProblem
        ? [...new Set(error.fields.map(({ code }) => fieldProblemTexts[code]))].map((text) => <p key={text}>{text}</p>)
        : null}
      {error instanceof ApiProblem && error.requestId && error.code === 'unexpected' ? (
        <p className="t-small">Uppge ärende {error.requestId} om du kontaktar supporten.</p>
      ) : null}
      {retry && (lost || canRetry(error)) ? (
        <Button variant="secondary" onClick={retry}>
          Försök igen
        </Button>
      ) : null}
    </Notice>
  );
}

/** The Swedish sentence for anything that was thrown. */
export function problemMessage(error: unknown): string {
  if (error instanceof ApiProblem || error instanceof NoContact) return error.message;
  return 'Något gick fel på sidan. Ladda om den och försök igen.';
}

function canRetry(error: unknown): boolean {
  return !(error instanceof ApiProblem) || error.status >= 500 || error.code === 'request-timeout';
}
