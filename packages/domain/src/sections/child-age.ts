import { isPlainDate, type PlainDate } from '../base/time.ts';
import type { LooseAnswers } from '../form/field.ts';
import { ageOn } from '../identity/age.ts';
import { checkIdentityNumber, type NumberKind } from '../identity/number.ts';
import { identityKindList } from '../vocabulary/identity.ts';

/**
 * The child's whole years on the day of the event, as far as the answers tell: by number or birth date, else the estimate; null when nothing
 * tells. Steers which questions are asked (report-content 4.1) and nothing legal: for that see ageOnArrival and form/lul-forms.ts. A question that
 * is asked before the event counts to the day of writing (`on`): what decides over a field stands before it.
 */
export function childAge(answers: LooseAnswers, on: PlainDate | null = dayOfReport(answers)): number | null {
  const birth = on === null ? null : birthDay(answers, on);
  if (birth !== null && on !== null) return ageOn(birth, on);
  const estimated = answers['child']?.['estimatedAge'];
  return typeof estimated === 'number' ? estimated : null;
}

/** The day the report looks back to: that of the event, else the day the writing began; null when neither is known. */
export function dayOfReport(answers: LooseAnswers): PlainDate | null {
  return dayOfEvent(answers) ?? dayOfWriting(answers);
}

/** The day the writing began; null in a draft that never said. */
export function dayOfWriting(answers: LooseAnswers): PlainDate | null {
  return dayIn(answers['triage']?.['writtenOn']);
}

/** The day of the event as answered; null when it is not known. */
export function dayOfEvent(answers: LooseAnswers): PlainDate | null {
  return dayIn(textIn(answers['event']?.['start'], 'at').slice(0, 10));
}

/**
 * From the number where it tells a day that the calendar has, else as written. A child born between the event and the writing has a number
 * as well, so the later of the two days decides what number can be right.
 */
export function birthDay(answers: LooseAnswers, on: PlainDate): PlainDate | null {
  const number = answers['child']?.['identity'];
  const kind = kindIn(number);
  const written = dayOfWriting(answers);
  const latest = written !== null && written > on ? written : on;
  const read = kind === null ? null : checkIdentityNumber(kind, textIn(number, 'value'), latest);
  return (read?.ok ? read.birthDate : null) ?? dayIn(answers['child']?.['birthDate']);
}

function kindIn(answer: unknown): NumberKind | null {
  return identityKindList.codes.find((code) => code === textIn(answer, 'kind')) ?? null;
}

function textIn(answer: unknown, name: string): string {
  const value: unknown = typeof answer === 'object' && answer !== null && Object.hasOwn(answer, name) ? Reflect.get(answer, name) : '';
  return typeof value === 'string' ? value : '';
}

/** An answer that is a day of the calendar, else null. */
export function dayIn(value: unknown): PlainDate | null {
  return typeof value === 'string' && isPlainDate(value) ? value : null;
}
