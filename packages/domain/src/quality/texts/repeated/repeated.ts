import { wordsOf, type Field } from '../../../form/field.ts';
import { kindOf } from '../../../form/kinds.ts';
import { fieldAt, parseTarget } from '../../../form/paths.ts';
import type { Check, Checked } from '../../check.ts';
import type { Finding, Remedy } from '../../finding.ts';
import { familyNames } from '../family-names.ts';
import { foundIn, spanOf, type Spotted } from '../found-in-text.ts';
import { textsFor, type FreeText } from '../free-texts.ts';
import type { Reading } from '../swedish/reading.ts';
import type { Stretch } from '../swedish/sentences.ts';
import { isOpen, restrictedItems, type RestrictedItem } from './restricted-items.ts';
import { tellingParts, type TellingParts } from './telling-parts.ts';

/**
 * Q36: what should not be shown to somebody stands in another text as well: a sentence of it, a place, or the name of somebody outside the family.
 * Once for each item in each text. Where the text can be marked, a press marks it as the item is marked.
 */
export const repeatedItems: Check = (checked) => {
  const items = restrictedItems(checked);
  if (items.length === 0) return [];
  const names = familyNames(checked);
  const known = items.map(({ like, texts }) => ({ like, parts: texts.map((text) => tellingParts(text, names)) }));
  return textsFor('Q36', checked)
    .filter((text) => isOpen(checked, text))
    .flatMap((text) => inText(text, checked, known));
};

type Known = Pick<RestrictedItem, 'like'> & { readonly parts: readonly TellingParts[] };

function inText(text: FreeText, checked: Checked, items: readonly Known[]): readonly Finding[] {
  const { reading } = text;
  const field = fieldOf(text);
  const values = { fält: `”${wordsOf(field, kindOf(checked.loose)).label}”` };
  const spotted = items.flatMap(({ like, parts }): readonly Spotted[] => {
    const place = parts.map((part) => placeOf(reading, part)).find((found) => found !== null);
    if (!place) return [];
    const span = spanOf(reading, place.first, place.end);
    // The item's id, not its words: what is repeated may be a name, and a hash of a name can be guessed.
    return [{ span, about: like ?? '', level: 'LOOK', values, remedies: remediesFor(text, field, like) }];
  });
  return foundIn('Q36', text, spotted);
}

/** The field that the reader knows the text by: of a row, the list it stands in. */
function fieldOf({ item, field }: FreeText): Field {
  const target = parseTarget(item);
  return (target && fieldAt(target.section, target.field)) ?? field;
}

function remediesFor({ path }: FreeText, { restrictable }: Field, like: string | null): readonly Remedy[] {
  const mayBeMarked = restrictable === true || (restrictable === 'note' && path.endsWith('.note'));
  return mayBeMarked && like !== null ? [{ kind: 'mark-like', like }] : [];
}

function placeOf(reading: Reading, { sentences, names }: TellingParts): Stretch | null {
  for (const words of sentences) {
    const first = reading.tokens.findIndex((_, at) => words.every((word, index) => reading.tokens[at + index]?.word === word));
    if (first >= 0) return { first, end: first + words.length };
  }
  const named = reading.tokens.findIndex(({ word, capital }) => capital && (names.has(word) || names.has(word.replace(/s$/, ''))));
  return named < 0 ? null : { first: named, end: named + 1 };
}
