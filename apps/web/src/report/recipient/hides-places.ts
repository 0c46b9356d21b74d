import { protectedIn } from '@tidig/domain/access/mask.ts';
import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { protectedCodes } from '@tidig/domain/vocabulary/identity.ts';
import { readChoice, readRows } from '../../fields/shapes.ts';

/** Is or may somebody in the report be protected, so that no copy of it says where anybody is? Not checked counts as protected (T-13). */
export function hidesPlaces(answers: LooseAnswers): boolean {
  return protectedIn(asAnswers(answers)).length > 0;
}

/** Has somebody been marked, or said to be not checked? An unanswered question hides places all the same, but is asked elsewhere. */
export function saysProtected(answers: LooseAnswers): boolean {
  const rows = [...readRows(answers['family']?.['guardians']), ...readRows(answers['family']?.['siblings'])];
  const said = [answers['child']?.['protectedIdentity'], ...rows.map((row) => row['protected'])];
  return said.some((answer) => protectedCodes.some((code) => code === readChoice(answer).code));
}
