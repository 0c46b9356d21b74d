import { Button } from '@digdir/designsystemet-react';
import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { nameOf, useProblemBoard } from '../../fields/problem-board.ts';
import { problemSentence } from '../../fields/problem-sentence.ts';
import { fieldId } from '../../fields/field-state.ts';
import { isBlank } from '../../fields/shapes.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import type { Autosave } from '../draft/autosave.ts';
import { pathInWords } from '../steps/path-in-words.ts';
import { FieldLink } from '../steps/problem-links.tsx';
import review from '../review/review.module.css';
import send from '../review/send.module.css';
import { SendTrouble } from '../review/send-trouble.tsx';
import { sendWords } from '../review/send-words.ts';
import { useReceivers } from '../recipient/use-receivers.ts';
import { useSend } from '../review/use-send.ts';
import { placeOnPage, quickWords } from './quick-answers.ts';
import styles from './quick.module.css';
import { useProblemsSoon } from './use-problems-soon.ts';

type Props = { readonly draftId: string; readonly autosave: Autosave };

/** What is left, each a press from its place on the page, and the press that sends. It says on the report's face that more will follow. */
export function QuickSend({ draftId, autosave }: Props): ReactNode {
  const { getValues, setValue } = useFormContext<FieldValues>();
  const board = useProblemBoard();
  const receivers = useReceivers();
  const { problems, now } = useProblemsSoon();
  const [tried, setTried] = useState(0);
  const stopped = (fields: readonly FieldProblem[]): void => {
    board.show(fields);
    setTried((times) => times + 1);
  };
  const sending = useSend(draftId, autosave, stopped);
  function press(): void {
    const left = now();
    if (left.length > 0) return stopped(left);
    if (isBlank(getValues('triage.moreToCome'))) setValue('triage.moreToCome', { answer: 'JA' }, { shouldDirty: true });
    sending.send();
  }
  return (
    <>
      <Left draftId={draftId} problems={problems} tried={tried} />
      <SendTrouble sending={sending} retry={press} />
      <div className={send.bar}>
        {problems.length > 0 && <p className={styles.toGo}>{problems.length} kvar</p>}
        <Button onClick={press} loading={sending.busy} className={`${send.barMain} ${styles.send}`}>
          {sending.busy ? 'Skickar …' : sendWords(receivers)}
        </Button>
      </div>
    </>
  );
}

type LeftProps = { readonly draftId: string; readonly problems: readonly FieldProblem[]; readonly tried: number };

function Left({ draftId, problems, tried }: LeftProps): ReactNode {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (tried > 0) box.current?.focus();
  }, [tried]);
  return (
    <section className={problems.length > 0 ? review.stopped : review.ready} ref={box} tabIndex={-1} aria-labelledby="quick-state">
      <h2 id="quick-state">
        {problems.length > 0 ? (
          <StatusMark kind="attention">{problems.length === 1 ? 'En sak kvar' : `${problems.length} saker kvar`}</StatusMark>
        ) : (
          <StatusMark kind="done">Klar att skicka</StatusMark>
        )}
      </h2>
      {problems.length === 0 && <p>På anmälan står att fler uppgifter kommer. Du kompletterar från kvittot.</p>}
      <ul className={review.links}>
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>
            <ToPlace draftId={draftId} name={nameOf(problem)} />
            {tried > 0 && <>: {problemSentence(problem)}</>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** On this page: puts focus there. Elsewhere in the draft: goes to its step. */
function ToPlace({ draftId, name }: { readonly draftId: string; readonly name: string }): ReactNode {
  const place = placeOnPage(name);
  if (place === null) {
    return (
      <FieldLink draftId={draftId} name={name}>
        {pathInWords(name)}
      </FieldLink>
    );
  }
  const id = fieldId(place);
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        focusIn(id);
      }}
    >
      {quickWords[place] ?? pathInWords(place)}
    </a>
  );
}

/** The box itself, or the first one in its group. */
function focusIn(id: string): void {
  const found = document.getElementById(id);
  const box = found?.matches('fieldset') ? found.querySelector<HTMLElement>('input, select, textarea') : found;
  found?.closest('[data-field-name]')?.scrollIntoView({ block: 'start' });
  box?.focus({ preventScroll: true });
}
