import type { ReactNode } from 'react';

type SheetProps = { children: ReactNode; title?: string; level?: 2 | 3; flush?: boolean; className?: string };

/** A white sheet on the calm ground. With a title it is a region that can be found by it. */
export function Sheet({ children, title, level = 2, flush = false, className = '' }: SheetProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={`t-sheet ${flush ? 't-sheet-flush' : ''} ${className}`} {...(title ? { 'aria-label': title } : {})}>
      {title ? <Heading>{title}</Heading> : null}
      {children}
    </section>
  );
}
