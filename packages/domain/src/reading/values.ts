import { isMissing } from '../form/answered.ts';
import { labelOf, lowerFirst } from '../form/code-list.ts';
import type { Field } from '../form/field.ts';
import { identityAnswer, momentAnswer, type MissingAnswer } from '../form/shapes.ts';
import { yearsInWords } from '../labels/age.ts';
import { formatNumber } from '../identity/number.ts';
import { missingList } from '../vocabulary/answers.ts';
import { coordinationLevelList, identityKindList } from '../vocabulary/identity.ts';
import { readChoice } from './choices.ts';
import { dayText, momentText } from './times.ts';

/** Names of persons by id, for answers that point at them. */
export type NameOf = (person: string) => string;

/** An answer as Swedish text; empty for rows, which are drawn row by row. */
export function answerText(field: Field, answer: unknown, nameOf: NameOf): string {
  switch (field.type) {
    case 'tri':
    case 'sel':
    case 'multi':
      return choiceText(field, answer);
    case 'moment':
      return momentText(momentAnswer.safeParse(answer).data ?? {});
    case 'identity':
      return identityText(answer);
    case 'people':
      return Array.isArray(answer) ? answer.map((person) => nameOf(String(person))).join(', ') : '';
    case 'date':
      return typeof answer === 'string' ? dayText(answer) : '';
    case 'age':
      return typeof answer === 'number' ? yearsInWords(answer) : '';
    case 'count':
      return typeof answer === 'number' ? String(answer) : '';
    case 'text':
    case 'area':
    case 'phone':
    case 'email':
      return typeof answer === 'string' ? answer.trim() : '';
    case 'rows':
      return '';
  }
}

/** `Ja – pappan kan släppas i morgon`. A note without a choice stands by itself. */
function choiceText(field: Field, answer: unknown): string {
  const { codes, note } = readChoice(answer);
  const labels = codes.map((code) => (field.list ? labelOf(field.list, code) : code));
  return [inSentence(labels), note].filter((part) => part !== '').join(' – ');
}

/** "Rädd, tog hand om andra". */
function inSentence(labels: readonly string[]): string {
  return labels.map((label, index) => (index === 0 ? label : lowerFirst(label))).join(', ');
}

/** `20180502-2389`; other kinds of number with their kind. */
function identityText(answer: unknown): string {
  const { kind, value = '', level } = identityAnswer.safeParse(answer).data ?? {};
  const number = kind === 'DAT' ? dayText(value) : formatNumber(value.trim());
  const named = kind === undefined || kind === 'PNR' ? number : [labelOf(identityKindList, kind), number].filter(Boolean).join(' ');
  return level ? `${named} (identitet: ${labelOf(coordinationLevelList, level).toLowerCase()})` : named;
}

/** `okänt`, `kompletteras senare, senast 1 dec 2026`; null when the answer is not a reason. */
export function reasonText(answer: unknown): string | null {
  return isMissing(answer) ? missingText(answer) : null;
}

function missingText({ missing, until }: MissingAnswer): string {
  const reason = labelOf(missingList, missing).toLowerCase();
  return until ? `${reason}, senast ${dayText(until)}` : reason;
}
