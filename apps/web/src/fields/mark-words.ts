import { fieldAt, parseTarget } from '@tidig/domain/form/paths.ts';
import { commonFields } from '@tidig/domain/siblings/common.ts';

/**
 * What a mark on this answer does, said before it is set. Of a choice that the nämnd acts on at once only the words move; what the children of an event
 * have in common is no longer in the other children's drafts (L-78). `several`: the report says that it is about more than one child.
 */
export function whatMoves(target: string, several: boolean): string {
  const place = parseTarget(target);
  const part = place && fieldAt(place.section, place.field)?.restrictable === 'note';
  const moves = part ? 'Det du har skrivit flyttas till en bilaga. Det du har valt står kvar.' : 'Uppgiften flyttas till en bilaga.';
  const isCommon = place !== null && commonFields.includes(`${place.section}.${place.field}`);
  return several && isCommon ? `${moves} Finns den i utkast om andra barn i händelsen tas den bort där.` : moves;
}
