import { marksOnWords } from '@tidig/domain/quality/remedies/marks.ts';
import type { Finding, Remedy } from '@tidig/domain/quality/finding.ts';
import { type AnswerRemedy, type Change, changesOf } from '@tidig/domain/quality/remedy.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { type FieldValues, get, useFormContext } from 'react-hook-form';
import { sameAnswer } from '../draft/conflict-same.ts';
import { doneWords } from './press-words.ts';
import { useQuality } from './quality-context.ts';

/** What a press has done: in words, and how it is taken back. Nothing to take back where nothing was changed. */
export type Done = {
  readonly said: string;
  readonly key: string | null;
  readonly before: readonly Change[];
  readonly after: readonly Change[];
};

const stale = 'Texten har ändrats sedan dess. Gör det för hand i rutan.';

/** The presses that change the draft, and the one that says that somebody has looked. */
export function usePress() {
  const { getValues, setValue } = useFormContext<FieldValues>();
  const { store, settling } = useQuality();
  const answers = () => asAnswers(getValues());

  function write(changes: readonly Change[]): void {
    for (const { path, answer } of changes) setValue(path, answer, { shouldDirty: true });
    store.look();
  }

  function change(changes: readonly Change[], remedy: Remedy, key: string | null): Done {
    if (changes.length === 0) return { said: stale, key: null, before: [], after: [] };
    const before = changes.map(({ path }) => ({ path, answer: structuredClone<unknown>(get(getValues(), path)) }));
    const said = doneWords(remedy, answers());
    write(changes);
    return { said, key, before, after: structuredClone(changes) };
  }

  return {
    mend: (finding: Finding, remedy: AnswerRemedy): Done => change(changesOf(answers(), finding, remedy, newId), remedy, finding.key),
    keepWordsFrom: (guardian: string): Done =>
      change(marksOnWords(answers(), guardian, newId), { kind: 'mark-words', from: guardian }, null),
    settle(key: string, said: string): Done {
      settling.settle(key);
      return { said, key: null, before: [], after: [] };
    },
    /** Puts back what stood there. */
    takeBack({ key, before }: Done): void {
      write(before);
      if (key !== null) store.reveal(key);
    },
  };
}

/** True as long as nobody has changed what the press wrote: then it can be taken back without losing anything. */
export function isAsWritten({ after }: Done, answers: object): boolean {
  return after.length > 0 && after.every(({ path, answer }) => sameAnswer(get(answers, path), answer));
}

function newId(): string {
  return crypto.randomUUID();
}
