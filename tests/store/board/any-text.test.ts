import fc from 'fast-check';
import { recogniseTerm } from '@tidig/domain/register/search-term.ts';
import type { Found, RegisterQuery } from '@tidig/store/port/board.ts';
import { lookUp } from '@tidig/store/sqlite/board/search.ts';
import { openDatabase } from '@tidig/store/sqlite/database.ts';
import { expect, it, onTestFinished } from 'vitest';
import { day, pathOf } from '../support.ts';
import { aBoardIn, arrived, nämnd } from './support.ts';

const name = `board/${nämnd}` as const;
const strings = 100_000;
/** Stand in the reports and may never be a way in, nor be told: where somebody is, and a protected guardian. */
const hidden = ['Kanariegränd', 'Vulkanskolan', 'Dolda'];
/** What a child with fingerade uppgifter is called is no way in either. */
const called = 'Nyfunna';

it(`${strings} texts of any kind give no error, and no hit by what is hidden`, async () => {
  const db = await aRegister();
  let searched = 0;
  for (const text of fc.sample(anyText, { numRuns: strings, seed: 7 })) {
    const term = recogniseTerm(text, day('2026-11-22'));
    if (!term.ok || !('kind' in term.value)) continue;
    searched += 1;
    const query: RegisterQuery = term.value.kind === 'name' ? { ...term.value, birthYear: null, whose: 'child' } : term.value;
    const found = lookUp(db, query);
    if (found.hits.length + found.unlinked.length > 0) expectNamed(text, found);
  }
  expect(searched).toBeGreaterThan(strings / 5);
}, 300_000);

/** Whatever came up came up by the child's own name or number, and tells nothing hidden. */
function expectNamed(text: string, found: Found): void {
  expect(JSON.stringify(found)).not.toMatch(new RegExp(hidden.join('|'), 'i'));
  expect(text).toMatch(/els|test|omar|prov|20180502|FAR-/i);
}

async function aRegister() {
  const { installation, board } = await aBoardIn();
  await arrived(board, {
    given: 'Elsa',
    family: 'Testström',
    number: '201805022389',
    where: 'Kanariegränd 3',
    guardians: [{ name: 'Dolda Testström', mark: 'SEK' }],
  });
  await arrived(board, {
    given: 'Omar',
    family: 'Provsson',
    number: '201201012380',
    protection: 'FIN',
    alias: called,
    where: 'Vulkanskolan',
  });
  await arrived(board, { given: 'Elsa', family: 'Provsson', certainty: 'TRO', where: 'Kanariegränd 3' });
  const db = openDatabase(pathOf(installation, name), installation.keys.storeKey(name), { store: name, cacheKb: 8000 });
  onTestFinished(() => db.close());
  return db;
}

const syntax = [
  '"',
  "'",
  '*',
  '%',
  '_',
  ';',
  '--',
  ' OR 1=1',
  'NEAR(',
  'MATCH ',
  '\u0000',
  '\u202e',
  '\u200b',
  '🙂',
  '<b>',
  '{}',
  '\\',
  'é',
];
const word = fc.oneof(
  fc.constantFrom(...hidden, called, 'Elsa', 'Testström', 'Omar', 'Provsson', 'van', 'al', 'x'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvyzåäö'), minLength: 1, maxLength: 12 }),
  fc.constantFrom(...syntax),
);
const anyText = fc.oneof(
  { weight: 6, arbitrary: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')) },
  { weight: 2, arbitrary: fc.array(fc.oneof(word, fc.constantFrom(...syntax)), { maxLength: 6 }).map((words) => words.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'0123456789-+ KA./'), maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);
