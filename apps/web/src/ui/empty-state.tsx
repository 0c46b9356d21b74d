import type { ReactNode } from 'react';

/** What to say where there is nothing to show: that it is empty, and what to do next. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="t-empty">
      <strong>{title}</strong>
      {children}
    </div>
  );
}
