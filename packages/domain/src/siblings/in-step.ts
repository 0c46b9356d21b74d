import type { Answers } from '../form/answers.ts';
import { loose, rowsOf, type Row } from '../form/paths.ts';
import { asAnswers } from '../form/visible.ts';
import { cellsOf, guardianCells, householdCells, householdOf, sharedCells } from './adults.ts';
import { commonOf, takenBack, takesBackPlace } from './common.ts';
import { commonSecrets, putSecret } from './secrets.ts';

/** A place by its name: `event.summary`, `guardian/<row id>/phone`, `secret/<row id>`. */
type Places = ReadonlyMap<string, unknown>;
type Loose = Record<string, Record<string, unknown>>;

/**
 * A sibling's draft after the first draft was saved: what both share follows, in both directions and until one of them is sent. A text that the
 * sibling has written otherwise is never overwritten. What was marked, or tells where somebody is who turned out to be protected, is taken away from the
 * sibling where it still stands as it was carried, however long ago the two stopped sharing it; "inte kontrollerat" alone only stops the sharing.
 * Null when nothing changes.
 */
export function inStep(before: Answers, after: Answers, sibling: Answers): Answers | null {
  const seen: Seen = {
    was: placesOf(before, sibling, 'shared'),
    is: placesOf(after, sibling, 'shared'),
    stoodThere: placesOf(before, sibling, 'all'),
    standsThere: placesOf(after, sibling, 'all'),
    here: allPlaces(sibling),
    leaves: leaving(after, sibling),
  };
  const places = [...new Set([...seen.was.keys(), ...seen.is.keys(), ...seen.leaves])].filter((place) => changes(place, seen));
  return places.length === 0
    ? null
    : asAnswers(places.reduce<Loose>((answers, place) => put(answers, place, seen.is.get(place)), copy(sibling)));
}

type Seen = {
  /** What the first draft shared before, and shares now. */
  readonly was: Places;
  readonly is: Places;
  /** All that stood and stands in it at such places, shared or not. */
  readonly stoodThere: Places;
  readonly standsThere: Places;
  readonly here: Places;
  readonly leaves: ReadonlySet<string>;
};

function changes(place: string, { was, is, stoodThere, standsThere, here, leaves }: Seen): boolean {
  const now = here.get(place);
  const asCarried = same(now, stoodThere.get(place)) || same(now, standsThere.get(place)) || same(now, was.get(place));
  if (leaves.has(place)) return now !== undefined && asCarried && !same(now, is.get(place));
  // Not shared any longer, but still written there: it stays here as it is.
  if (!is.has(place) && standsThere.has(place)) return false;
  return !same(was.get(place), is.get(place)) && !same(now, is.get(place)) && (now === undefined || same(now, was.get(place)));
}

/** Places that must not stand in the sibling's draft as they were carried: there what may be shared comes instead, if anything. */
function leaving(after: Answers, sibling: Answers): ReadonlySet<string> {
  const [all, shared] = [placesOf(after, sibling, 'all'), placesOf(after, sibling, 'shared')];
  const adults = takesBackPlace(after) ? [...all.keys()].filter((place) => isAdult(place) && !same(shared.get(place), all.get(place))) : [];
  const secrets = [...all.keys()].filter((place) => place.startsWith('secret/') && !shared.has(place));
  return new Set([...takenBack(after), ...adults, ...secrets]);
}

function isAdult(place: string): boolean {
  return place.startsWith('guardian/') || place.startsWith('household/');
}

/** What stands in these answers at places that they could share with that sibling: the event, and the adults whom both have; all, or what may be shared. */
function placesOf(answers: Answers, sibling: Answers, which: 'shared' | 'all'): Places {
  const guardians = new Map(rowsOf(answers.family?.guardians).map((row) => [row.id, row]));
  const household = new Map(rowsOf(answers.family?.household).map((row) => [row.id, row]));
  const places = new Map(which === 'all' ? allPlaces(answers) : commonOf(answers));
  if (which === 'shared') for (const row of commonSecrets(answers)) places.set(`secret/${row.id}`, row);
  for (const { id } of rowsOf(sibling.family?.guardians)) {
    const row = guardians.get(id);
    addCells(places, `guardian/${id}`, row, row && which === 'shared' ? sharedCells(answers, row) : guardianCells);
  }
  for (const { id } of rowsOf(sibling.family?.household)) {
    const row = guardians.get(id) ?? household.get(id);
    addCells(places, `household/${id}`, row && (which === 'all' ? row : sharedOf(row)), householdCells);
  }
  return places;
}

function sharedOf(row: Row): Row | undefined {
  const cells = householdOf(row);
  return cells === null ? undefined : { id: row.id, ...cells };
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
