import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import { isSupplement } from '@tidig/domain/form/kinds.ts';
import type { ReactNode } from 'react';
import { fieldId } from '../../fields/field-state.ts';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { useProblemBoard } from '../../fields/problem-board.ts';
import { useSession } from '../../session/session-context.ts';
import { Facts } from '../../ui/facts.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import type { Autosave } from '../draft/autosave.ts';
import type { Recipient } from '../draft/draft-api.ts';
import { useLookFirst } from '../quality/look-first.tsx';
import type { Review } from '../quality/use-review.ts';
import { SecondWithoutBoard } from '../recipient/second-without-board.tsx';
import { sendWords } from './send-words.ts';
import { SendTrouble } from './send-trouble.tsx';
import { useWhoseOnly } from '../siblings/use-whose-only.ts';
import { stepOfPath } from '../steps/steps.ts';
import { hidesPlaces } from '../recipient/hides-places.ts';
import { useReceivers } from '../recipient/use-receivers.ts';
import { useSend } from './use-send.ts';
import { WhatWillHappen } from '../recipient/what-will-happen.tsx';
import styles from './review.module.css';

type Props = {
  readonly draftId: string;
  readonly autosave: Autosave;
  readonly problems: readonly FieldProblem[];
  readonly review: Review;
  readonly onTried: () => void;
};

/** Who sends, to whom, and the press. Pressing while something stops it goes to the list of what, instead of doing nothing; what is to be looked at is asked about once. */
export function SendPanel({ draftId, autosave, problems, review, onTried }: Props): ReactNode {
  const session = useSession();
  const shown = useProblemBoard();
  const receivers = useReceivers();
  const only = useWhoseOnly(draftId);
  const withoutPlaces = useFormAnswers(hidesPlaces, 'soon');
  const sending = useSend(draftId, autosave, (fields) => {
    shown.show(fields);
    onTried();
  });
  const looking = useLookFirst({ send: sending.send, onBack: onTried });
  function press(): void {
    if (review.musts.length === 0) return looking.press();
    shown.show(problems);
    onTried();
  }
  return (
    <Sheet title="Skicka" className={styles.send ?? ''}>
      <Facts
        rows={[
          { label: 'Du som skickar', value: `${session.name}, ${session.membership.unitName ?? session.membership.organisationName}` },
          {
            label: receivers.length > 1 ? 'Mottagare, var sitt kvitto' : 'Mottagare',
            value: <ReceiverNames draftId={draftId} receivers={receivers} />,
          },
        ]}
      />
      {receivers.map((board) => (
        <WhatWillHappen key={board.id} board={board} withoutPlaces={withoutPlaces} />
      ))}
      <SecondWithoutBoard />
      <SendTrouble sending={sending} retry={press} />
      <Button variant={only === '' ? 'primary' : 'secondary'} onClick={press} loading={sending.busy} className={styles.sendButton}>
        {sending.busy ? 'Skickar …' : sendWords(receivers, only)}
      </Button>
      {looking.question}
    </Sheet>
  );
}

function ReceiverNames({ draftId, receivers }: { readonly draftId: string; readonly receivers: readonly Recipient[] }): ReactNode {
  const fixed = useFormAnswers(isSupplement);
  const names = receivers.map((board) => board.name).join('\n');
  if (fixed) return names;
  return (
    <>
      {names === '' ? 'Inte vald' : names} ·{' '}
      <Link
        to="/utkast/$id/$step"
        params={{ id: draftId, step: stepOfPath('recipient').slug }}
        hash={fieldId('recipient.kommun')}
        hashScrollIntoView={false}
        className={styles.press}
      >
        {names === '' ? 'Välj mottagare' : 'Ändra mottagare'}
      </Link>
    </>
  );
}
