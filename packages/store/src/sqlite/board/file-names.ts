import { wordsOf, type Word } from '@tidig/domain/names/words.ts';
import type { StoreDatabase } from '../database.ts';
import { filesBesideMarked } from './beside-marked.ts';
import { type FileRow, fileRows, type ShownFile } from './file-rows.ts';
import { guardianNames } from './guardian-names.ts';
import type { FoundFile } from './hits.ts';
import { type Answer, type Asked, type Known, type KnownName, searchNames } from './name-search.ts';

/** Akter by a name of the child, nearest first. */
export function filesByName(db: StoreDatabase, asked: Omit<Asked, 'whose'>): readonly FoundFile[] {
  const found = searchNames(db, { ...asked, whose: 'C' }, (nos) => fileRows(db, nos).map(childNames));
  return found.map(({ what, match, name, bornThen }) => ({
    file: what,
    reasons: [...match.reasons, ...(name.own ? [] : (['OTHER_NAME'] as const)), ...(bornThen ? (['BIRTH_YEAR'] as const) : [])],
    matchedName: match.level === 0 ? null : name.written,
  }));
}

/** Akter by a name of one of the child's guardians. Which name, or whose, is not told: a list holds nothing of a guardian (L-45). */
export function filesByGuardian(db: StoreDatabase, asked: Omit<Asked, 'whose' | 'birthYears'>): readonly FoundFile[] {
  const found = searchNames(db, { ...asked, birthYears: [], whose: 'G' }, (nos) => guardiansOf(db, nos));
  return found.map((answer) => ({ file: answer.what, reasons: reasonsOf(answer), matchedName: null }));
}

/** The words of a name in both its parts, as they are matched. */
export function wordsOfName({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }): readonly Word[] {
  return [...wordsOf(familyName), ...wordsOf(givenName)];
}

function reasonsOf({ match }: Answer<ShownFile>): FoundFile['reasons'] {
  return ['GUARDIAN_NAME', ...match.reasons];
}

function childNames(row: FileRow): Known<ShownFile> {
  const { identity, otherNames } = row.childFile;
  const names = [{ ...identity, own: true }, ...otherNames.map((name) => ({ ...name, own: false }))];
  return {
    no: row.no,
    what: row,
    names: names.map((name) => ({ words: wordsOfName(name), written: `${name.givenName} ${name.familyName}`.trim(), own: name.own })),
  };
}

function guardiansOf(db: StoreDatabase, nos: readonly number[]): readonly Known<ShownFile>[] {
  const rows = fileRows(db, nos);
  const ids = rows.map(({ childFile }) => childFile.id);
  const marked = filesBesideMarked(db, ids);
  return rows
    .filter(({ childFile }) => !marked.has(childFile.id))
    .map((row) => ({ no: row.no, what: row, names: guardianNames(db, row.childFile.id).map(asGuardian) }));
}

/** A guardian's whole name, as it is matched. */
export function asGuardian(name: string): KnownName {
  return { words: wordsOf(name), written: name, own: true };
}
