import type { Answers } from '../../form/answers.ts';
import { loose } from '../../form/paths.ts';
import { withoutClosed } from '../../form/visible.ts';
import { chose } from '../../reading/choices.ts';
import { namesIn } from '../../reading/names.ts';
import { concernIn } from '../../sections/conditions.ts';
import { unmarkedWords } from '../remedies/marks.ts';
import { writtenRows } from './found.ts';

/** A guardian from whom the child's words should perhaps be kept: row id, and what to call that person. */
export type SuspectedGuardian = { readonly guardian: string; readonly name: string };

/**
 * Guardians who are suspected where the concern is violence, sexual abuse or honour, and from whom some of the child's own words are not yet marked
 * (report-content 3, secrecy; L-78). The page asks once for each; `mark-words` marks them all.
 */
export function wordsToKeepFrom(answers: Answers): readonly SuspectedGuardian[] {
  const open = withoutClosed(answers);
  if (!concernIn('VAL', 'SEX', 'HED')(loose(open))) return [];
  const nameOf = namesIn(open);
  return writtenRows('family.guardians', open.family?.guardians)
    .filter(({ row }) => chose(row.role, 'MIS') && unmarkedWords(open, row.id).length > 0)
    .map(({ row }) => ({ guardian: row.id, name: nameOf(row.id) }));
}
