import { useEffect, useRef, type ReactNode } from 'react';
import { focusIfExpected } from './route-focus.ts';

/** The page's h1 and, below it, one line that says where things stand. Takes focus after a change of page. */
export function PageHeading({ children, lead }: { children: ReactNode; lead?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusIfExpected(heading.current), []);
  return (
    <div className="t-heading">
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {lead ? <p className="t-lead">{lead}</p> : null}
    </div>
  );
}
