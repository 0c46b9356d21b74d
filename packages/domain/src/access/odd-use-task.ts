import type { Answers } from '../form/answers.ts';
import { rowsOf } from '../form/paths.ts';
import { looseFold, nameTokens } from '../names/fold.ts';
import { soundKey } from '../names/phonetic.ts';
import { jaroWinkler } from '../names/similarity.ts';
import { tenDigits } from './same-person.ts';

/** Somebody whom a task is about: names in parts, ten digits (empty: not known), birth date (null: not known). */
export type TaskPerson = {
  readonly names: readonly string[];
  readonly number: string;
  readonly birthDate: string | null;
  readonly child: boolean;
};

/** A name or a number that is looked for. */
export type PersonTerm =
  { readonly kind: 'number'; readonly value: string } | { readonly kind: 'name'; readonly name: { readonly tokens: readonly string[] } };

/** Two name parts this alike (Jaro–Winkler, 0 to 1) may be one, written otherwise. */
const ALIKE = 0.85;

/**
 * True when a term may be one of the task's persons: the child, guardians, siblings and those of the household. A name as it may be heard or misspelt, in any
 * order, with two parts in common (or all there are); a number with at most one digit wrong or two neighbours swapped, or that of a child whose number the
 * task does not know and whose birth date does not speak against it. Never a ground for joining anybody: it tells only what need not be reviewed. Pure.
 */
export function isOfTask(term: PersonTerm, persons: readonly TaskPerson[]): boolean {
  return term.kind === 'name'
    ? persons.some((person) => isName(term.name.tokens, person.names))
    : persons.some((person) => isNumber(term.value, person));
}

function isName(typed: readonly string[], known: readonly string[]): boolean {
  if (typed.length === 0 || known.length === 0) return false;
  const left = [...known];
  let common = 0;
  for (const part of typed) {
    const at = left.findIndex((one) => areAlike(part, one));
    if (at < 0) continue;
    left.splice(at, 1);
    common += 1;
  }
  return common >= Math.min(2, typed.length, known.length);
}

function areAlike(one: string, other: string): boolean {
  const [a, b] = [looseFold(one), looseFold(other)];
  if (a === b) return true;
  if (a.length < 2 || b.length < 2) return a.charAt(0) === b.charAt(0);
  return jaroWinkler(a, b) >= ALIKE || (soundKey(one).length > 1 && soundKey(one) === soundKey(other));
}

function isNumber(value: string, { number, birthDate, child }: TaskPerson): boolean {
  const typed = value.slice(-10);
  if (number !== '') return typed === number || isSlip(typed, number);
  if (!child) return false;
  // A samordningsnummer has sixty added to its day.
  const day = String(Number(typed.slice(4, 6)) % 60).padStart(2, '0');
  return birthDate === null || birthDate.replaceAll('-', '').slice(2) === `${typed.slice(0, 4)}${day}`;
}

/** One digit wrong, or two neighbours swapped. */
function isSlip(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const differ = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [first = 0, second = 0] = differ;
  if (differ.length < 2) return true;
  return differ.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first];
}

/** Whom a report is about, by its answers: the child with its alias, guardians, siblings, and the household. */
export function taskPersons(answers: Answers): readonly TaskPerson[] {
  const { child, family } = answers;
  const named = [child?.firstName, child?.lastName].map((part) => part ?? '').join(' ');
  const birthDate = typeof child?.birthDate === 'string' && child.birthDate !== '' ? child.birthDate : null;
  const own = { number: tenDigits(child?.identity), birthDate, child: true };
  const others = (rows: unknown, isChild: boolean) =>
    rowsOf(rows).map((row) => ({
      names: nameTokens(typeof row['name'] === 'string' ? row['name'] : ''),
      number: tenDigits(row['identity']),
      birthDate: typeof row['birthDate'] === 'string' && row['birthDate'] !== '' ? row['birthDate'] : null,
      child: isChild,
    }));
  return [
    { names: nameTokens(named), ...own },
    { names: nameTokens(child?.alias ?? ''), ...own },
    ...others(family?.guardians, false),
    ...others(family?.siblings, true),
    ...others(family?.household, false),
  ];
}
