import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { fieldId } from '../../fields/field-state.ts';
import { stepOfPath } from './steps.ts';

/** Goes to the field of a path, in whichever step it is. */
export function FieldLink({
  draftId,
  name,
  children,
}: {
  readonly draftId: string;
  readonly name: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Link to="/utkast/$id/$step" params={{ id: draftId, step: stepOfPath(name).slug }} hash={fieldId(name)} hashScrollIntoView={false}>
      {children}
    </Link>
  );
}
