import type { PlainDate } from '../base/time.ts';
import type { AskedKind } from '../form/kinds.ts';
import type { RuleId } from '../law/rule.ts';
import { ruleOn } from '../law/rules.ts';
import { groundAnswers, type Said } from './grounds/answers.ts';
import { groundLineAt, type GroundId } from './grounds/lines.ts';
import { statuteInWords } from './grounds/statute.ts';

/** A rule of the dated law table, as a reader meets it. */
export type GroundRule = {
  readonly id: RuleId;
  /** `SoL 19 kap. 1 § (SFS 2025:1501)`. */
  readonly statute: string;
  readonly text: string;
  /** The first day of this reading. */
  readonly since: PlainDate;
  /** Nobody has read it in the statute text: the reader is asked to check the wording. */
  readonly check: boolean;
  /** What is not certain; empty when nothing is. */
  readonly note: string;
};

/** Why something may or must be given: one line, and the longer answer. */
export type Ground = {
  readonly id: GroundId;
  readonly line: string;
  readonly answer: readonly string[];
  readonly rules: readonly GroundRule[];
};

/**
 * The ground at a place in this kind of report, by the law of the day: a rule that is not in force then is neither named nor counted on.
 * Null where no ground is named, and on a day for which no rule of it is known.
 */
export function groundAt(path: string, kind: AskedKind, day: PlainDate): Ground | null {
  const row = groundLineAt(path, kind, day);
  if (!row) return null;
  const { says, rules } = groundAnswers[row.id];
  const inForce = rules.flatMap((id) => ruleFor(id, day));
  return inForce.length === 0 ? null : { id: row.id, line: row.line, answer: says.flatMap((said) => saidOn(said, day)), rules: inForce };
}

function saidOn(said: Said, day: PlainDate): readonly string[] {
  if (typeof said === 'string') return [said];
  return ruleOn(said.when, day) ? [said.text] : [];
}

function ruleFor(id: RuleId, day: PlainDate): readonly GroundRule[] {
  const rule = ruleOn(id, day);
  if (!rule) return [];
  const { text, from: since, verified, note } = rule;
  return [{ id, statute: statuteInWords(rule.statute), text, since, check: !verified, note }];
}
