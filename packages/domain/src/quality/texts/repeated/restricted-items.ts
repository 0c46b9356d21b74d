import type { Draft, FreeText } from '../free-texts.ts';
import { freeTextsOf, isCovered, marksOf } from '../free-texts.ts';

/** Something that should not be shown to somebody: what a mark points at, or a row of the annex. */
export type RestrictedItem = {
  /** The id of the mark or the row, where others can be marked like it; null for a threat, which is kept from nobody by name. */
  readonly like: string | null;
  readonly texts: readonly FreeText[];
};

/** Every item that is restricted, with its texts. The reasons are no part of it. */
export function restrictedItems(draft: Draft): readonly RestrictedItem[] {
  const texts = freeTextsOf(draft);
  const marked = marksOf(draft).map((mark) => ({
    like: mark.id,
    texts: texts.filter((text) => text.kind !== 'annex' && isCovered(text, mark)),
  }));
  const rows = Map.groupBy(texts.filter(isAnnexText), ({ item }) => item);
  const written = [...rows].map(([item, of]) => ({
    like: item.startsWith('secrecy.restricted/') ? (item.split('/')[1] ?? null) : null,
    texts: of,
  }));
  return [...marked, ...written].filter((item) => item.texts.length > 0);
}

function isAnnexText({ kind, target }: FreeText): boolean {
  return kind === 'annex' && !target.startsWith('secrecy.marks') && !target.endsWith('.why') && !target.endsWith('.since');
}

/** The texts that the guardians may read, as far as marks tell. */
export function isOpen(draft: Draft, text: FreeText): boolean {
  return !marksOf(draft).some((mark) => isCovered(text, mark));
}
