import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';

/** The refusal when the same report is saved already and something has been changed since. */
export function isSavedEarlier(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === 'already-taken-in';
}

/** Says that what was written first is saved, with the way to it. What has been changed since stands left in the form. */
export function SavedEarlier({ id, error }: { readonly id: string; readonly error: unknown }): ReactNode {
  return (
    <>
      <ProblemNotice error={error} />
      <Link to="/mottagning/$id" params={{ id }}>
        Öppna den sparade anmälan
      </Link>
    </>
  );
}
