import type { Answers } from '@tidig/domain/form/answers.ts';
import { targetOf } from '@tidig/domain/quality/text-at.ts';

/** More than this at once is no longer written for this child. */
const longPaste = 3000;

export type Pasted = ReturnType<typeof createPasted>;

/** The fields into which a long text has been pasted. Nothing of the text is kept; the field is known by its row's id. */
export function createPasted(answers: () => Answers) {
  const places = new Map<string, string>();
  return {
    /** True when it was a long one. */
    note(name: string, characters: number): boolean {
      if (characters <= longPaste) return false;
      places.set(targetOf(answers(), name), name);
      return true;
    },
    /** Those whose row has not moved. */
    names(): readonly string[] {
      const now = answers();
      return [...places].filter(([target, name]) => targetOf(now, name) === target).map(([, name]) => name);
    },
  };
}
