import { isAnswered } from '../form/answered.ts';
import type { Answers } from '../form/answers.ts';
import { wordsOf, type Field } from '../form/field.ts';
import { kindOf, type AskedKind } from '../form/kinds.ts';
import { sixFieldPaths } from '../intake/six-fields.ts';
import type { BodyPart, LocationPart, PersonId, RestrictedPart } from '../form/parts.ts';
import { loose, rowsOf, type Row } from '../form/paths.ts';
import { answersOf } from '../form/read-parts.ts';
import { putLocations } from '../form/split-location.ts';
import { namesIn } from './names.ts';
import type { ReadingValue } from './reading.ts';
import { answerText, reasonText, type NameOf } from './values.ts';

/** A report opened for reading: what this reader may see of it, and what is hidden. */
export type View = {
  /** The body with the locations that this reader may see put back. */
  readonly answers: Answers;
  /** What it asked as: decides the words. */
  readonly kind: AskedKind;
  /** The version of the questions it answers: nothing newer is said to be missing. */
  readonly formVersion: number;
  readonly nameOf: NameOf;
  /** Why a person's whereabouts are not shown; null when they are. */
  readonly maskOf: (person: PersonId) => string | null;
  /** Fields that stand in the annex, as a whole or in part: here they are neither shown nor said to be missing. */
  readonly inAnnex: ReadonlySet<string>;
  /** The only fields that somebody was asked for; null: the whole form was. Of the others nothing is said to be missing, or to be hidden. */
  readonly onlyAsked: ReadonlySet<string> | null;
};

export const maskedPerson = 'Skyddad uppgift';
export const maskedCopy = 'Visas inte i denna kopia';

/** Without a location part nothing of it is shown; a person without an entry is protected. Of `restricted` only the places are read. */
export function openView(body: BodyPart, location: LocationPart | null, restricted: RestrictedPart | null = null): View {
  const answers = putLocations(answersOf(body), location);
  return {
    answers,
    kind: kindOf(loose(answers)),
    formVersion: body.formVersion,
    nameOf: namesIn(answers),
    inAnnex: new Set(restricted?.items.map(({ target }) => target) ?? []),
    onlyAsked: body.takenIn ? sixFieldPaths : null,
    maskOf: (person) => (location === null ? maskedCopy : Object.hasOwn(location.persons, person) ? null : maskedPerson),
  };
}

/** The mask over a field, or null. All location-revealing fields outside a person's row are about the child. */
export function maskOver(view: View, field: Field, person: PersonId = 'child'): string | null {
  return field.locationRevealing ? view.maskOf(person) : null;
}

/** A field's value for this reader. A masked field looks the same whether it is answered or not. */
export function valueOf(view: View, field: Field, answer: unknown, person?: PersonId): ReadingValue {
  const mask = maskOver(view, field, person);
  if (mask !== null) return { state: 'masked', text: mask };
  if (!isAnswered(field, answer)) return { state: 'empty' };
  const reason = reasonText(answer);
  if (reason !== null) return { state: 'missing', text: `Uppgift saknas – ${reason}` };
  return { state: 'value', text: answerText(field, answer, view.nameOf) };
}

/** The answer at `section.field`. */
export function answerIn(view: View, section: string, field: string): unknown {
  return loose(view.answers)[section]?.[field];
}

/** Was the field asked for, as far as this reader's answers tell? */
export function isAsked(view: View, field: Field, row?: Row): boolean {
  if ((field.since ?? 1) > view.formVersion) return false;
  const answers = loose(view.answers);
  return field.condition?.(row ? { ...answers, row } : answers) ?? true;
}

/** False for a field, by its path, that nobody was asked for: of a report by phone only a few are. */
export function wasAsked({ onlyAsked }: View, path: string): boolean {
  return onlyAsked?.has(path) ?? true;
}

/** Rows that are not only a place left behind by a mark. */
export function writtenRows(answer: unknown): readonly Row[] {
  return rowsOf(answer).filter((row) => Object.keys(row).length > 1);
}

/** As printed in this kind of report: the print label, or the question itself. */
export function printLabel(field: Field, kind: AskedKind = 'SOL'): string {
  return wordsOf(field, kind).printLabel;
}

/** Has the reporter said that more will follow? */
export function moreIsToCome({ answers }: View): boolean {
  return answers.triage?.moreToCome?.answer === 'JA';
}
