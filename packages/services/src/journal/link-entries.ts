import { coverWritten } from '@tidig/domain/access/covered-texts.ts';
import type { Purpose } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { ArrivedRow, BoardStore, ChildFile, ChildIdentity, EndedLink, Link } from '@tidig/store/port/board.ts';
import { placesBeside } from '../assessment/places-beside.ts';
import type { ServiceContext } from '../context.ts';
import { readableRows } from '../intake/without-barred.ts';
import { type Bare, type Fact, factsOf } from './journal-entry.ts';

/** Into which akt a report has been laid and taken out of again, by whom and why, and where it lies now: a link that was undone stays as a trace (L-130). */
export async function linkEntries(board: BoardStore, row: ArrivedRow, fact: Fact): Promise<readonly Bare[]> {
  const ended = await board.endedLinks({ kind: 'report', id: row.id });
  return [...ended.flatMap((link) => endedEntries(link, fact)), ...(row.link ? [laid(row.link, fact)] : [])];
}

/**
 * The same of reports that lie in the akt no more, for the akt's journal. Why stands as this reader may see it: compared with where the protected persons of
 * that report's own family are (T-14). Nothing of a report on somebody with fingerade uppgifter, nor in the akt of such a person of any: a number, a moment or a reason
 * would lead from the one akt to the other (L-82). `hidden`: one is shut to the reader.
 */
export async function leftEntries(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  { akt, ...reading }: { readonly akt: ChildFile; readonly purpose: Purpose; readonly since: Instant },
): Promise<{ readonly entries: readonly Bare[]; readonly hidden: boolean }> {
  if (isFictitious(akt.identity)) return { entries: [], hidden: false };
  const ended = await board.endedLinks({ kind: 'child-file', id: akt.id });
  const found = await Promise.all([...new Set(ended.map(({ reportId }) => reportId))].map((id) => board.arrivedRow(id)));
  const left = found.filter((row) => row !== null).filter(({ link, child }) => link?.childFileId !== akt.id && !isFictitious(child));
  const { rows, hidden } = await readableRows(ctx, subject, board, left);
  const entries = await Promise.all(
    rows.map(async (row) => {
      const words = await placesBeside(ctx, subject, row, { action: 'child-file.read', ...reading });
      const own = ended.filter(({ reportId }) => reportId === row.id).flatMap((link) => endedEntries(link, factsOf(row)));
      return own.map((entry) => ({ ...entry, lines: entry.lines.map((line) => coverWritten(line, words)) }));
    }),
  );
  return { entries: entries.flat(), hidden };
}

function isFictitious({ protection }: ChildIdentity): boolean {
  return protection === 'FIN';
}

function laid({ id, linkedAt, linkedBy }: Link, fact: Fact): Bare {
  return fact(`linked/${id}`, linkedAt, 'Lagd i barnets akt', linkedBy === 'system' ? null : linkedBy);
}

function endedEntries(link: EndedLink, fact: Fact): readonly Bare[] {
  const { at, by, reason } = link.undone;
  return [laid(link, fact), fact(`unlinked/${link.id}`, at, 'Tagen ur akten', by, [reason])];
}
