import { wordListLabels } from '@tidig/domain/labels/word-lists.ts';
import { messageOf } from '@tidig/domain/quality/messages.ts';
import { tidyText } from '@tidig/domain/quality/words/check-word.ts';
import type { ReactNode } from 'react';
import { LevelMark } from '../report/quality/level-mark.tsx';
import type { TypedWord } from './words-typed.ts';
import styles from './words.module.css';

/** What somebody who writes the word in a report will see, as it is typed. */
export function WordExample({ typed }: { readonly typed: TypedWord }): ReactNode {
  const word = tidyText(typed.word);
  if (typed.list === null || word === '') return null;
  const { code, level } = wordListLabels[typed.list];
  const values = { ord: word, förslag: tidyText(typed.suggestion) || 'ditt förslag' };
  return (
    <figure className={styles.example}>
      <figcaption className={styles.exampleTitle}>Så ser det ut för den som skriver ”{word}” i en anmälan</figcaption>
      <div className={styles.exampleBox}>
        <LevelMark level={level} />
        <p>{messageOf({ code, values })}</p>
      </div>
    </figure>
  );
}
