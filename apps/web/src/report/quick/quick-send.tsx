import { Button } from '@digdir/designsystemet-react';
import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { type ReactNode, useState } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { useProblemBoard } from '../../fields/problem-board.ts';
import { isBlank } from '../../fields/shapes.ts';
import type { Autosave } from '../draft/autosave.ts';
import { useLookFirst } from '../quality/look-first.tsx';
import { useQuality } from '../quality/quality-context.ts';
import { useReview } from '../quality/use-review.ts';
import send from '../review/send.module.css';
import { SendTrouble } from '../review/send-trouble.tsx';
import { sendWords } from '../review/send-words.ts';
import { useReceivers } from '../recipient/use-receivers.ts';
import { useSend } from '../review/use-send.ts';
import { QuickLeft } from './quick-left.tsx';
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
  const { store } = useQuality();
  const answers = asAnswers(getValues());
  const review = useReview(answers, problems);
  const stopped = (fields: readonly FieldProblem[]): void => {
    board.show(fields);
    store.revealAll();
    setTried((times) => times + 1);
  };
  const sending = useSend(draftId, autosave, stopped);
  const looking = useLookFirst({ send: sendNow, onBack: () => stopped([]) });
  function press(): void {
    const left = now();
    store.look();
    if (left.length > 0 || store.seen().findings.some(({ level }) => level === 'STOP')) return stopped(left);
    looking.press();
  }
  function sendNow(): void {
    if (isBlank(getValues('triage.moreToCome'))) setValue('triage.moreToCome', { answer: 'JA' }, { shouldDirty: true });
    sending.send();
  }
  return (
    <>
      <QuickLeft answers={answers} found={review} tried={tried} />
      <SendTrouble sending={sending} retry={press} />
      <div className={send.bar}>
        {review.musts.length > 0 && <p className={styles.toGo}>{review.musts.length} kvar</p>}
        <Button onClick={press} loading={sending.busy} className={`${send.barMain} ${styles.send}`}>
          {sending.busy ? 'Skickar …' : sendWords(receivers)}
        </Button>
      </div>
      {looking.question}
    </>
  );
}
