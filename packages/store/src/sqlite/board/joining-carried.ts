import { randomUUID } from 'node:crypto';
import { isProtectionKind } from '@tidig/domain/access/protection-kind.ts';
import { asId, type BarrierId, type ChildFileId, type MarkId } from '@tidig/domain/base/ids.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { readRecord, type RecordBody } from '@tidig/domain/intake/records.ts';
import type { Barrier } from '../../port/barriers.ts';
import type { FileMove } from '../../port/joining.ts';
import type { LogEntry } from '../../port/log.ts';
import type { ProtectionMark } from '../../port/protection.ts';
import type { StoreDatabase } from '../database.ts';
import { appendLog } from '../log-chain.ts';
import type { StoreScope } from '../scope.ts';
import { addBarrier, barrierBy, barriersOn, carryBarriers, endBarrier } from './barriers.ts';
import { childFiles } from './child-files.ts';
import { addMark, liftMark, marksOf } from './protection-marks.ts';
import { strongestMark } from './protection.ts';
import { recordsOf } from './records-read.ts';
import { endNaming, namingsOf } from './vault-namings.ts';

/** What came along with a move, by id. */
export type Carried = { readonly barriers: readonly BarrierId[]; readonly marks: readonly MarkId[] };

/** A move whose links are made; `before`: the mark that counted in each akt until then. */
export type Moved = { readonly move: FileMove; readonly before: { readonly from: string; readonly to: string }; readonly log: LogEntry };

const none: Carried = { barriers: [], marks: [] };

/** The mark that counts for the child in an akt now. */
export function strongestNow(db: StoreDatabase, akt: ChildFileId): string {
  return childFiles(db, [akt]).get(akt)?.identity.protection ?? 'NEJ';
}

/**
 * Nobody gains sight of anything by a move (T-4, T-14). Joined: who is shut out of either is shut out of both. Parted: who is shut out of the akt is shut out of
 * what is moved from it, and both go on carrying its strongest mark until somebody lifts it. Who was named for the vault of the akt that reports come to is
 * named no more: a head names anew.
 */
export function carryOver(scope: StoreScope, moved: Moved): Carried {
  const { from, to, way } = moved.move;
  endNamings(scope, moved);
  const forth = way === 'JOINED' || moved.move.newFile ? barriersTo(scope, moved, { from, to }) : barriersToReports(scope, moved);
  const back = way === 'JOINED' ? barriersTo(scope, moved, { from: to, to: from }) : [];
  const marks = [...marksTo(scope, moved, { from, to }), ...atLeast(scope, moved, { akt: to, code: moved.before.from })];
  const left = way === 'SPLIT' ? atLeast(scope, moved, { akt: from, code: moved.before.from }) : [];
  return { barriers: [...forth, ...back], marks: [...marks, ...left] };
}

/**
 * What came along with the move that is undone goes again. Where something has been put into the akt since, that stays there and so do its spärrar and marks: it
 * may be about either child. What has been shut or marked since holds for both.
 */
export function takeBack(scope: StoreScope, moved: Moved): Carried {
  const { db } = scope;
  const { from, to, undoes } = moved.move;
  const done = moveBy(db, from, undoes);
  if (!done) throw new Error('a move that is not there is not undone');
  const goes = isAnythingSince(db, from, done) ? (akt: string | null) => akt === to : () => true;
  for (const id of done.body.barriers) {
    const barrier = barrierBy(db, id);
    if (barrier && goes(barrier.object.kind === 'child-file' ? barrier.object.id : null)) endCarried(scope, moved, barrier);
  }
  const marks = [...marksOf(db, fileRef(from)), ...marksOf(db, fileRef(to))];
  const lift = {
    reason: `Följde med när akterna flyttades, och flytten är ångrad. ${moved.move.reason}`,
    at: moved.move.at,
    by: moved.move.by,
    byName: moved.move.byName,
  };
  for (const id of done.body.marks) if (goes(marks.find((mark) => mark.id === id)?.childFileId ?? null)) liftMark(db, id, lift);
  const since = (id: string, at: string) => at >= done.at && !done.body.barriers.includes(id) && !done.body.marks.includes(id);
  const barriers = barriersTo(scope, moved, { from, to }, (one) => since(one.id, one.setAt));
  const late = marksTo(scope, moved, { from, to }, (one) => since(one.id, one.setAt));
  const grown = strongestMark([moved.before.from, done.body.protection]) !== done.body.protection;
  return { ...none, barriers, marks: [...late, ...(grown ? atLeast(scope, moved, { akt: to, code: moved.before.from }) : [])] };
}

type Way = { readonly from: ChildFileId; readonly to: ChildFileId };

function barriersTo({ db, logKey }: StoreScope, { move, log }: Moved, { from, to }: Way, which = (_one: Barrier) => true): BarrierId[] {
  return barriersOn(db, fileRef(from))
    .filter(which)
    .flatMap(({ ended: _none, ...barrier }) => {
      const carried = {
        ...barrier,
        id: asId<BarrierId>(randomUUID()),
        object: fileRef(to),
        setAt: move.at,
        reason: `${barrier.reason} (Följde med från en annan akt.)`,
      };
      if (!addBarrier(db, carried)) return [];
      appendLog(db, logKey, {
        ...log,
        objectKind: 'child-file',
        objectId: to,
        action: 'barrier.write',
        outcome: 'carried',
        reason: carried.reason,
      });
      return [carried.id];
    });
}

/** To an akt that is there already: on the reports alone, since the rest of it is another child's. */
function barriersToReports({ db, logKey }: StoreScope, { move, log }: Moved): BarrierId[] {
  return move.reports.flatMap((reportId) =>
    carryBarriers(db, move.from, reportId, move.at).map(({ id, reason }) => {
      appendLog(db, logKey, { ...log, objectKind: 'report', objectId: reportId, action: 'barrier.write', outcome: 'carried', reason });
      return id;
    }),
  );
}

function endCarried({ db, logKey }: StoreScope, { move, log }: Moved, { id, object, ended }: Barrier): void {
  if (ended) return;
  const reason = 'Följde med när akterna flyttades, och flytten är ångrad.';
  endBarrier(db, id, { on: dayOf(move.at), at: move.at, by: move.by, byName: move.byName, reason });
  appendLog(db, logKey, { ...log, objectKind: object.kind, objectId: object.id, action: 'barrier.end', outcome: 'carried', reason });
}

/** Marks that were set on the one akt and do not hold for the other by its reports. One on a row of a report that lies elsewhere is known as one in the household. */
function marksTo({ db }: StoreScope, { move }: Moved, { from, to }: Way, which = (_one: ProtectionMark) => true): MarkId[] {
  const there = marksOf(db, fileRef(to)).filter(({ lifted }) => lifted === null);
  const live = marksOf(db, fileRef(from)).filter((mark) => mark.childFileId === from && mark.lifted === null && which(mark));
  const missing = live.filter(
    (mark) => !there.some(({ id, person, code }) => id === mark.id || (person === placeOf(mark) && code === mark.code)),
  );
  return missing.map((mark) => {
    const { lifted: _none, ...set } = mark;
    const id = asId<MarkId>(randomUUID());
    addMark(db, { ...set, id, reportId: null, childFileId: to, person: placeOf(mark), setAt: move.at });
    return id;
  });
}

function placeOf({ person }: ProtectionMark): string {
  return person === 'child' ? 'child' : 'household';
}

function atLeast({ db }: StoreScope, { move }: Moved, { akt, code }: { readonly akt: ChildFileId; readonly code: string }): MarkId[] {
  const { at, by, byName } = move;
  const id = keepAtLeast(db, { akt, code, reason: 'Följde med från en annan akt. Häv den om den inte gäller barnet.', at, by, byName });
  return id === null ? [] : [id];
}

type Kept = Pick<FileMove, 'at' | 'by' | 'byName'> & { readonly akt: ChildFileId; readonly code: string; readonly reason: string };

/** Puts this mark on the child of an akt, unless one as strong counts there. Null where none was needed. */
export function keepAtLeast(db: StoreDatabase, { akt, code, reason, at: setAt, by: setBy, byName: setByName }: Kept): MarkId | null {
  const now = strongestNow(db, akt);
  if (!isProtectionKind(code) || strongestMark([now, code]) === now) return null;
  const id = asId<MarkId>(randomUUID());
  addMark(db, { id, reportId: null, childFileId: akt, person: 'child', code, reason, setAt, setBy, setByName });
  return id;
}

/** They were named for one child's places: another's are not theirs to read because reports were moved. */
function endNamings({ db, logKey }: StoreScope, { move, log }: Moved): void {
  if (move.newFile) return;
  const own = namingsOf(db, fileRef(move.to)).filter(({ object, ended }) => object.kind === 'child-file' && ended === null);
  for (const { id } of own) {
    endNaming(db, id, { at: move.at, byName: move.byName });
    appendLog(db, logKey, { ...log, objectKind: 'child-file', objectId: move.to, action: 'vault.name', outcome: 'ended' });
  }
}

function moveBy(db: StoreDatabase, akt: string, id: string | null): { readonly at: string; readonly body: RecordBody<'MOVED'> } | null {
  const moves = recordsOf(db, fileRef(akt)).filter(({ kind }) => kind === 'MOVED');
  const found = moves.map(({ recordedAt, body }) => ({ at: recordedAt, body: readRecord('MOVED', body) }));
  return found.find(({ body }) => body.move === id) ?? null;
}

function isAnythingSince(db: StoreDatabase, akt: string, { at, body }: NonNullable<ReturnType<typeof moveBy>>): boolean {
  const links = db.all<{ reportId: string; linkedAt: string }>(
    'SELECT report_id AS reportId, linked_at AS linkedAt FROM link WHERE child_file_id = ? AND undone_at IS NULL',
    [akt],
  );
  return links.some(({ reportId, linkedAt }) => linkedAt >= at && !body.reports.includes(reportId));
}

function fileRef(id: string) {
  return { kind: 'child-file', id } as const;
}
