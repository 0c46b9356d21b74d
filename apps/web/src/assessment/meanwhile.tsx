import type { ReactNode } from 'react';
import { useSession } from '../session/session-context.ts';
import { Notice } from '../ui/notice.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';

type WrittenMeanwhileProps = { readonly byName: string; readonly what: string; readonly children: ReactNode };

/** Somebody else wrote while this was written: theirs stands beside what is typed, and nothing is lost. */
export function WrittenMeanwhile({ byName, what, children }: WrittenMeanwhileProps): ReactNode {
  const { name } = useSession();
  return (
    <Notice
      kind="warning"
      role="alert"
      title={`${byName === name ? 'Du' : byName} har skrivit ${what} på ett annat ställe medan du skrev här.`}
    >
      <p>Läs och jämför. Det du har skrivit här finns kvar ovanför. Sparar du ändå står båda, var och en med sitt namn.</p>
      {children}
    </Notice>
  );
}

/** A refusal in words; nothing where it is said elsewhere. */
export function Refused({ error, hidden = false }: { readonly error: unknown; readonly hidden?: boolean }): ReactNode {
  return error === null || hidden ? null : <ProblemNotice error={error} />;
}
