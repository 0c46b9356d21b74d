import { z } from 'zod';
import { searchPurposes } from '../access/actions.ts';
import { line, maybeLine, plainDate } from '../intake/text.ts';

/**
 * Where somebody looked beside a search that belongs to no report: no words of one's own. There is no family whose places they could be held against (T-12),
 * and no akt that they would ever be disposed of with.
 */
export const UNNAMED_CASE_SYSTEM = 'Verksamhetssystemet';

/** Whose name was searched for; a number is always a child's or a matter's. */
export const searchedNames = ['child', 'guardian'] as const;
export type SearchedName = (typeof searchedNames)[number];

/** How the words were read. */
export const termKinds = ['number', 'arendenummer', 'police-number', 'name'] as const;
export type TermKind = (typeof termKinds)[number];

/**
 * "Inga träffar i Tidig": that somebody searched and found nothing, as that person has noted it. When it was is the record's own `madeAt`.
 *
 * From an open task it is about that report: part of its förhandsbedömning (L-46), with the words, kept and disposed of as the rest of it. Otherwise it is about
 * the search alone and `words` is empty: there is no matter in which somebody's name or number would be necessary (L-42), no akt that would ever be
 * disposed of with it (L-49), and a list of whom people have asked for would tell more than the register does (T-13). The log's keyed hashes then say which
 * words they were, to whoever has them already; the paper has them.
 */
export const emptySearchBody = z.strictObject({
  /** The search, as the log has it. */
  search: line,
  as: z.enum(termKinds),
  whose: z.enum(searchedNames),
  words: maybeLine,
  /** They ordered and took nothing away. */
  birthYears: z.array(z.number().int()).max(2),
  reason: z.enum([...searchPurposes, 'task']),
  /** The day from which the register held reports. */
  registerFrom: plainDate,
});
export type EmptySearchBody = z.output<typeof emptySearchBody>;
