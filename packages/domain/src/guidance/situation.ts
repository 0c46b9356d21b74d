import type { LooseAnswers } from '../form/field.ts';
import { kindOf, type AskedKind } from '../form/kinds.ts';
import { childAge } from '../sections/child-age.ts';
import { concernList, concernPlace } from '../vocabulary/concerns.ts';

/** What the help beside the questions looks at. Help never looks at what is written in a text. */
export type Situation = {
  readonly kind: AskedKind;
  /** Group of the main concern (`VAL`, `OMS` …); null while none is chosen. */
  readonly concern: string | null;
  /** Whole years of the child, as far as the answers tell; null when they do not. */
  readonly age: number | null;
};

/** The situation that the answers so far describe. */
export function situationOf(answers: LooseAnswers): Situation {
  return { kind: kindOf(answers), concern: groupOf(answers['concern']?.['main']), age: childAge(answers) };
}

/** A child who does not talk yet in a way that can be quoted: the care says more than words (0–2 years). */
export function isInfant(situation: Situation): boolean {
  return situation.age !== null && situation.age <= 2;
}

function groupOf(main: unknown): string | null {
  const chosen = typeof main === 'object' && main !== null && 'code' in main ? main.code : undefined;
  const code = concernList.codes.find((each) => each === chosen);
  return code ? concernPlace(code).group : null;
}
