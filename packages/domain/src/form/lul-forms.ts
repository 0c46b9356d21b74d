import type { PlainDate } from '../base/time.ts';
import { ageAtAct } from '../identity/age.ts';
import { ageLimitOn } from '../law/age-limits.ts';
import type { RuleId } from '../law/rule.ts';
import { ruleOn } from '../law/rules.ts';
import { birthDay, dayIn, dayOfEvent } from '../sections/child-age.ts';
import { lulFormList } from '../vocabulary/report.ts';
import type { CodeOf } from './code-list.ts';
import type { LooseAnswers } from './field.ts';

export type LulForm = CodeOf<typeof lulFormList>;
/** `checkWording`: nobody has read the paragraph as it stood on that day, so the officer must before relying on it. */
export type LulChoice = { readonly form: LulForm; readonly checkWording: boolean };

const ruleOf = { LUL6: 'L-90', LUL34: 'L-91', LUL36B: 'L-92' } as const satisfies Record<LulForm, RuleId>;
/** SFS 2026:1528: criminal age 14 for serious crimes; how LUL draws the line since then is not read. */
const change2026: RuleId = 'L-150';

/**
 * Which underrättelse enligt LUL fits somebody born on `birth` for an act on `actOn`: the age AT THE ACT decides, whatever it is today
 * (L-90 to L-92). From 15 to 17 years LUL 6 §; under 15 years LUL 34 § and 36 b §. Where a lower criminal age applies to serious crimes
 * (14 years since 2026-09-10, L-150) both 6 § and 34 § are offered between the two limits. From 18 years none. An unknown day or birth leaves
 * all three, and each must be checked. It offers and never decides: the officer may choose another.
 */
export function lulForms(birth: PlainDate | null, actOn: PlainDate | null): readonly LulChoice[] {
  if (birth === null || actOn === null) return allToCheck;
  return formsAt(ageAtAct(birth, actOn), actOn).map((form) => ({ form, checkWording: isUnread(form, actOn) }));
}

/**
 * The same from answers: by number or birth date, and the day of the event. Where only the day of suspicion is known the act was no later: it
 * counts for somebody under 15 that day, and rules nothing out of anybody older. The day the writing began says nothing of the act.
 */
export function lulFormsFor(answers: LooseAnswers): readonly LulChoice[] {
  const actOn = dayOfEvent(answers);
  if (actOn !== null) return lulForms(birthDay(answers, actOn), actOn);
  const latest = dayIn(answers['lul']?.['suspectedOn']);
  const birth = latest === null ? null : birthDay(answers, latest);
  return isUnder15(birth, latest) ? lulForms(birth, latest) : allToCheck;
}

const allToCheck: readonly LulChoice[] = lulFormList.codes.map((form) => ({ form, checkWording: true }));

function isUnder15(birth: PlainDate | null, on: PlainDate | null): boolean {
  return birth !== null && on !== null && ageAtAct(birth, on) < (ageLimitOn('criminal-from', on) ?? 15);
}

function formsAt(age: number, actOn: PlainDate): readonly LulForm[] {
  const criminalFrom = ageLimitOn('criminal-from', actOn) ?? 15;
  const seriousFrom = ageLimitOn('serious-crime-from', actOn) ?? criminalFrom;
  if (age >= (ageLimitOn('child-under', actOn) ?? 18)) return [];
  if (age >= criminalFrom) return ['LUL6'];
  return age >= seriousFrom ? ['LUL6', 'LUL34', 'LUL36B'] : ['LUL34', 'LUL36B'];
}

function isUnread(form: LulForm, actOn: PlainDate): boolean {
  return [ruleOf[form], change2026].some((id) => ruleOn(id, actOn)?.verified === false);
}
