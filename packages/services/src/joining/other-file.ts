import { isProtectionKind } from '@tidig/domain/access/protection-kind.ts';
import { asId, type ChildFileId } from '@tidig/domain/base/ids.ts';
import { PROTECTED_LABEL } from '@tidig/domain/labels/protected.ts';
import type { ArrivedRow, BoardStore, ChildFile } from '@tidig/store/port/board.ts';
import type { Shut } from '../access/shut.ts';
import { nameOf } from '../intake/arrived-view.ts';

/** An akt that this login has open. Of a protected child the mark and a reference, as in a hit list (T-13). */
export type OpenAkt = { readonly id: ChildFileId; readonly label: string };

/**
 * The other akt of a move; null where it is shut to the reader. No name of a protected child, and where either child has fingerade uppgifter nothing that leads
 * from the one akt to the other either (L-82): `id` is null then.
 */
export type OtherFile = { readonly id: ChildFileId | null; readonly label: string } | null;

export async function openAkt(board: BoardStore, shut: Shut, id: string): Promise<OpenAkt | null> {
  const found = await unlessShut(board, shut, id);
  return found && { id: found.file.id, label: labelOf(found) };
}

/** As it is told in the akt `here`. */
export async function otherFile(board: BoardStore, shut: Shut, here: ChildFile, id: string): Promise<OtherFile> {
  const found = await unlessShut(board, shut, id);
  if (!found) return null;
  const isFictitious = [here, found.file].some(({ identity }) => identity.protection === 'FIN');
  return isFictitious ? { id: null, label: PROTECTED_LABEL } : { id: found.file.id, label: labelOf(found) };
}

type Found = { readonly file: ChildFile; readonly rows: readonly ArrivedRow[] };

async function unlessShut(board: BoardStore, shut: Shut, id: string): Promise<Found | null> {
  if (shut.is('child-file', id)) return null;
  const [file, rows] = [await board.childFile(asId(id)), await board.reportsIn(asId(id))];
  return file && !rows.some((row) => shut.is('report', row.id)) ? { file, rows } : null;
}

function labelOf({ file: { identity }, rows }: Found): string {
  if (!isProtectionKind(identity.protection)) return nameOf(identity);
  const reference = identity.protection === 'FIN' ? undefined : rows.at(-1)?.arendenummer;
  return reference ? `${PROTECTED_LABEL} · ${reference}` : PROTECTED_LABEL;
}
