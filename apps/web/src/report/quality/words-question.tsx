import { Button } from '@digdir/designsystemet-react';
import type { SuspectedGuardian } from '@tidig/domain/quality/answers/suspected-guardian.ts';
import { type ReactNode, useState } from 'react';
import { DoneNote } from './done-note.tsx';
import { useQuality, useSeen, useSettled } from './quality-context.ts';
import styles from './quality.module.css';
import { type Done, usePress } from './use-press.ts';

/** The key under which it is kept that the answer was no. */
export function wordsKey(guardian: string): string {
  return `ORD:${guardian}`;
}

/** Guardians of whom it is still to be asked whether the child's words should be kept from them. */
export function useSuspected(): readonly SuspectedGuardian[] {
  const { suspected } = useSeen();
  const { keys } = useSettled();
  return suspected.filter(({ guardian }) => !keys.has(wordsKey(guardian)));
}

/** The question at the child's words themselves, when somebody has written them or has come from the review. */
export function WordsAtField(): ReactNode {
  const { store } = useQuality();
  const [done, setDone] = useState<Done | null>(null);
  const suspected = useSuspected();
  const asked = store.mayAskAbout('concern.childWords') ? suspected : [];
  return (
    <>
      {asked.map((each) => (
        <WordsQuestion key={each.guardian} suspected={each} onDone={setDone} />
      ))}
      {done && <DoneNote done={done} onUndone={() => setDone(null)} />}
    </>
  );
}

type QuestionProps = { readonly suspected: SuspectedGuardian; readonly onDone: (done: Done) => void };

/** Asked once for each guardian who is suspected (L-78): one press marks all the child's words. It promises nothing: the nämnd decides what is disclosed. */
export function WordsQuestion({ suspected: { guardian, name }, onDone }: QuestionProps): ReactNode {
  const press = usePress();
  const question = `Ska barnets egna ord hållas från ${name}?`;
  return (
    <div role="group" aria-label={question} className={styles.finding} data-level="ASK">
      <p className={styles.question}>{question}</p>
      <p className={styles.advice}>
        De flyttas då till bilagan. Nämnden prövar sekretessen och avgör vad som lämnas ut. Det kan inte lovas.
      </p>
      <div className={styles.presses}>
        <Button variant="secondary" onClick={() => onDone(press.keepWordsFrom(guardian))}>
          Ja, håll dem från {name}
        </Button>
        <Button variant="secondary" onClick={() => onDone(press.settle(wordsKey(guardian), 'Barnets ord står kvar i anmälan.'))}>
          Nej
        </Button>
      </div>
    </div>
  );
}
