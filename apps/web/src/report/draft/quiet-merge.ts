import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { readRows } from '../../fields/shapes.ts';
import { type Difference, differences } from './conflict.ts';
import { sameAnswer } from './conflict-same.ts';

/** One answer that is to stand on the screen: an answer, or a cell of a row. */
export type Change = { readonly name: string; readonly answer: unknown };

type Versions = { readonly mine: LooseAnswers; readonly saved: LooseAnswers; readonly base: LooseAnswers };

/**
 * What to change on the screen when the draft was saved from elsewhere, so that it holds both texts. Null where somebody must be asked: both have changed
 * the same answer, or something was changed that does not follow by itself (`mayFollow`, by the answer's name).
 */
export function quietChanges(versions: Versions, mayFollow: (name: string) => boolean): readonly Change[] | null {
  const found = differences(versions.mine, versions.saved, versions.base);
  const theirs = found.filter(({ suggested }) => suggested !== 'mine');
  return theirs.every(({ name, suggested }) => suggested !== null && mayFollow(name)) ? theirs.flatMap(changesOf) : null;
}

/** Of rows that both have, only the cells that changed: whoever is writing in another cell keeps the cursor. */
function changesOf({ name, mine, saved, both }: Difference): readonly Change[] {
  const answer = both ? both.answer : saved;
  const [before, after] = [readRows(mine), readRows(answer)];
  const sameRows = before.length > 0 && before.length === after.length && before.every(({ id }, index) => after[index]?.id === id);
  if (!sameRows) return [{ name, answer }];
  return before.flatMap((row, index) => {
    const next = after[index] ?? row;
    const cells = [...new Set([...Object.keys(row), ...Object.keys(next)])].filter((cell) => !sameAnswer(row[cell], next[cell]));
    return cells.map((cell) => ({ name: `${name}.${index}.${cell}`, answer: next[cell] }));
  });
}
