import { Link } from '@tanstack/react-router';
import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import type { AskedKind } from '@tidig/domain/form/kinds.ts';
import type { ReactNode } from 'react';
import { fieldId } from '../../fields/field-state.ts';
import { nameOf } from '../../fields/problem-board.ts';
import { problemSentence } from '../../fields/problem-sentence.ts';
import styles from '../review/review.module.css';
import { pathInWords } from './path-in-words.ts';
import { stepOfPath } from './steps.ts';

type Props = { readonly draftId: string; readonly problems: readonly FieldProblem[]; readonly kind: AskedKind };

/** What stops sending, each a link to its place in the form. */
export function ProblemLinks({ draftId, problems, kind }: Props): ReactNode {
  return (
    <ul className={styles.links}>
      {problems.map((problem) => (
        <li key={`${problem.path} ${problem.code}`}>
          <FieldLink draftId={draftId} name={nameOf(problem)}>
            {pathInWords(nameOf(problem), kind)}
          </FieldLink>
          : {problemSentence(problem)}
        </li>
      ))}
    </ul>
  );
}

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
