import { exactFold } from '@tidig/domain/names/fold.ts';
import type { Arendenummer } from '@tidig/domain/base/ids.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { arendenummerOf } from '@tidig/domain/register/numbers.ts';
import type { StoreScope } from '../scope.ts';

const setting = 'arendenummer_prefix';

/**
 * The next ärendenummer of the year in which the report arrived (a Swedish calendar day), inside the caller's transaction:
 * each year counts from 1 and without gaps, because a number is taken in the same transaction as the matter it names.
 */
export function nextArendenummer(scope: StoreScope, arrivedOn: PlainDate): Arendenummer {
  const year = Number(arrivedOn.slice(0, 4));
  const serial = scope.db.get<{ last: number }>(
    `INSERT INTO register_serial (year, last) VALUES (?, 1)
     ON CONFLICT (year) DO UPDATE SET last = last + 1 RETURNING last`,
    [year],
  );
  if (!serial) throw new Error('no serial was given');
  return arendenummerOf(prefixOf(scope), year, serial.last);
}

/** As the nämnd has set it; else made from the organisation's id, and kept from the first report on so that it never changes by itself. */
function prefixOf(scope: StoreScope): string {
  const { db, name } = scope;
  const set = db.get<{ value: string }>('SELECT value FROM board_setting WHERE name = ?', [setting]);
  if (set) return set.value;
  const made = derivedPrefix(name.slice(name.indexOf('/') + 1));
  db.run('INSERT INTO board_setting (name, value) VALUES (?, ?)', [setting, made]);
  return made;
}

/** Three capitals from the last word of the id: `stockholm-farsta` gives `FAR`, `malmo` gives `MAL`; a short word is filled with X. */
export function derivedPrefix(organisationId: string): string {
  const word = exactFold(organisationId).split(' ').at(-1) ?? '';
  const letters = word
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/[^a-z]/g, '');
  return letters.slice(0, 3).toUpperCase().padEnd(3, 'X');
}
