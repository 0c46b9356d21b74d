import { wordListLabels } from '@tidig/domain/labels/word-lists.ts';
import { knownAlready } from '@tidig/domain/quality/words/known-already.ts';
import { shownWords } from '@tidig/domain/quality/words/shown-words.ts';
import { wordListCodes } from '@tidig/domain/quality/words/word-lists.ts';
import { instant } from '@tidig/domain/base/time.ts';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { Sheet } from '../ui/sheet.tsx';
import styles from './words.module.css';

/** Says so when Skrivstöd knows the word by itself; it may be added all the same. */
export function KnownAlready({ word }: { readonly word: string }): ReactNode {
  const settled = useDeferredValue(word);
  const known = useMemo(() => knownAlready(settled, instant(new Date())), [settled]);
  const list = wordListCodes.find((code) => wordListLabels[code].code === known);
  return (
    <p role="status" className={styles.known}>
      {list ? `Skrivstödet känner redan igen ordet (${wordListLabels[list].label}). Du behöver inte lägga till det.` : null}
    </p>
  );
}

/** The built-in words, folded, so that nobody adds what is there. */
export function BuiltInWords(): ReactNode {
  return (
    <Sheet title="Det här kan Skrivstödet redan">
      <p className="t-quiet">
        De inbyggda orden gäller alltid, och i alla böjningar. Du kan inte ta bort dem. Listorna visar orden i grundform och uttryck i en av
        sina former.
      </p>
      <div className={styles.folds}>
        {wordListCodes.map((list) => (
          <Fold key={list} label={wordListLabels[list].label} words={shownWords(list)} />
        ))}
      </div>
    </Sheet>
  );
}

function Fold({ label, words }: { readonly label: string; readonly words: readonly string[] }): ReactNode {
  return (
    <details className={styles.fold}>
      <summary>
        {label} <span className="t-quiet">{words.length} ord och uttryck</span>
      </summary>
      <ul className={styles.builtIn}>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </details>
  );
}
