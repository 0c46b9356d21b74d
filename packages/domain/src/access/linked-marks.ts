import type { Answers } from '../form/answers.ts';
import type { PersonId } from '../form/parts.ts';
import { rowsOf } from '../form/paths.ts';
import { readChoice } from '../reading/choices.ts';
import { type KnownOfChild, markedIn, protectedIn } from './mask.ts';
import { type NamedPerson, personLike, peopleIn } from './same-person.ts';
import { isProtectionKind } from './protection-kind.ts';

/**
 * Another report of the family.
 * `same-report`: what this one follows, or what follows it. `same-child`: another in the child's akt. `same-event`: on another child in an event of that
 * akt. `same-family`: further away, by the akt or the event of one of these, or what follows one of these.
 */
export type LinkedReport = {
  readonly about: 'same-report' | 'same-child' | 'same-event' | 'same-family';
  readonly answers: Answers;
  /** Its child is marked by something beside it. */
  readonly childMarked: boolean;
  /** Persons of it whom something beside it marks: what its sender or a number has said. */
  readonly marked?: readonly PersonId[];
};

/**
 * Whom other reports of the family say to be protected, as persons of this one (T-11): a guardian of both, a sibling who has a report of its own.
 * Somebody who cannot be told among them by number or whole name may be anyone, so everyone is hidden. Children of one event live together or share
 * who looks after them: there "not checked" counts as well, until it is answered, as it does in what follows this report or is followed by it. Any other
 * report counts where it is sure. Pure.
 */
export function linkedMarks(answers: Answers, others: readonly LinkedReport[]): KnownOfChild {
  const found = others.flatMap((other) => marksOf(other).map((person) => personHere(answers, other, person)));
  const household = others.filter(({ about }) => about === 'same-report').flatMap((other) => alsoHidden(answers, other));
  const marked = new Set([...found, ...household].filter((person) => person !== null));
  return { childMarked: marked.has('child'), marked: [...marked].filter((person) => person !== 'child'), everyone: found.includes(null) };
}

/** The numbers, by their last ten digits, of those who stand in a report. */
export function numbersIn(answers: Answers): readonly string[] {
  return peopleIn(answers).flatMap(({ number }) => (number === '' ? [] : [number]));
}

/** Those of a report who have one of these numbers. */
export function personsNumbered(answers: Answers, numbers: ReadonlySet<string>): readonly PersonId[] {
  return peopleIn(answers)
    .filter(({ number }) => numbers.has(number))
    .map(({ id }) => id);
}

/**
 * The numbers of those whom one child's reports hide, for a report that shares one of them by number and is joined to these by nothing else: who is said to
 * be protected, and whoever lives there too. A report in which nobody is surely marked hides nobody elsewhere. `lateMarked`: somebody at the nämnd has
 * marked one of them.
 */
export function markedNumbers(reports: readonly LinkedReport[], lateMarked: boolean): readonly string[] {
  const marked = reports.map((report) => ({ report, persons: new Set(marksOf(report)) }));
  const any = lateMarked || marked.some(({ persons }) => persons.size > 0);
  if (!any) return [];
  return marked.flatMap(({ report, persons }) => {
    const hidden = protectedIn(report.answers, { childMarked: true, marked: [...persons] });
    return peopleIn(report.answers).flatMap(({ id, number }) => (number !== '' && hidden.includes(id) ? [number] : []));
  });
}

function marksOf(other: LinkedReport): readonly PersonId[] {
  const { about, answers, childMarked, marked = [] } = other;
  if (about === 'same-report') return [...markedIn(answers, { childMarked, marked })];
  const child = childMarked || (about === 'same-event' ? protectedIn(answers).length > 0 : isSure(answers.child?.protectedIdentity));
  return [...new Set([...(child ? ['child'] : []), ...sureIn(answers), ...marked])];
}

/** Guardians and siblings of whom a report says for sure that they are protected. */
export function sureIn(answers: Answers): readonly PersonId[] {
  const rows = [...rowsOf(answers.family?.guardians), ...rowsOf(answers.family?.siblings)];
  return rows.filter((row) => isSure(row['protected'])).map(({ id }) => id);
}

/** Who lives with somebody marked in what follows a report is hidden in that report too, whatever it said of where he lived; a stranger to it is nobody there. */
function alsoHidden(answers: Answers, { answers: other, childMarked, marked = [] }: LinkedReport): readonly PersonId[] {
  const there = new Set(protectedIn(other, { childMarked, marked }));
  const found = peopleIn(other).filter(({ id }) => there.has(id));
  return found.flatMap((person) => personLike(answers, person) ?? []);
}

function personHere(answers: Answers, { about, answers: other }: LinkedReport, person: PersonId): PersonId | null {
  if (person === 'child' && (about === 'same-report' || about === 'same-child')) return 'child';
  const wanted: NamedPerson | undefined = peopleIn(other).find(({ id }) => id === person);
  return wanted ? personLike(answers, wanted) : null;
}

function isSure(answer: unknown): boolean {
  return readChoice(answer).codes.some(isProtectionKind);
}
