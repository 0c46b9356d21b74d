import { isPlainDate, type PlainDate } from '../base/time.ts';
import type { LooseAnswers } from '../form/field.ts';
import { identityAnswer, momentAnswer } from '../form/shapes.ts';
import { ageOn } from '../identity/age.ts';
import { checkIdentityNumber } from '../identity/number.ts';

/**
 * The child's whole years on the day of the event, as far as the answers tell: by number or birth date, else the estimate; null when nothing
 * tells. Steers which questions are asked (report-content 4.1) and nothing legal: for that see ageOnArrival and form/lul-forms.ts.
 */
export function childAge(answers: LooseAnswers): number | null {
  const on = dayOfReport(answers);
  const birth = on === null ? null : birthDay(answers, on);
  if (birth !== null && on !== null) return ageOn(birth, on);
  const estimated = answers['child']?.['estimatedAge'];
  return typeof estimated === 'number' ? estimated : null;
}

/** The day the report looks back to: that of the event, else the day the writing began; null when neither is known. */
export function dayOfReport(answers: LooseAnswers): PlainDate | null {
  const at = momentAnswer.safeParse(answers['event']?.['start']).data?.at;
  return asDay(at?.slice(0, 10)) ?? asDay(answers['triage']?.['writtenOn']);
}

/** From the number where it tells a day that the calendar has, else as written. */
export function birthDay(answers: LooseAnswers, on: PlainDate): PlainDate | null {
  const { kind, value } = identityAnswer.safeParse(answers['child']?.['identity']).data ?? {};
  const read = kind === undefined ? null : checkIdentityNumber(kind, value ?? '', on);
  return (read?.ok ? read.birthDate : null) ?? asDay(answers['child']?.['birthDate']);
}

function asDay(value: unknown): PlainDate | null {
  return typeof value === 'string' && isPlainDate(value) ? value : null;
}
