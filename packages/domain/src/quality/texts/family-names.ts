import { rowsOf } from '../../form/paths.ts';
import type { Draft } from './free-texts.ts';
import { tokensOf } from './swedish/tokens.ts';

const known = new WeakMap<Draft, ReadonlySet<string>>();

/** Every part of the names of those in the report, folded: they are known to the family, and tell nothing. */
export function familyNames(checked: Draft): ReadonlySet<string> {
  const before = known.get(checked);
  if (before) return before;
  const { child, family } = checked.loose;
  const people = [family?.['guardians'], family?.['siblings'], family?.['household']].flatMap(rowsOf);
  const written = [child?.['firstName'], child?.['lastName'], child?.['alias'], ...people.map((row) => row['name'])];
  const names = new Set(written.flatMap((name) => (typeof name === 'string' ? tokensOf(name).map(({ word }) => word) : [])));
  known.set(checked, names);
  return names;
}
