import { HOUSEHOLD } from '@tidig/domain/access/protection-kind.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { kindOf } from '@tidig/domain/form/kinds.ts';
import { loose } from '@tidig/domain/form/paths.ts';
import { personsIn } from '@tidig/domain/form/people.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import { namesIn } from '@tidig/domain/reading/names.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { readBody } from '../exchange/read-parts.ts';

/** Somebody who may be marked: the child, a guardian or sibling by the row in the report, or somebody in the household who is not pointed out. */
export type MarkablePerson = { readonly person: string; readonly label: string };

const someone: MarkablePerson = { person: HOUSEHOLD, label: 'Någon annan i hushållet' };

/** Of an opened report everybody in it, by name; of an akt only the child: who else there is stands in its reports, which are opened one by one. */
export async function markablePersons(board: BoardStore, { kind, id }: OpenedObject): Promise<readonly MarkablePerson[]> {
  if (kind === 'child-file') return [{ person: 'child', label: 'Barnet' }, someone];
  const bytes = await board.part(asId(id), 'body');
  if (!bytes) throw new Error('a received report lacks its body');
  const answers = answersOf(readBody(bytes));
  const nameOf = namesIn(answers);
  const child = kindOf(loose(answers)) === 'PL6' ? 'Personen' : 'Barnet';
  const others = personsIn(answers).filter((person) => person !== 'child');
  return [{ person: 'child', label: child }, ...others.map((person) => ({ person, label: nameOf(person) })), someone];
}
