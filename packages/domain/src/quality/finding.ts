/**
 * Skrivstöd: what may be vague, missing, misplaced or dangerous in a draft (report-content section 5). A finding points at a place and says what to
 * do. It never scores, never decides, and but for the hard stops of the form it never stops sending.
 */

/** Q01–Q36 of the rule book; a code is never reused for something else. */
export const checkCodes = [
  'Q01',
  'Q02',
  'Q03',
  'Q04',
  'Q05',
  'Q06',
  'Q07',
  'Q08',
  'Q09',
  'Q10',
  'Q11',
  'Q12',
  'Q13',
  'Q14',
  'Q15',
  'Q16',
  'Q17',
  'Q18',
  'Q19',
  'Q20',
  'Q21',
  'Q22',
  'Q23',
  'Q24',
  'Q25',
  'Q26',
  'Q27',
  'Q28',
  'Q29',
  'Q30',
  'Q31',
  'Q32',
  'Q33',
  'Q34',
  'Q35',
  'Q36',
] as const;
export type CheckCode = (typeof checkCodes)[number];

/** STOP *Måste finnas*: hinders sending · LOOK *Kontrollera*: sent after a click · TIP *Tips*: only in the review, three at a time. */
export type Level = 'STOP' | 'LOOK' | 'TIP';

/** A piece of a text: UTF-16 offsets from its start, `to` not included. */
export type Span = { readonly from: number; readonly to: number };

/** One press that answers a finding. What it changes in the answers: remedy.ts; the two that leave the draft are the page's. */
export type Remedy =
  /** Q20: the text goes to *Skyddad uppgift* of this person. */
  | { readonly kind: 'move-to-protected'; readonly person: string }
  /** Q19: the sentence goes to a row of its own in *Bör inte visas för …*. */
  | { readonly kind: 'move-to-annex' }
  /** Q17: the sentence goes to *Din bedömning*. */
  | { readonly kind: 'move-to-assessment' }
  /** Q21: the word is exchanged. */
  | { readonly kind: 'replace'; readonly by: string }
  /** Q36: the field is marked as the item that it repeats (`like` is that mark's row id). */
  | { readonly kind: 'mark-like'; readonly like: string }
  /** Q10, Q22 …: an answer is set, at a path without `answers.`; `label` is what the press says. */
  | { readonly kind: 'set'; readonly path: string; readonly answer: unknown; readonly label: string }
  /** Marks all the child's own words as not to be shown to this guardian (report-content 3, secrecy). */
  | { readonly kind: 'mark-words'; readonly from: string }
  /** Q13: a linked draft for this child (row id in `family.siblings`); the page makes it. */
  | { readonly kind: 'add-child'; readonly sibling: string }
  /** Q27: a komplettering to that sent report instead; the page begins it. */
  | { readonly kind: 'supplement'; readonly reportId: string };

export type Finding = {
  readonly code: CheckCode;
  readonly level: Level;
  /** The field, as the form names it: `concern.obs.0.what`, without `answers.`. */
  readonly path: string;
  /** Where in its text, for a check on words; absent for a check on answers. */
  readonly span?: Span;
  /** Of a check on words: a short hash of the whole text it was found in. A press does nothing to a text that is no longer that. */
  readonly seen?: string;
  /** Fills the gaps of the message: `{ ord: 'stökigt' }`. */
  readonly values: Readonly<Record<string, string>>;
  /** Other words than the usual ones, where the check has any (messages.ts): about an adult or a young person (PL6), or of a child who is placed. */
  readonly wording?: 'adult' | 'placed';
  readonly remedies: readonly Remedy[];
  /**
   * The same finding in the same place has the same key, today and tomorrow, whichever row comes before it; it holds no word of the text.
   * Kept with the draft when somebody has waved it away or looked at it.
   */
  readonly key: string;
};

/** The key of a finding: its code, its place by row ids, and a short hash of the word it is about. Not secret, not reversible to a sentence. */
export function findingKey(code: CheckCode, target: string, about = ''): string {
  return about === '' ? `${code}:${target}` : `${code}:${target}:${shortHash(about.toLowerCase())}`;
}

/** FNV-1a, 32 bits: tells texts apart, and is no secret. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(36);
}
