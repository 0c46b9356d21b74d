import { Link, useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { type MouseEvent, type ReactNode, useState } from 'react';
import { isBarred } from '../api/problem.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { openReport } from './intake-api.ts';
import styles from './intake.module.css';

type OpenLinkProps = {
  readonly id: string;
  readonly children: ReactNode;
  /** -1 in a list through which the arrow keys go. */
  readonly tabIndex?: number;
};

/** A report's name in a list. Pressing it opens the report, which is logged, and goes there. In another tab the page itself asks first. */
export function OpenLink({ id, children, tabIndex }: OpenLinkProps): ReactNode {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  async function open(event: MouseEvent): Promise<void> {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    try {
      await openReport(id);
    } catch (failure) {
      // The page itself says what to do about what is shut.
      if (!isBarred(failure)) return setError(failure);
    }
    queries.removeQueries({ queryKey: ['received', id] });
    await navigate({ to: '/mottagning/$id', params: { id } });
  }
  return (
    <>
      <Link to="/mottagning/$id" params={{ id }} className={styles.open} tabIndex={tabIndex} onClick={(event) => void open(event)}>
        {children}
      </Link>
      {error ? <ProblemNotice error={error} /> : null}
    </>
  );
}
