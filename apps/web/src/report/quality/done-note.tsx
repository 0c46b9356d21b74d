import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import styles from './quality.module.css';
import { type Done, isAsWritten, usePress } from './use-press.ts';

/** `onUndone` is told which finding stands there again. */
type Props = { readonly done: Done; readonly onUndone: (key: string | null) => void };

/** What a press has done, where the press was: focus comes here, and from here it can be taken back. */
export function DoneNote({ done, onUndone }: Props): ReactNode {
  const note = useRef<HTMLDivElement>(null);
  const undoable = useFormAnswers((answers) => isAsWritten(done, answers), 'soon');
  const { takeBack } = usePress();
  useEffect(() => note.current?.focus({ preventScroll: true }), [done]);
  function undo(): void {
    takeBack(done);
    onUndone(done.key);
  }
  return (
    <div ref={note} tabIndex={-1} className={styles.done}>
      <p>
        <DoneMark /> {done.said}
      </p>
      {undoable && (
        <Button variant="secondary" onClick={undo}>
          Ångra
        </Button>
      )}
    </div>
  );
}

function DoneMark(): ReactNode {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d="M2.5 8.5 6.5 12.5 13.5 4"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.25"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
