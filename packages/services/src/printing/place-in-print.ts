import { tellsPlace } from '@tidig/domain/access/place-in-text.ts';
import type { PlaceWords } from '@tidig/domain/access/place-words.ts';
import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import { piecesOf } from '@tidig/domain/reading/print-pieces.ts';
import type { PrintView } from '@tidig/domain/reading/print-view.ts';

/**
 * Where a print tells where somebody protected is (T-12), by the part of the print; never what. All that is drawn is the view's own texts, so they are
 * what is compared. Empty when it may be released.
 */
export function placesInPrint(view: Omit<PrintView, 'copyNumber'>, words: PlaceWords): readonly FieldProblem[] {
  return piecesOf(view)
    .filter(({ texts }) => texts.some((text) => tellsPlace(text, words)))
    .map(({ id }) => ({ path: id, code: 'place-told' }));
}
