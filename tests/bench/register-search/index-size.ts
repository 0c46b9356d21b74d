import { statSync } from 'node:fs';
import path from 'node:path';
import { board } from '../installation.ts';
import { openBoardFile } from './arendenummer.ts';

/** Tables that only searching needs, by how their names begin. */
const searched = [
  'name_',
  'file_row',
  'unlinked_row',
  'child_file_name',
  'child_file_number',
  'child_file_birth',
  'report_guardian',
  'report_police_number',
  'index_rules',
];

export type IndexSize = {
  readonly file: number;
  readonly index: number;
  readonly tables: readonly { readonly name: string; readonly bytes: number }[];
};

/** Pages of each table with its indexes, read by table so that the rest of the file is left alone. The size of the file is that of its pages, without the WAL. */
export function indexSizeOf(dataDir: string): IndexSize {
  const db = openBoardFile(dataDir);
  try {
    const objects = db
      .all<{ name: string; of: string }>("SELECT name, tbl_name AS 'of' FROM sqlite_schema WHERE rootpage > 0")
      .filter(({ of }) => searched.some((start) => of.startsWith(start)));
    const sizes = new Map<string, number>();
    for (const { name, of } of objects) {
      const { bytes = 0 } = db.get<{ bytes: number }>('SELECT sum(pgsize) AS bytes FROM dbstat WHERE name = ?', [name]) ?? {};
      sizes.set(of, (sizes.get(of) ?? 0) + bytes);
    }
    const tables = [...sizes].map(([name, bytes]) => ({ name, bytes })).toSorted((a, b) => b.bytes - a.bytes);
    const { size } = statSync(path.join(dataDir, `board/${board}.sqlite`));
    return { file: size, index: tables.reduce((sum, { bytes }) => sum + bytes, 0), tables };
  } finally {
    db.close();
  }
}
