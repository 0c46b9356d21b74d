import type { Answers } from '../form/answers.ts';
import type { BodyPart, LocationPart, PersonId } from '../form/parts.ts';
import { rowsOf } from '../form/paths.ts';
import { personsIn } from '../form/people.ts';
import { answersOf } from '../form/read-parts.ts';

type Protection = 'protected' | 'not-protected' | 'unanswered';

/** Only "Nej, kontrollerat" says that nobody is protected; a mark, "not checked" and a code from a later version all protect (T-13). */
function protectionIn(answer: unknown): Protection {
  if (typeof answer !== 'object' || answer === null || !('code' in answer) || answer.code === undefined) return 'unanswered';
  return answer.code === 'NEJ' ? 'not-protected' : 'protected';
}

/**
 * The persons whose whereabouts may not be shown. A child whose protection is not answered counts as protected; a guardian or sibling who is
 * not answered for follows the child. Where anyone is protected, so are the child, every sibling and everyone who is not said to live
 * elsewhere: a household gives its members away (T-11). Only a guardian with "Bor med barnet: Nej", not protected himself, stays visible.
 */
export function protectedPersons(body: BodyPart): readonly PersonId[] {
  return protectedIn(answersOf(body));
}

/** What is known beside the report: a mark that another report in the akt carries, or that somebody has set since, holds here as well (T-14). */
export type KnownOfChild = {
  readonly childMarked: boolean;
  /** Guardians and siblings of this report whom somebody at the nämnd has marked. */
  readonly marked?: readonly PersonId[];
  /** Somebody is marked who stands in another report of the family: which row that is here nobody can tell, so everyone is hidden. */
  readonly everyone?: boolean;
};

/** The same, of answers that are not yet sent. */
export function protectedIn(answers: Answers, known: KnownOfChild = { childMarked: false }): readonly PersonId[] {
  const child = known.childMarked || protectionIn(answers.child?.protectedIdentity) !== 'not-protected';
  const guardians = rowsOf(answers.family?.guardians);
  const siblings = rowsOf(answers.family?.siblings);
  if (known.everyone) return personsIn(answers);
  const marked = new Set<PersonId>([...(child ? ['child'] : []), ...(known.marked ?? [])]);
  for (const row of [...guardians, ...siblings]) {
    const own = protectionIn(row['protected']);
    if (own === 'protected' || (own === 'unanswered' && child)) marked.add(row.id);
  }
  if (marked.size === 0) return [];
  const elsewhere = new Set(guardians.filter((row) => livesElsewhere(row['livesWithChild'])).map((row) => row.id));
  return personsIn(answers).filter((person) => marked.has(person) || !elsewhere.has(person));
}

function livesElsewhere(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'answer' in answer && answer.answer === 'NEJ';
}

/**
 * The part `location` as a reader without clearance may have it: entries of protected persons are not there, nor entries of persons that the
 * report does not know. An entry that is not there is shown as "Skyddad uppgift", whether it held anything or not.
 */
export function visibleLocation(location: LocationPart, body: BodyPart, known?: KnownOfChild): LocationPart {
  const answers = answersOf(body);
  const hidden = new Set(protectedIn(answers, known));
  const visible = new Set(personsIn(answers).filter((person) => !hidden.has(person)));
  return { persons: Object.fromEntries(Object.entries(location.persons).filter(([person]) => visible.has(person))) };
}
