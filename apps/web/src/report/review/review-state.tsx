import type { Answers } from '@tidig/domain/form/answers.ts';
import { isAnswered } from '@tidig/domain/form/answered.ts';
import { askedFields } from '@tidig/domain/form/asked.ts';
import { kindOf } from '@tidig/domain/form/kinds.ts';
import { loose } from '@tidig/domain/form/paths.ts';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { isClosedPlace } from '../../fields/place-lock.ts';
import { nameOf } from '../../fields/problem-board.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { DoneNote } from '../quality/done-note.tsx';
import quality from '../quality/quality.module.css';
import { ReviewGroups } from '../quality/review-groups.tsx';
import { summaryWords } from '../quality/review-words.ts';
import type { Done } from '../quality/use-press.ts';
import type { Review } from '../quality/use-review.ts';
import { useSuspected, WordsQuestion } from '../quality/words-question.tsx';
import { pathInWords } from '../steps/path-in-words.ts';
import { FieldLink } from '../steps/problem-links.tsx';
import styles from './review.module.css';

type Props = {
  readonly draftId: string;
  readonly answers: Answers;
  readonly review: Review;
  /** How many times sending has been tried; each time focus comes here. */
  readonly tried: number;
};

/** Whether it can be sent, what must be, what to look at and a few tips, with links to each place. No score: a short urgent report is not a bad one. */
export function ReviewState({ draftId, answers, review, tried }: Props): ReactNode {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (tried > 0) box.current?.focus();
  }, [tried]);
  const { musts, looks, failed } = review;
  const stopped = musts.length > 0;
  return (
    <section className={quality.state} data-stopped={stopped} ref={box} tabIndex={-1} aria-labelledby="review-state">
      <div className={quality.stateHead}>
        <h2 id="review-state">
          <StatusMark kind={stopped ? 'attention' : 'done'}>{summaryWords(musts.length, looks.length)}</StatusMark>
        </h2>
        {!stopped && (
          <p>
            <a href="#skicka" className={styles.press}>
              Gå till Skicka
            </a>
          </p>
        )}
        {failed && <p role="status">Skrivstödet kunde inte läsa igenom utkastet. Du kan skicka ändå.</p>}
      </div>
      <AboutWords />
      <ReviewGroups answers={answers} review={review} />
      <Unanswered draftId={draftId} answers={answers} />
    </section>
  );
}

/** The question about the child's words, where it has not been answered at them. */
function AboutWords(): ReactNode {
  const suspected = useSuspected();
  const [done, setDone] = useState<Done | null>(null);
  if (suspected.length === 0 && done === null) return null;
  return (
    <div className={quality.group}>
      {suspected.map((each) => (
        <WordsQuestion key={each.guardian} suspected={each} onDone={setDone} />
      ))}
      {done && <DoneNote done={done} onUndone={() => setDone(null)} />}
    </div>
  );
}

/** What should be answered and is not; it is sent anyway. */
function Unanswered({ draftId, answers }: Pick<Props, 'draftId' | 'answers'>): ReactNode {
  const kind = kindOf(loose(answers));
  const empty = askedFields(answers).filter(
    ({ path, field, answer }) =>
      field.requirement === 'S' &&
      !field.setByProgram &&
      !isAnswered(field, answer) &&
      !isClosedPlace(nameOf({ path, code: 'required' }), loose(answers)),
  );
  if (empty.length === 0) return null;
  return (
    <div className={quality.stateFoot}>
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
    </div>
  );
}
