import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { isAnswered } from '@tidig/domain/form/answered.ts';
import { askedFields } from '@tidig/domain/form/asked.ts';
import { kindOf } from '@tidig/domain/form/kinds.ts';
import { loose } from '@tidig/domain/form/paths.ts';
import { type ReactNode, useEffect, useRef } from 'react';
import { StatusMark } from '../../ui/status-mark.tsx';
import { nameOf } from '../../fields/problem-board.ts';
import { pathInWords } from '../steps/path-in-words.ts';
import { FieldLink, ProblemLinks } from '../steps/problem-links.tsx';
import styles from './review.module.css';

type Props = {
  readonly draftId: string;
  readonly answers: Answers;
  readonly problems: readonly FieldProblem[];
  /** How many times sending has been tried; each time focus comes here. */
  readonly tried: number;
};

/** Whether it can be sent, and what is missing with links to each place. No score: a short urgent report is not a bad one. */
export function ReviewState({ draftId, answers, problems, tried }: Props): ReactNode {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (tried > 0) box.current?.focus();
  }, [tried]);
  const kind = kindOf(loose(answers));
  const empty = askedFields(answers).filter(
    ({ field, answer }) => field.requirement === 'S' && !field.setByProgram && !isAnswered(field, answer),
  );
  return (
    <section className={problems.length > 0 ? styles.stopped : styles.ready} ref={box} tabIndex={-1} aria-labelledby="review-state">
      <h2 id="review-state">
        {problems.length > 0 ? (
          <StatusMark kind="attention">{stopWords(problems.length)}</StatusMark>
        ) : (
          <StatusMark kind="done">Klar att skicka</StatusMark>
        )}
      </h2>
      {problems.length === 0 && (
        <p>
          <a href="#skicka" className={styles.press}>
            Gå till Skicka
          </a>
        </p>
      )}
      {problems.length > 0 && <ProblemLinks draftId={draftId} problems={problems} kind={kind} />}
      {empty.length > 0 && (
        <details className={styles.empty}>
          <summary>
            {empty.length === 1 ? '1 fråga utan svar. Du kan skicka ändå.' : `${empty.length} frågor utan svar. Du kan skicka ändå.`}
          </summary>
          <ul className={styles.links}>
            {empty.map(({ path }) => {
              const name = nameOf({ path, code: 'required' });
              return (
                <li key={path}>
                  <FieldLink draftId={draftId} name={name}>
                    {pathInWords(name, kind)}
                  </FieldLink>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </section>
  );
}

function stopWords(count: number): string {
  return count === 1 ? 'En sak måste rättas innan du kan skicka' : `${count} saker måste rättas innan du kan skicka`;
}
