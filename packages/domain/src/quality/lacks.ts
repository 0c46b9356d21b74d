import { isAnswered } from '../form/answered.ts';
import type { Answers } from '../form/answers.ts';
import { askedFields } from '../form/asked.ts';
import { isSupplement, kindOf } from '../form/kinds.ts';
import { loose } from '../form/paths.ts';
import { chose } from '../reading/choices.ts';
import { protectedCodes } from '../vocabulary/identity.ts';
import type { CheckCode, Finding } from './finding.ts';
import { rowAt, valueAt } from './text-at.ts';

/**
 * Checks that say that something was left out or said too thinly. The others say that something should not be there, has fallen away, is late, or is to be
 * looked at again.
 */
export const lackCodes: readonly CheckCode[] = [
  'Q02',
  'Q06',
  'Q08',
  'Q10',
  'Q11',
  'Q12',
  'Q13',
  'Q14',
  'Q18',
  'Q22',
  'Q24',
  'Q25',
  'Q26',
  'Q31',
  'Q32',
  'Q34',
];

/**
 * What a report lacks as it stands, for a count without children or places: codes of checks, and `field:<id>` of what should be answered (S) and is
 * neither answered nor left out with a reason; where somebody protected is lacks nothing: that has one box. Each once, in a fixed order. Nothing of a komplettering or of a message that something is wrong: they are
 * not whole reports.
 */
export function lacksOf(answers: Answers, findings: readonly Finding[]): readonly string[] {
  if (isSupplement(loose(answers)) || kindOf(loose(answers)) === 'FEL') return [];
  const fields = askedFields(answers).filter(
    ({ path, field, answer }) =>
      field.requirement === 'S' && !isAnswered(field, answer) && !(field.locationRevealing && isProtectedAt(answers, path)),
  );
  return [
    ...lackCodes.filter((code) => findings.some((finding) => finding.code === code)),
    ...new Set(fields.map(({ field }) => `field:${field.id}`)),
  ];
}

/** Is the person whom a field is about protected, or perhaps so: the one of the row, and the child in every other field? */
function isProtectedAt(answers: Answers, path: string): boolean {
  const row = rowAt(answers, path.replace('answers.', ''));
  const protection =
    row === null ? answers.child?.protectedIdentity : valueAt(answers, path.replace('answers.', '').replace(/[^.]+$/, 'protected'));
  return chose(protection, ...protectedCodes);
}
