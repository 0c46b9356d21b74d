import { sections } from '@tidig/domain/form/answers.ts';
import type { Field, LooseAnswers, Section } from '@tidig/domain/form/field.ts';
import { mergeAnswer } from './conflict-merge.ts';
import { sameAnswer } from './conflict-same.ts';

/** Which text an answer is taken from when two versions meet. */
export type Take = 'mine' | 'saved' | 'both';

/**
 * One answer that differs between the screen and what is saved. `name` is its path in the form. `both` is the two put together,
 * where they can be without losing a word. `suggested` is null when both have changed it: then nobody but the person can say.
 */
export type Difference = {
  readonly name: string;
  readonly field: Field;
  readonly mine: unknown;
  readonly saved: unknown;
  readonly both: { readonly answer: unknown } | null;
  readonly suggested: Take | null;
};

/** Every answer that differs, in the order of the form. `base` is what this screen last knew to be saved. */
export function differences(mine: LooseAnswers, saved: LooseAnswers, base: LooseAnswers): readonly Difference[] {
  return Object.values<Section>(sections).flatMap((section) =>
    Object.entries(section.fields)
      .map(([name, field]) => {
        const at = (answers: LooseAnswers) => answers[section.id]?.[name];
        return { name: `${section.id}.${name}`, field, mine: at(mine), saved: at(saved), base: at(base) };
      })
      .filter((each) => !sameAnswer(each.mine, each.saved))
      .map(withSuggestion),
  );
}

type Versions = { readonly name: string; readonly field: Field; readonly mine: unknown; readonly saved: unknown; readonly base: unknown };

/** What only one of the two has touched is taken from the one who touched it. */
function withSuggestion({ base, ...difference }: Versions): Difference {
  const { field, mine, saved } = difference;
  if (sameAnswer(mine, base)) return { ...difference, both: null, suggested: 'saved' };
  if (sameAnswer(saved, base)) return { ...difference, both: null, suggested: 'mine' };
  const merged = mergeAnswer(field, { base, mine, saved });
  return { ...difference, both: merged && { answer: merged.answer }, suggested: merged?.apart ? 'both' : null };
}
