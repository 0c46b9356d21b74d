import type { Answers } from '../form/answers.ts';
import type { PersonId } from '../form/parts.ts';
import { rowsOf } from '../form/paths.ts';
import { exactFold } from '../names/fold.ts';
import { childName } from '../register/child-label.ts';

/** `name`: folded, empty where it is not a whole one. `number`: ten digits, empty where there is none. */
export type NamedPerson = { readonly id: PersonId; readonly name: string; readonly number: string };

/** The child, the guardians and the siblings of a report, as they may be known again in another. */
export function peopleIn(answers: Answers): readonly NamedPerson[] {
  const rows = [...rowsOf(answers.family?.guardians), ...rowsOf(answers.family?.siblings)];
  return [
    { id: 'child', name: fold(childName(answers)), number: tenDigits(answers.child?.identity) },
    ...rows.map((row) => ({
      id: row.id,
      name: fold(typeof row['name'] === 'string' ? row['name'] : ''),
      number: tenDigits(row['identity']),
    })),
  ];
}

/** Who that is in this report; null for nobody. Number before name: two people of one name are two people, but rather one hidden too many. */
export function personLike(answers: Answers, wanted: Omit<NamedPerson, 'id'>): PersonId | null {
  const persons = peopleIn(answers);
  const byNumber = persons.find(({ number }) => number !== '' && number === wanted.number);
  const byName = persons.find(
    ({ name, number }) => name !== '' && name === wanted.name && (number === '' || wanted.number === '' || number === wanted.number),
  );
  return (byNumber ?? byName)?.id ?? null;
}

/** A given name alone is no person: it tells nobody from anybody. */
function fold(name: string): string {
  const folded = exactFold(name);
  return folded.includes(' ') ? folded : '';
}

/** The ten digits of a number, however it was written; empty for a birth date, and for anything else that others may share. */
export function tenDigits(answer: unknown): string {
  const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
  const all = typeof value === 'string' ? value.replace(/\D/g, '') : '';
  return all.length === 10 || all.length === 12 ? all.slice(-10) : '';
}
