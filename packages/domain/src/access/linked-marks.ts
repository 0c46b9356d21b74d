import type { Answers } from '../form/answers.ts';
import type { PersonId } from '../form/parts.ts';
import { rowsOf, type Row } from '../form/paths.ts';
import { exactFold } from '../names/fold.ts';
import { readChoice } from '../reading/choices.ts';
import { childName } from '../register/child-label.ts';
import { type KnownOfChild, protectedIn } from './mask.ts';
import { isProtectionKind } from './protection-kind.ts';

/** Another report of the family: on the same child, in its akt; or on another child in the same event. */
export type LinkedReport = {
  readonly about: 'same-child' | 'same-event';
  readonly answers: Answers;
  /** Its child is marked by something beside it. */
  readonly childMarked: boolean;
};

type Person = { readonly name: string; readonly number: string };

/**
 * Whom other reports of the family say to be protected, as persons of this one (T-11): a guardian of both, a sibling who has a report of its own.
 * Somebody who cannot be told among them by number or whole name may be anyone, so everyone is hidden. Children of one event live together or share
 * who looks after them: there "not checked" counts as well, until it is answered. An old report of the same child counts where it is sure; what it
 * says of the child itself the akt's mark tells. Pure.
 */
export function linkedMarks(answers: Answers, others: readonly LinkedReport[]): KnownOfChild {
  const found = others.flatMap(protectedPersonsOf).map((person) => personLike(answers, person));
  const marked = found.filter((person) => person !== null);
  return { childMarked: marked.includes('child'), marked: marked.filter((person) => person !== 'child'), everyone: found.includes(null) };
}

function protectedPersonsOf({ about, answers, childMarked }: LinkedReport): readonly Person[] {
  const rows = [...rowsOf(answers.family?.guardians), ...rowsOf(answers.family?.siblings)];
  const sure = rows.filter((row) => readChoice(row['protected']).codes.some(isProtectionKind)).map(personIn);
  if (about === 'same-child') return sure;
  const child = childMarked || protectedIn(answers).length > 0;
  return child ? [{ name: fold(childName(answers)), number: digits(answers.child?.identity) }, ...sure] : sure;
}

/** Number before name: two people of one name are two people, but rather one hidden too many. */
function personLike(answers: Answers, wanted: Person): PersonId | null {
  const persons = [
    { id: 'child', name: fold(childName(answers)), number: digits(answers.child?.identity) },
    ...[...rowsOf(answers.family?.guardians), ...rowsOf(answers.family?.siblings)].map((row) => ({ id: row.id, ...personIn(row) })),
  ];
  const byNumber = persons.find(({ number }) => number !== '' && number === wanted.number);
  const byName = persons.find(
    ({ name, number }) => name !== '' && name === wanted.name && (number === '' || wanted.number === '' || number === wanted.number),
  );
  return (byNumber ?? byName)?.id ?? null;
}

function personIn(row: Row): Person {
  const { name } = row;
  return { name: fold(typeof name === 'string' ? name : ''), number: digits(row['identity']) };
}

/** A given name alone is no person: it tells nobody from anybody. */
function fold(name: string): string {
  const folded = exactFold(name);
  return folded.includes(' ') ? folded : '';
}

/** The ten digits of a number, however it was written; empty for a birth date, and for anything else that others may share. */
function digits(answer: unknown): string {
  const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
  const all = typeof value === 'string' ? value.replace(/\D/g, '') : '';
  return all.length === 10 || all.length === 12 ? all.slice(-10) : '';
}
