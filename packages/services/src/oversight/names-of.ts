import { nameTokens } from '@tidig/domain/names/fold.ts';
import type { ChildFile, ChildIdentity, Found } from '@tidig/store/port/board.ts';

/** The names of an akt's child, each in parts: as it is called, by its other name, and as it has been called. */
export function namesOf({ identity, otherNames }: Pick<ChildFile, 'identity' | 'otherNames'>): readonly (readonly string[])[] {
  return [...namesOfChild(identity), ...otherNames.map(inParts)].filter((parts) => parts.length > 0);
}

/** The names of all whom a look-up found. */
export function foundNames({ hits, unlinked }: Found): readonly (readonly string[])[] {
  return [...hits.flatMap(({ childFile }) => namesOf(childFile)), ...unlinked.flatMap(({ child }) => namesOfChild(child))];
}

function namesOfChild(child: ChildIdentity): readonly (readonly string[])[] {
  return [inParts(child), nameTokens(child.alias)];
}

function inParts({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }): readonly string[] {
  return nameTokens(`${givenName} ${familyName}`);
}
