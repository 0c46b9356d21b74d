import type { ReactNode } from 'react';
import { Notice } from '../ui/notice.tsx';

/** Instead of an answer in which something is shut to the one who searches: never a record of no hits (T-4). */
export function SearchBarred(): ReactNode {
  return (
    <Notice kind="warning" role="alert" title="Sökningen måste göras av en annan handläggare">
      <p>Något i svaret är spärrat för dig, och därför visas inget av det. Det betyder inte att barnet är okänt här.</p>
      <p>Be en kollega söka. Din chef ser att du har sökt och när, men inte på vad.</p>
    </Notice>
  );
}
