import { sections, type Answers } from './answers.ts';
import type { Field, Section } from './field.ts';
import type { LocationPart } from './parts.ts';
import { loose, rowsOf, type Row } from './paths.ts';
import { personsIn } from './people.ts';
import { asAnswers } from './visible.ts';

type Entry = Record<string, unknown>;

/** Path of a location-revealing field in its person's entry: `child.address`, `family.guardians.phone`. */
export function locationPath(section: string, field: string, cell?: string): string {
  return cell === undefined ? `${section}.${field}` : `${section}.${field}.${cell}`;
}

/** Moves every location-revealing answer to its person: of a row to the row's own, all others to the child. */
export function takeLocations(rest: Answers, whole: Answers): { readonly body: Answers; readonly location: LocationPart } {
  const persons = Object.fromEntries(personsIn(whole).map((person): [string, Entry] => [person, {}]));
  const body: Record<string, Entry> = {};
  for (const section of Object.values<Section>(sections)) {
    const answers = loose(rest)[section.id];
    if (!answers) continue;
    body[section.id] = takeSection(section, answers, persons);
  }
  return { body: asAnswers(body), location: { persons } };
}

function takeSection(section: Section, answers: Readonly<Entry>, persons: Record<string, Entry>): Entry {
  const kept: Entry = {};
  for (const [name, answer] of Object.entries(answers)) {
    const field = section.fields[name];
    if (field?.locationRevealing) entryOf(persons, 'child')[locationPath(section.id, name)] = answer;
    else if (field?.of && Array.isArray(answer)) kept[name] = rowsOf(answer).map((row) => takeRow(section.id, name, field, row, persons));
    else kept[name] = answer;
  }
  return kept;
}

function takeRow(section: string, name: string, field: Field, row: Row, persons: Record<string, Entry>): Entry {
  const kept: Entry = {};
  for (const [cell, answer] of Object.entries(row)) {
    if (field.of?.[cell]?.locationRevealing) entryOf(persons, row.id)[locationPath(section, name, cell)] = answer;
    else kept[cell] = answer;
  }
  return kept;
}

/** Only rows of persons have location-revealing cells (a test sees to it), and every person has an entry. */
function entryOf(persons: Record<string, Entry>, person: string): Entry {
  const entry = Object.hasOwn(persons, person) ? persons[person] : undefined;
  if (!entry) throw new Error('A location-revealing cell stands in a row that is no person.');
  return entry;
}

/** Puts each person's answers back where they were. */
export function putLocations(body: Answers, location: LocationPart | null): Answers {
  const whole: Record<string, Entry> = {};
  for (const section of Object.values<Section>(sections)) {
    const answers = putSection(section, loose(body)[section.id] ?? {}, location?.persons ?? {});
    if (Object.keys(answers).length > 0) whole[section.id] = answers;
  }
  return asAnswers(whole);
}

function putSection(section: Section, answers: Readonly<Entry>, persons: LocationPart['persons']): Entry {
  const whole: Entry = {};
  for (const [name, field] of Object.entries(section.fields)) {
    const answer = field.locationRevealing ? found(persons, 'child', locationPath(section.id, name)) : answers[name];
    if (answer === undefined) continue;
    whole[name] = field.of && Array.isArray(answer) ? rowsOf(answer).map((row) => putRow(section.id, name, field, row, persons)) : answer;
  }
  return whole;
}

function putRow(section: string, name: string, field: Field, row: Row, persons: LocationPart['persons']): Entry {
  const whole: Entry = { ...row };
  for (const [cell, cellField] of Object.entries(field.of ?? {})) {
    const answer = cellField.locationRevealing ? found(persons, row.id, locationPath(section, name, cell)) : undefined;
    if (answer !== undefined) whole[cell] = answer;
  }
  return whole;
}

/** An entry's answer. Names from a stored part are looked up as own members only. */
function found(persons: LocationPart['persons'], person: string, path: string): unknown {
  const entry = Object.hasOwn(persons, person) ? persons[person] : undefined;
  return entry && Object.hasOwn(entry, path) ? entry[path] : undefined;
}
