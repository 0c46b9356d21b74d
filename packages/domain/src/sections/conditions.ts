import type { LooseAnswers } from '../form/field.ts';
import { childAge, dayOfWriting } from './child-age.ts';

/** Small readers for conditions: they look at answers of which nothing is known, and say no rather than fail. */

type Condition = (answers: LooseAnswers) => boolean;

function member(answer: unknown, name: string): unknown {
  return typeof answer === 'object' && answer !== null && Object.hasOwn(answer, name) ? Reflect.get(answer, name) : undefined;
}

/** True when the tri or sel has one of these answers. */
export function answered(section: string, field: string, ...codes: readonly string[]): Condition {
  return (answers) => {
    const value = answers[section]?.[field];
    const code = member(value, 'answer') ?? member(value, 'code');
    return typeof code === 'string' && codes.includes(code);
  };
}

/** True when the multi holds at least one of these codes. */
export function includes(section: string, field: string, ...codes: readonly string[]): Condition {
  return (answers) => {
    const chosen = member(answers[section]?.[field], 'codes');
    return Array.isArray(chosen) && chosen.some((code) => codes.includes(code));
  };
}

/** True when a text is written there. */
export function written(section: string, field: string): Condition {
  return (answers) => {
    const value = answers[section]?.[field];
    return typeof value === 'string' && value.trim() !== '';
  };
}

/** True when an identity number of one of these kinds is written there. */
export function hasNumber(section: string, field: string, ...kinds: readonly string[]): Condition {
  return (answers) => {
    const number = answers[section]?.[field];
    const kind = member(number, 'kind');
    const value = member(number, 'value');
    return typeof kind === 'string' && kinds.includes(kind) && typeof value === 'string' && value.trim() !== '';
  };
}

/** True when the list has at least one row. */
export function hasRows(section: string, field: string): Condition {
  return (answers) => {
    const value = answers[section]?.[field];
    return Array.isArray(value) && value.length > 0;
  };
}

/** True when the main or another concern is in one of these groups (`VAL`, `SEX` …). */
export function concernIn(...groups: readonly string[]): Condition {
  return (answers) => {
    const main = member(answers['concern']?.['main'], 'code');
    const other = member(answers['concern']?.['other'], 'codes');
    const chosen: unknown[] = [main, ...(Array.isArray(other) ? other : [])];
    return chosen.some((code) => typeof code === 'string' && groups.includes(code.slice(0, 3)));
  };
}

/** True when the main concern is in one of these groups: opens its module (report-content 4.2). */
export function mainIn(...groups: readonly string[]): Condition {
  return (answers) => {
    const main = member(answers['concern']?.['main'], 'code');
    return typeof main === 'string' && groups.includes(main.slice(0, 3));
  };
}

/** True when the child is known to be of these ages, both ends included. An unknown age is none: the standard questions are asked. */
export function aged(from: number, to: number): Condition {
  return (answers) => {
    const age = childAge(answers);
    return age !== null && from <= age && age <= to;
  };
}

/** True when the child is known to be under three on the day of writing; for questions that are asked before the event. */
export function isInfantNow(answers: LooseAnswers): boolean {
  const age = childAge(answers, dayOfWriting(answers));
  return age !== null && age <= 2;
}

export function not(condition: Condition): Condition {
  return (answers) => !condition(answers);
}

export function either(...conditions: readonly Condition[]): Condition {
  return (answers) => conditions.some((condition) => condition(answers));
}

export function all(...conditions: readonly Condition[]): Condition {
  return (answers) => conditions.every((condition) => condition(answers));
}
