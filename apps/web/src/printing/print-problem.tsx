import { Button } from '@digdir/designsystemet-react';
import { mayBeLeftOut, pieceTitle } from '@tidig/domain/reading/print-pieces.ts';
import { type ReactNode, useEffect, useRef } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { Notice } from '../ui/notice.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';

type PrintProblemProps = {
  readonly error: unknown;
  readonly busy: boolean;
  readonly retry: () => void;
  /** Prints without the parts that were named; none for a paper that is printed whole or not at all. */
  readonly printWithout: ((leaveOut: readonly string[]) => void) | null;
};

/** Why there was no print. One that would tell where somebody protected is says in which parts, never what, and can be printed without them. */
export function PrintProblem({ error, busy, retry, printWithout }: PrintProblemProps): ReactNode {
  if (!printWithout || !(error instanceof ApiProblem) || error.code !== 'place-in-print')
    return <ProblemNotice error={error} retry={retry} />;
  return <Stopped parts={error.fields.map(({ path }) => path)} busy={busy} printWithout={printWithout} />;
}

type StoppedProps = {
  readonly parts: readonly string[];
  readonly busy: boolean;
  readonly printWithout: (leaveOut: readonly string[]) => void;
};

function Stopped({ parts, busy, printWithout }: StoppedProps): ReactNode {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} tabIndex={-1}>
      <Notice kind="warning" role="alert" title="Utskriften stoppades: den kan säga var någon skyddad är">
        <p>Läs de här delarna på skärmen:</p>
        <ul>
          {[...new Set(parts.map(pieceTitle))].map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
        {parts.every(mayBeLeftOut) ? (
          <>
            <p>Du kan skriva ut resten. På pappret står att delarna är utelämnade.</p>
            <div>
              <Button variant="secondary" loading={busy} onClick={() => printWithout(parts)}>
                Skriv ut utan de här delarna
              </Button>
            </div>
          </>
        ) : null}
      </Notice>
    </div>
  );
}
