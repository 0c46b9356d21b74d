import { looseFold } from '../names/fold.ts';
import { commonSurnames } from './common-surnames.ts';
import type { OddUse } from './odd-use.ts';

const common = new Set(commonSurnames.map(looseFold));

/**
 * What is odd in names that somebody looks for, or comes upon: the person's own name (a given name and the family name), or the own family name where it is
 * no common one. Each list is one name, in parts. By what the nämnd calls the person: no number and no address of those who work there is kept. Pure.
 */
export function oddInOwnName(names: readonly (readonly string[])[], ownName: string): readonly OddUse[] {
  const own = partsOf(ownName);
  if (!own) return [];
  const folded = names.map((parts) => new Set(parts.flatMap(split)));
  const hasFamily = (parts: ReadonlySet<string>) => own.family.every((part) => parts.has(part));
  if (folded.some((parts) => hasFamily(parts) && own.given.some((part) => parts.has(part)))) return ['OWN_NAME'];
  return own.rare && folded.some(hasFamily) ? ['OWN_SURNAME'] : [];
}

type Own = { readonly given: readonly string[]; readonly family: readonly string[]; readonly rare: boolean };

/** The last word is the family name, with both halves of a double one. Null for a single word: nobody can tell what it is. */
function partsOf(name: string): Own | null {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return null;
  const family = split(last);
  return { given: words.slice(0, -1).flatMap(split), family, rare: family.length > 0 && !family.every((part) => common.has(part)) };
}

function split(text: string): readonly string[] {
  return looseFold(text)
    .split(' ')
    .filter((part) => part !== '');
}
