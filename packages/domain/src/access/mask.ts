import type { Answers } from '../form/answers.ts';
import type { BodyPart, LocationPart, PersonId } from '../form/parts.ts';
import { rowsOf } from '../form/paths.ts';
import { personsIn } from '../form/people.ts';
import { answersOf } from '../form/read-parts.ts';
import { putLocations, takeLocations } from '../form/split-location.ts';
import { readChoice } from '../reading/choices.ts';
import { samePlaceKeys } from './place-words.ts';

type Protection = 'protected' | 'not-protected' | 'unanswered';

/** Only "Nej, kontrollerat" says that nobody is protected; a mark, "not checked" and a code from a later version all protect (T-13). */
function protectionIn(answer: unknown): Protection {
  if (typeof answer !== 'object' || answer === null || !('code' in answer) || answer.code === undefined) return 'unanswered';
  return answer.code === 'NEJ' ? 'not-protected' : 'protected';
}

/** What is known beside the report: a mark that another report in the akt carries, or that somebody has set since, holds here as well (T-14). */
export type KnownOfChild = {
  readonly childMarked: boolean;
  /** Guardians and siblings of this report whom somebody at the nämnd has marked. */
  readonly marked?: readonly PersonId[];
  /** Somebody is marked who stands in another report of the family: which row that is here nobody can tell, so everyone is hidden. */
  readonly everyone?: boolean;
};

/**
 * The persons whose whereabouts may not be shown. A child whose protection is not answered counts as protected; a guardian or sibling who is
 * not answered for follows the child. Where anyone is protected, so are the child, every sibling and everyone who is not said to live
 * elsewhere: a household gives its members away (T-11). Only a guardian with "Bor med barnet: Nej", not protected himself, stays visible; and not
 * even he where the answers have him at the address, or by the telephone, of somebody who is hidden. Of answers without the part `location` only the
 * marks are known: whoever decides what is shown asks `hiddenIn`.
 */
export function protectedIn(answers: Answers, known: KnownOfChild = { childMarked: false }): readonly PersonId[] {
  const persons = personsIn(answers);
  if (known.everyone) return persons;
  const hidden = withHousehold(answers, markedIn(answers, known));
  if (hidden.size > 0 && hidden.size < persons.length) addSamePlace(answers, hidden);
  return persons.filter((person) => hidden.has(person));
}

/** The same of a report in its parts: the one answer to whose whereabouts a reader without clearance may not have, and whose the vault holds. */
export function hiddenIn(parts: { readonly body: BodyPart; readonly location: LocationPart }, known?: KnownOfChild): readonly PersonId[] {
  return protectedIn(putLocations(answersOf(parts.body), parts.location), known);
}

/** Those with a mark of their own, known here or said in the report: "not checked" marks too. */
export function markedIn(answers: Answers, known: KnownOfChild): ReadonlySet<PersonId> {
  const child = known.childMarked || protectionIn(answers.child?.protectedIdentity) !== 'not-protected';
  const marked = new Set<PersonId>([...(child ? ['child'] : []), ...(known.marked ?? [])]);
  for (const row of [...rowsOf(answers.family?.guardians), ...rowsOf(answers.family?.siblings)]) {
    const own = protectionIn(row['protected']);
    if (own === 'protected' || (own === 'unanswered' && child)) marked.add(row.id);
  }
  return marked;
}

function withHousehold(answers: Answers, marked: ReadonlySet<PersonId>): Set<PersonId> {
  if (marked.size === 0) return new Set();
  const guardians = rowsOf(answers.family?.guardians);
  const elsewhere = new Set(guardians.filter((row) => livesElsewhere(row['livesWithChild'])).map((row) => row.id));
  return new Set(personsIn(answers).filter((person) => marked.has(person) || !elsewhere.has(person)));
}

/** Whoever shares an address or a telephone with somebody hidden is hidden too, and then whoever shares one with them. */
function addSamePlace(answers: Answers, hidden: Set<PersonId>): void {
  const { location } = takeLocations(answers, answers);
  const places = new Map(personsIn(answers).map((person) => [person, samePlaceKeys(ownPlaces(location, person))]));
  const told = new Set<string>();
  for (let before = -1; before !== told.size;) {
    before = told.size;
    for (const [person, keys] of places) {
      if (!hidden.has(person) && ![...keys].some((key) => told.has(key))) continue;
      hidden.add(person);
      for (const key of keys) told.add(key);
    }
  }
}

/** Where the person lives and is reached, as written; not where something happened, or where a child was looked for. */
function ownPlaces({ persons }: LocationPart, person: PersonId): readonly string[] {
  const own = Object.entries(persons[person] ?? {}).filter(([path]) => path.startsWith('child.') || path.startsWith('family.'));
  return own.map(([, answer]) => (typeof answer === 'string' ? answer : readChoice(answer).note));
}

function livesElsewhere(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'answer' in answer && answer.answer === 'NEJ';
}

/**
 * The part `location` as a reader without clearance may have it: entries of protected persons are not there, nor entries of persons that the
 * report does not know. An entry that is not there is shown as "Skyddad uppgift", whether it held anything or not.
 */
export function visibleLocation(location: LocationPart, body: BodyPart, known?: KnownOfChild): LocationPart {
  const hidden = new Set(hiddenIn({ body, location }, known));
  const visible = new Set(personsIn(answersOf(body)).filter((person) => !hidden.has(person)));
  return { persons: Object.fromEntries(Object.entries(location.persons).filter(([person]) => visible.has(person))) };
}
