import { createHash } from 'node:crypto';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { ArrivedRow, BoardStore, ChildFile } from '@tidig/store/port/board.ts';
import type { SeenFile } from '@tidig/store/port/joining.ts';
import { refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { readableRows } from '../intake/without-barred.ts';
import { openedChildFile } from '../journal/journal-of.ts';

/** An akt that this login has open, all of it, as it is now. */
export type OpenedFile = { readonly akt: ChildFile; readonly rows: readonly ArrivedRow[]; readonly seen: SeenFile };

/**
 * An akt of the own nämnd that this login has opened and of which nothing is shut to the person: who cannot see all of it moves none of it (T-4). Refuses
 * `not-found`, `barred` and `opening-required`.
 */
export async function wholeOpenedFile(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<OpenedFile>> {
  const found = await openedChildFile(ctx, subject, id, 'child-file.join');
  if (!found.ok) return found;
  const board = await boardOf(ctx, subject);
  const rows = await board.reportsIn(found.value.id);
  const { hidden } = await readableRows(ctx, subject, board, rows);
  if (hidden) return refuse(ctx, subject, 'child-file.join', { kind: 'child-file', id: found.value.id }, 'barred');
  return done({ akt: found.value, rows, seen: await seenOf(board, found.value, rows) });
}

async function seenOf(board: BoardStore, { id }: ChildFile, rows: readonly ArrivedRow[]): Promise<SeenFile> {
  const last = (await board.records({ kind: 'child-file', id })).at(-1);
  return { id, links: rows.flatMap(({ link }) => (link ? [link.id] : [])), record: last?.id ?? null };
}

/** What somebody has seen of these akter, as a text that says nothing: the same as long as nothing is put into them, taken out or written about them. */
export function seenText(files: readonly OpenedFile[]): string {
  const seen = files.map(({ seen: { id, links, record } }) => JSON.stringify([id, [...links].sort(), record]));
  return createHash('sha256').update(seen.sort().join('\n')).digest('base64url');
}
