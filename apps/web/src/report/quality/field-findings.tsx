import { Button } from '@digdir/designsystemet-react';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import type { Finding } from '@tidig/domain/quality/finding.ts';
import { messageOf } from '@tidig/domain/quality/messages.ts';
import { textAt } from '@tidig/domain/quality/text-at.ts';
import { memo, type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import type { FindingPlace } from '../../fields/finding-places.ts';
import { DoneNote } from './done-note.tsx';
import { FindingPresses } from './finding-presses.tsx';
import { adviceOn, quoteOf } from './finding-words.ts';
import { LevelMark } from './level-mark.tsx';
import { findingId, useQuality } from './quality-context.ts';
import styles from './quality.module.css';
import { showInText } from './show-in-text.ts';
import type { Done } from './use-press.ts';
import { WordsAtField } from './words-question.tsx';

/** What the writing support has to say at one field: what must be and what is to be looked at, with what can be done about it. Not drawn again with each key. */
export const FieldFindings = memo(function FieldFindings({ name, exactly }: FindingPlace): ReactNode {
  const { store } = useQuality();
  const findings = useSyncExternalStore(store.subscribe, () => store.at({ name, exactly }));
  const [done, setDone] = useState<Done | null>(null);
  const [back, setBack] = useState<string | null>(null);
  function taken(key: string | null): void {
    setDone(null);
    setBack(key);
  }
  return (
    <>
      {findings.map((finding) => (
        <FieldFinding key={finding.key} finding={finding} isBack={finding.key === back} onDone={setDone} />
      ))}
      {done && <DoneNote done={done} onUndone={taken} />}
      {name === 'concern.childWords' && <WordsAtField />}
    </>
  );
});

type FindingProps = { readonly finding: Finding; readonly isBack: boolean; readonly onDone: (done: Done) => void };

/** `isBack`: a press has been taken back, and focus comes here. */
function FieldFinding({ finding, isBack, onDone }: FindingProps): ReactNode {
  const { getValues } = useFormContext<FieldValues>();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isBack) box.current?.focus({ preventScroll: true });
  }, [isBack]);
  const answers = asAnswers(getValues());
  const advice = adviceOn(finding, answers);
  return (
    <div ref={box} tabIndex={-1} className={styles.finding} data-level={finding.level}>
      <LevelMark level={finding.level} />
      <p id={findingId(finding)}>{messageOf(finding)}</p>
      <Quoted finding={finding} answers={answers} />
      {advice && <p className={styles.advice}>{advice}</p>}
      <FindingPresses finding={withoutRowsAct(finding)} about={findingId(finding)} onDone={onDone} />
    </div>
  );
}

/** Under a sibling's row stands the press that begins its report: it is not said twice there. */
function withoutRowsAct(finding: Finding): Finding {
  return { ...finding, remedies: finding.remedies.filter(({ kind }) => kind !== 'add-child') };
}

/** The words that it is about, and the way to them in the box. */
function Quoted({ finding, answers }: { readonly finding: Finding; readonly answers: Answers }): ReactNode {
  const { path, span } = finding;
  const quote = quoteOf(finding, answers);
  if (quote === null || !span) return null;
  const words = textAt(answers, path)?.text.slice(span.from, span.to) ?? '';
  return (
    <p className={styles.quote}>
      <q>{quote}</q>{' '}
      <Button variant="tertiary" className={styles.show} onClick={({ currentTarget }) => showInText(currentTarget, path, span, words)}>
        Visa i texten
      </Button>
    </p>
  );
}
