import { protectedIn } from '@tidig/domain/access/mask.ts';
import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';

/** Is or may somebody in the report be protected, so that no copy of it says where anybody is? Not checked counts as protected (T-13). */
export function hidesPlaces(answers: LooseAnswers): boolean {
  return protectedIn(asAnswers(answers)).length > 0;
}
