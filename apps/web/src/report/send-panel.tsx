import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import type { ReactNode } from 'react';
import { fieldId } from '../fields/field-state.ts';
import { useProblemBoard } from '../fields/problem-board.ts';
import { useSession } from '../session/session-context.ts';
import { Facts } from '../ui/facts.tsx';
import { Notice } from '../ui/notice.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { Autosave } from './autosave.ts';
import { WhatWillHappen } from './board-choice.tsx';
import type { Recipient } from './draft-api.ts';
import { stepOfPath } from './steps.ts';
import { useSend } from './use-send.ts';
import styles from './review.module.css';

type Props = {
  readonly draftId: string;
  readonly autosave: Autosave;
  readonly board: Recipient | undefined;
  readonly problems: readonly FieldProblem[];
  readonly onTried: () => void;
};

/** Who sends, to whom, and the press. Pressing while something stops it goes to the list of what, instead of doing nothing. */
export function SendPanel({ draftId, autosave, board, problems, onTried }: Props): ReactNode {
  const session = useSession();
  const shown = useProblemBoard();
  const sending = useSend(draftId, autosave, (fields) => {
    shown.show(fields);
    onTried();
  });
  function press(): void {
    if (problems.length === 0) return sending.send();
    shown.show(problems);
    onTried();
  }
  return (
    <Sheet title="Skicka" className={styles.send ?? ''}>
      <Facts
        rows={[
          { label: 'Du som skickar', value: `${session.name}, ${session.membership.unitName ?? session.membership.organisationName}` },
          { label: 'Mottagare', value: <RecipientName draftId={draftId} board={board} /> },
        ]}
      />
      {board && <WhatWillHappen board={board} />}
      {sending.unsaved && (
        <Notice kind="warning" role="alert" title="Anmälan är inte skickad. Den senaste texten är inte sparad än.">
          <p>Texten finns kvar på skärmen. Försök igen när den är sparad. Är det bråttom, ring – vänta inte på oss.</p>
        </Notice>
      )}
      {sending.error !== null && <ProblemNotice error={sending.error} retry={press} />}
      <Button onClick={press} loading={sending.busy} className={styles.sendButton}>
        {sending.busy ? 'Skickar …' : buttonWords(board)}
      </Button>
    </Sheet>
  );
}

function RecipientName({ draftId, board }: { readonly draftId: string; readonly board: Recipient | undefined }): ReactNode {
  return (
    <>
      {board?.name ?? 'Inte vald'} ·{' '}
      <Link
        to="/utkast/$id/$step"
        params={{ id: draftId, step: stepOfPath('recipient').slug }}
        hash={fieldId('recipient.kommun')}
        hashScrollIntoView={false}
        className={styles.press}
      >
        {board ? 'Ändra mottagare' : 'Välj mottagare'}
      </Link>
    </>
  );
}

function buttonWords(board: Recipient | undefined): string {
  if (!board) return 'Skicka';
  return board.channel === 'PDF' ? `Gör klar PDF till ${board.name}` : `Skicka till ${board.name}`;
}
