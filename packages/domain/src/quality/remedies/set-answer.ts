import type { Answers } from '../../form/answers.ts';
import type { Finding, Remedy } from '../finding.ts';
import type { Change } from '../remedy.ts';
import { valueAt } from '../text-at.ts';
import { isAskedAt, isSameRow } from './hit.ts';

/** Sets an answer that is asked for. What was written beside the old one stays beside the new. */
export function setAnswer(
  answers: Answers,
  finding: Finding,
  { path, answer }: Extract<Remedy, { readonly kind: 'set' }>,
): readonly Change[] {
  if (!isAskedAt(answers, path) || !isSameRow(answers, finding, path)) return [];
  return [{ path, answer: withNoteOf(valueAt(answers, path), answer) }];
}

function withNoteOf(before: unknown, answer: unknown): unknown {
  const written = typeof before === 'object' && before !== null && 'note' in before && typeof before.note === 'string';
  return written && typeof answer === 'object' && answer !== null ? { note: before.note, ...answer } : answer;
}
