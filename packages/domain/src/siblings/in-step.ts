import type { Answers } from '../form/answers.ts';
import { loose, rowsOf, type Row } from '../form/paths.ts';
import { asAnswers } from '../form/visible.ts';
import { cellsOf, guardianCells, householdCells } from './adults.ts';
import { commonOf, mayBeProtected, ofPlace, takesBackPlace } from './common.ts';
import { commonSecrets, putSecret } from './secrets.ts';

/** A place by its name: `event.summary`, `guardian/<row id>/phone`, `secret/<row id>`. */
type Places = ReadonlyMap<string, unknown>;
type Loose = Record<string, Record<string, unknown>>;

/**
 * A sibling's draft after the first draft was saved: what both share follows, in both directions and until one of them is sent. A text that the
 * sibling has written otherwise is never overwritten. What can no longer be shared (it was marked, or somebody turned out to be
 * protected) is taken away from the sibling where it still stands as it was carried; "inte kontrollerat" alone only stops the sharing of the
 * place. Null when nothing changes.
 */
export function inStep(before: Answers, after: Answers, sibling: Answers): Answers | null {
  const [was, is] = [sharedWith(before, sibling), sharedWith(after, sibling)];
  const there = allPlaces(sibling);
  const kept = takesBackPlace(after) ? [] : ofPlace.filter((place) => allPlaces(after).has(place) && !is.has(place));
  const changes = [...new Set([...was.keys(), ...is.keys()])].filter(
    (place) =>
      !kept.some((one) => one === place) &&
      !same(was.get(place), is.get(place)) &&
      !same(there.get(place), is.get(place)) &&
      followsStill(was.get(place), there.get(place)),
  );
  return changes.length === 0
    ? null
    : asAnswers(changes.reduce<Loose>((answers, place) => put(answers, place, is.get(place)), copy(sibling)));
}

/** Blank there, or just what was carried: then it follows. */
function followsStill(was: unknown, there: unknown): boolean {
  return there === undefined || same(was, there);
}

/** What these answers share with that sibling: the event, and the adults whom both have. */
function sharedWith(answers: Answers, sibling: Answers): Places {
  const guardians = new Map(rowsOf(answers.family?.guardians).map((row) => [row.id, row]));
  const household = new Map(rowsOf(answers.family?.household).map((row) => [row.id, row]));
  const places = new Map(commonOf(answers));
  for (const row of commonSecrets(answers)) places.set(`secret/${row.id}`, row);
  for (const { id } of rowsOf(sibling.family?.guardians)) addCells(places, `guardian/${id}`, guardians.get(id), guardianCells);
  for (const { id } of rowsOf(sibling.family?.household)) {
    const row = guardians.get(id) ?? household.get(id);
    addCells(places, `household/${id}`, row && !mayBeProtected(row['protected']) ? row : undefined, householdCells);
  }
  return places;
}

function addCells(places: Map<string, unknown>, prefix: string, row: Row | undefined, cells: readonly string[]): void {
  if (row) for (const [name, answer] of Object.entries(cellsOf(row, cells))) places.set(`${prefix}/${name}`, answer);
}

/** Everything that stands in a draft at places that could be shared, whether it may be or not. */
function allPlaces(answers: Answers): Places {
  const places = new Map<string, unknown>();
  for (const [section, fields] of Object.entries(loose(answers))) {
    for (const [field, answer] of Object.entries(fields ?? {})) places.set(`${section}.${field}`, answer);
  }
  for (const row of rowsOf(answers.marking?.secrecyMarks)) places.set(`secret/${row.id}`, row);
  for (const row of rowsOf(answers.family?.guardians)) addCells(places, `guardian/${row.id}`, row, guardianCells);
  for (const row of rowsOf(answers.family?.household)) addCells(places, `household/${row.id}`, row, householdCells);
  return places;
}

function put(answers: Loose, place: string, answer: unknown): Loose {
  const [kind = '', id = '', cell = ''] = place.split('/');
  if (kind === 'secret') return putSecret(answers, id, answer);
  if (cell !== '') return putCell(answers, kind === 'guardian' ? 'guardians' : 'household', { id, cell, answer });
  const [section = '', field = ''] = place.split('.');
  const { [field]: _before, ...others } = answers[section] ?? {};
  return { ...answers, [section]: answer === undefined ? others : { ...others, [field]: answer } };
}

function putCell(
  answers: Loose,
  list: 'guardians' | 'household',
  { id, cell, answer }: { readonly id: string; readonly cell: string; readonly answer: unknown },
): Loose {
  const family = answers['family'] ?? {};
  const rows = rowsOf(family[list]).map((row) => {
    if (row.id !== id) return row;
    const { [cell]: _before, ...others } = row;
    return answer === undefined ? others : { ...others, [cell]: answer };
  });
  return { ...answers, family: { ...family, [list]: rows } };
}

function copy(answers: object): Loose {
  return { ...answers } as Loose;
}

/** Answers are plain JSON with keys in the order of the form. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
