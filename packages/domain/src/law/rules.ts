import type { PlainDate } from '../base/time.ts';
import { appliesOn } from './interval.ts';
import { assessmentRules } from './rows/assessment.ts';
import { policeRules } from './rows/police.ts';
import { registerRules } from './rows/register.ts';
import { reportingRules } from './rows/reporting.ts';
import { secrecyRules } from './rows/secrecy.ts';
import type { LawRule, RuleId } from './rule.ts';

/** The law that the product follows, as dated rows. Where a rule changed there is one row for each reading; their intervals never overlap. */
export const lawRules: readonly LawRule[] = [...reportingRules, ...assessmentRules, ...registerRules, ...secrecyRules, ...policeRules];

/** The rule as it read on a day: a report is judged by the law of its day. Null when it was not in force then. */
export function ruleOn(id: RuleId, day: PlainDate): LawRule | null {
  return lawRules.find((rule) => rule.id === id && appliesOn(rule, day)) ?? null;
}

/** Rules in force on the day that nobody has read in the statute text yet: listed at start and on the operator's page. */
export function unverifiedRules(day: PlainDate): readonly LawRule[] {
  return lawRules.filter((rule) => !rule.verified && appliesOn(rule, day));
}
