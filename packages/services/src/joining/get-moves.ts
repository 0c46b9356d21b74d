import type { Subject } from '@tidig/domain/access/roles.ts';
import type { ChildFileId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { Move } from '@tidig/domain/intake/moved.ts';
import type { ArrivedRow, BoardRecord, BoardStore, ChildFile } from '@tidig/store/port/board.ts';
import { policy } from '@tidig/domain/access/decide.ts';
import { type Shut, shutTo } from '../access/shut.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { listLabel } from '../intake/arrived-view.ts';
import { readableRows } from '../intake/without-barred.ts';
import { openedChildFile } from '../journal/journal-of.ts';
import { coverWritten } from '@tidig/domain/access/covered-texts.ts';
import { placeWords } from '@tidig/domain/access/place-words.ts';
import { readingNow } from '../access/purpose-now.ts';
import { placesBeside } from '../assessment/places-beside.ts';
import { rowsBehind } from './file-records.ts';
import { joinedInto, movesOf } from './moves.ts';
import { seenText } from './opened-files.ts';
import { openAkt, type OpenAkt, otherFile, type OtherFile } from './other-file.ts';

export type MoveView = {
  readonly id: string;
  readonly way: 'JOINED' | 'SPLIT' | 'JOIN_UNDONE' | 'SPLIT_UNDONE';
  /** Into the akt that is read, or out of it. */
  readonly into: boolean;
  readonly other: OtherFile;
  readonly at: Instant;
  readonly byName: string;
  readonly reason: string;
  /** How many of the reports that the reader may see still lie here and would go back; how many have come since and would stay. */
  readonly goBack: number;
  readonly stay: number;
  readonly mayUndo: boolean;
};

export type MovesView = {
  /** The akt has been emptied into another one, which is read instead. */
  readonly joinedWith: { readonly other: OtherFile; readonly at: Instant; readonly byName: string } | null;
  /** Newest first. */
  readonly moves: MoveView[];
  /** The person may join and part akter, and nothing here is shut to them. */
  readonly mayMove: boolean;
  /** Other akter that this login has open now. */
  readonly open: OpenAkt[];
  /** The akt's reports, to choose among, each by the name that it gives the child. */
  readonly reports: { readonly id: string; readonly arendenummer: string; readonly arrivedAt: Instant; readonly label: string }[];
  readonly seen: string;
};

/** What has been moved into an opened akt and out of it, and what can be now. Refuses `opening-required`. */
export async function getMoves(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<MovesView>> {
  const found = await openedChildFile(ctx, subject, id, 'child-file.read');
  if (!found.ok) return found;
  const akt = found.value;
  const board = await boardOf(ctx, subject);
  const shut = await shutTo(ctx, subject, board);
  const all = await board.reportsIn(akt.id);
  const { rows, hidden } = await readableRows(ctx, subject, board, all);
  const [moves, joined] = [await movesOf(board, akt.id), await joinedInto(board, akt.id)];
  const mayMove = mayJoin(subject) && !hidden && !shut.is('child-file', akt.id);
  const last = (await board.records({ kind: 'child-file', id: akt.id })).at(-1);
  const cover = await coverIn(ctx, subject, all, akt.id);
  const viewOf = (move: Move<BoardRecord>) => moveView(board, shut, { akt, rows, cover, mayMove: mayMove && !joined }, move);
  const openIds = (await board.openFiles(subject.loginId, ctx.clock.now())).filter((one) => one !== akt.id);
  const open = mayMove ? await Promise.all(openIds.map((one) => openAkt(board, shut, one))) : [];
  return done({
    joinedWith: joined && {
      other: await otherFile(board, shut, akt, joined.body.to),
      at: joined.record.recordedAt,
      byName: joined.record.byName,
    },
    moves: await Promise.all(moves.toReversed().map(viewOf)),
    mayMove,
    open: open.filter((one) => one !== null),
    reports: rows.map((row) => ({ id: row.id, arendenummer: row.arendenummer, arrivedAt: row.arrivedAt, label: listLabel(row.child) })),
    seen: seenText([
      { akt, rows: all, seen: { id: akt.id, links: all.flatMap(({ link }) => (link ? [link.id] : [])), record: last?.id ?? null } },
    ]),
  });
}

function mayJoin({ membership }: Subject): boolean {
  return Object.hasOwn(policy['child-file.join'].grants, membership.role);
}

type Here = {
  readonly akt: ChildFile;
  readonly rows: readonly ArrivedRow[];
  readonly cover: (text: string) => string;
  readonly mayMove: boolean;
};

async function moveView(board: BoardStore, shut: Shut, { akt, rows, cover, mayMove }: Here, move: Move<BoardRecord>): Promise<MoveView> {
  const { body, record, undone } = move;
  const into = body.to === akt.id;
  const other = await otherFile(board, shut, akt, into ? body.from : body.to);
  const since = rows.filter(({ id, link }) => !body.reports.includes(id) && link !== null && link.linkedAt >= record.recordedAt);
  return {
    id: body.move,
    way: body.way,
    into,
    other,
    at: record.recordedAt,
    byName: record.byName,
    reason: other === null ? '' : cover(body.reason),
    goBack: into ? rows.filter(({ id }) => body.reports.includes(id)).length : 0,
    stay: into ? since.length : 0,
    mayUndo: mayMove && into && body.undoes === null && !undone && other !== null,
  };
}

/** What was written before a mark stands covered (T-14). */
async function coverIn(
  ctx: ServiceContext,
  subject: Subject,
  rows: readonly ArrivedRow[],
  akt: ChildFileId,
): Promise<(text: string) => string> {
  const latest = (await rowsBehind(await boardOf(ctx, subject), akt, rows)).at(-1);
  const reading = await readingNow(ctx, subject, { kind: 'child-file', id: akt });
  const words = latest ? await placesBeside(ctx, subject, latest, { action: 'child-file.read', ...reading }) : placeWords([], []);
  return (text) => coverWritten(text, words);
}
