import { isAnswered } from '../form/answered.ts';
import type { Field } from '../form/field.ts';
import type { BodyPart, LocationPart, PersonId } from '../form/parts.ts';
import { fieldAt, rowsOf } from '../form/paths.ts';
import type { RecipientNames } from './items.ts';
import { readingPlan } from './plan.ts';
import { answerText, reasonText } from './values.ts';
import { answerIn, openView, printLabel, type View } from './view.ts';

/** Where one person is, in ready Swedish: every answer that tells it, under its label. No facts where the report says nothing of it. */
export type PersonPlaces = {
  /** What the person is called in the report: "Barnet, Elsa Testström", "Maria Testström (mamma)". */
  readonly person: string;
  readonly facts: PlaceFact[];
};
export type PlaceFact = { readonly label: string; readonly text: string };

/**
 * What a report's part `location` says of these persons, in the order of the report: the one presentation of the vault. Nothing of anybody else, and
 * nothing of the body but names and the words of the labels. Pure.
 */
export function readPlaces(
  parts: { readonly body: BodyPart; readonly location: LocationPart },
  persons: readonly PersonId[],
  names: RecipientNames = {},
): readonly PersonPlaces[] {
  const wanted = Object.fromEntries(Object.entries(parts.location.persons).filter(([person]) => persons.includes(person)));
  const view = openView(parts.body, { persons: wanted });
  return persons.map((person) => ({
    person: person === 'child' ? `${view.kind === 'PL6' ? 'Personen' : 'Barnet'}, ${view.nameOf('child')}` : view.nameOf(person),
    facts: paths.flatMap((path) => (person === 'child' ? ofChild(view, path, names) : ofRow(view, path, person))),
  }));
}

const paths: readonly string[] = readingPlan.flatMap(({ slots }) => slots.flatMap((slot) => slot.paths));

function ofChild(view: View, path: string, names: RecipientNames): readonly PlaceFact[] {
  const [section = '', name = ''] = path.split('.');
  const field = fieldAt(section, name);
  const answer = answerIn(view, section, name);
  if (!field?.locationRevealing || !isAnswered(field, answer)) return [];
  if (path === 'recipient.secondBoard') return [{ label: 'Annan mottagare', text: names.secondRecipientName ?? 'En nämnd till' }];
  return [factOf(view, field, answer)];
}

function ofRow(view: View, path: string, person: PersonId): readonly PlaceFact[] {
  const [section = '', name = ''] = path.split('.');
  const cells = Object.entries(fieldAt(section, name)?.of ?? {}).filter(([, cell]) => cell.locationRevealing);
  const row = rowsOf(answerIn(view, section, name)).find(({ id }) => id === person);
  if (!row) return [];
  return cells.flatMap(([cell, field]) => (isAnswered(field, row[cell]) ? [factOf(view, field, row[cell])] : []));
}

function factOf(view: View, field: Field, answer: unknown): PlaceFact {
  const reason = reasonText(answer);
  const text = reason === null ? answerText(field, answer, view.nameOf) : `Uppgift saknas – ${reason}`;
  return { label: printLabel(field, view.kind), text };
}
