import { sections, type Answers } from '../../form/answers.ts';
import { kindOf } from '../../form/kinds.ts';
import { loose, rowsOf } from '../../form/paths.ts';
import { withoutHidden } from '../../form/visible.ts';
import type { Finding } from '../finding.ts';
import type { Change } from '../remedy.ts';
import { textAt } from '../text-at.ts';
import { sentenceAround } from '../texts/swedish/sentences.ts';
import { exchanged, hitOf, isAskedAt, withLine, without } from './hit.ts';

/** What stands where a protected place stood, so that the sentence still reads. */
export const protectedWords = '(skyddad uppgift)';

/** Q20: the piece itself goes to the person's Skyddad uppgift; the sentence stays and says that something is protected. */
export function movedToProtected(answers: Answers, finding: Finding, person: string): readonly Change[] {
  const hit = hitOf(answers, finding);
  const box = boxOf(answers, person);
  if (!hit || box === null || !isAskedAt(answers, box)) return [];
  return [
    { path: hit.path, answer: exchanged(hit.text, hit.span, protectedWords) },
    { path: box, answer: withLine(textAt(answers, box)?.text, hit.word.trim()) },
  ];
}

/** The form name of a person's Skyddad uppgift; null for somebody who has none. */
function boxOf({ family }: Answers, person: string): string | null {
  if (person === 'child') return 'child.protectedPlace';
  const guardian = rowsOf(family?.guardians).findIndex(({ id }) => id === person);
  const sibling = rowsOf(family?.siblings).findIndex(({ id }) => id === person);
  if (guardian >= 0) return `family.guardians.${guardian}.protectedPlace`;
  return sibling >= 0 ? `family.siblings.${sibling}.protectedPlace` : null;
}

/** Q19: the sentence becomes an item of the annex. It is to be kept from the guardians (from the person, in a report on an adult) until somebody says otherwise. */
export function movedToAnnex(answers: Answers, finding: Finding, newId: () => string): readonly Change[] {
  const path = 'secrecy.restricted';
  const rows = answers.secrecy?.restricted ?? [];
  const moved = sentenceOf(answers, finding);
  if (!moved || !isAskedAt(answers, path) || rows.length >= sections.secrecy.fields.restricted.maxRows) return [];
  const row = { id: newId(), text: moved.sentence, from: keptFrom(answers), why: 'Kan röja en källa eller skada en utredning.' };
  return [
    { path: moved.path, answer: moved.rest },
    { path, answer: [...rows, row] },
  ];
}

function keptFrom(answers: Answers): readonly string[] {
  if (kindOf(loose(answers)) === 'PL6') return ['child'];
  return rowsOf(withoutHidden(answers).family?.guardians).map(({ id }) => id);
}

/** Q17: the sentence goes last in "Din bedömning". */
export function movedToAssessment(answers: Answers, finding: Finding): readonly Change[] {
  const path = 'concern.assessment';
  const moved = sentenceOf(answers, finding);
  if (!moved || moved.path === path || !isAskedAt(answers, path)) return [];
  return [
    { path: moved.path, answer: moved.rest },
    { path, answer: withLine(answers.concern?.assessment, moved.sentence) },
  ];
}

/** Q21: the word is exchanged. An abbreviation says nothing of capitals: what takes its place has one where it begins a sentence. */
export function replaced(answers: Answers, finding: Finding, by: string): readonly Change[] {
  const hit = hitOf(answers, finding);
  if (!hit) return [];
  const begins = sentenceAround(hit.text, hit.span).from === hit.span.from;
  const hasCapital = isAbbreviation(hit.word) ? begins : isCapital(hit.word.charAt(0));
  const word = hasCapital ? by.charAt(0).toUpperCase() + by.slice(1) : by;
  return [{ path: hit.path, answer: exchanged(hit.text, hit.span, word) }];
}

function isAbbreviation(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** The sentence that a finding's word stands in, and the text that is left without it. */
function sentenceOf(
  answers: Answers,
  finding: Finding,
): { readonly path: string; readonly sentence: string; readonly rest: string } | null {
  const hit = hitOf(answers, finding);
  if (!hit) return null;
  const sentence = sentenceAround(hit.text, hit.span);
  return { path: hit.path, sentence: hit.text.slice(sentence.from, sentence.to).trim(), rest: without(hit.text, sentence) };
}
