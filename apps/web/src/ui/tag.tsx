import type { ReactNode } from 'react';

/** A short bordered word beside a text: "Egen iakttagelse", "Barnets ord". */
export function Tag({ children }: { children: ReactNode }) {
  return <span className="t-tag">{children}</span>;
}
