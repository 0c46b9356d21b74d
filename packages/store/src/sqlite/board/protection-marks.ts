import { asId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { OpenedObject } from '../../port/exchange.ts';
import type { ProtectionLift, ProtectionMark } from '../../port/protection.ts';
import type { Params, StoreDatabase } from '../database.ts';
import { deriveChildFile } from './derive.ts';
import { originalOf } from './follow-ups.ts';
import { liveFileOf } from './links.ts';
import { holdsFor } from './protection.ts';
import { deriveUnlinked } from './unlinked-rows.ts';

type Row = Omit<ProtectionMark, 'id' | 'reportId' | 'childFileId' | 'setBy' | 'lifted'> & {
  readonly id: string;
  readonly reportId: string | null;
  readonly childFileId: string | null;
  readonly setBy: string;
  readonly liftedAt: Instant | null;
  readonly liftedBy: string;
  readonly liftedByName: string;
  readonly liftedReason: string;
};

const selectMarks = `SELECT late.id, late.report_id AS reportId, late.child_file_id AS childFileId, late.person, late.code, late.reason, late.set_at AS setAt,
    late.set_by AS setBy, late.set_by_name AS setByName, lift.lifted_at AS liftedAt, lift.lifted_by AS liftedBy, lift.lifted_by_name AS liftedByName,
    lift.reason AS liftedReason
  FROM protection_mark late LEFT JOIN protection_lift lift ON lift.mark_id = late.id`;

/** Sets a mark, inside the caller's transaction. What it hides is hidden when the transaction is committed: the index of its akt is made anew here. */
export function addMark(db: StoreDatabase, mark: Omit<ProtectionMark, 'lifted'>): void {
  db.run(
    `INSERT INTO protection_mark (id, report_id, child_file_id, person, code, reason, set_at, set_by, set_by_name)
     VALUES (:id, :reportId, :childFileId, :person, :code, :reason, :setAt, :setBy, :setByName)`,
    { ...mark },
  );
  deriveMarked(db, mark);
}

/** Lifts a mark, inside the caller's transaction. False when there is none of that id that is not lifted. */
export function liftMark(db: StoreDatabase, id: string, lift: ProtectionLift): boolean {
  const mark = markBy(db, id);
  if (!mark || mark.lifted) return false;
  db.run('INSERT INTO protection_lift (mark_id, reason, lifted_at, lifted_by, lifted_by_name) VALUES (:id, :reason, :at, :by, :byName)', {
    ...lift,
    id,
  });
  deriveMarked(db, mark);
  return true;
}

export function markBy(db: StoreDatabase, id: string): ProtectionMark | null {
  return marksWhere(db, 'WHERE late.id = :id', { id })[0] ?? null;
}

/** All that hold or have held for a report or an akt, oldest first. */
export function marksOf(db: StoreDatabase, { kind, id }: OpenedObject): readonly ProtectionMark[] {
  const report = kind === 'report' ? originalOf(db, id) : null;
  const akt = report === null ? id : liveFileOf(db, report);
  return marksWhere(db, `WHERE ${holdsFor(':akt', ':report')} ORDER BY late.seq`, { akt, report });
}

/** The akter that the mark holds for are known by it: the one in which it was set, and the one in which its report lies now; and the report itself while it lies in none. */
function deriveMarked(db: StoreDatabase, { childFileId, reportId }: Pick<ProtectionMark, 'childFileId' | 'reportId'>): void {
  const akter = new Set([childFileId, reportId === null ? null : liveFileOf(db, reportId)]);
  for (const akt of akter) if (akt !== null) deriveChildFile(db, akt);
  if (reportId !== null) deriveUnlinked(db, reportId);
}

function marksWhere(db: StoreDatabase, where: string, params: Params): readonly ProtectionMark[] {
  return db.all<Row>(`${selectMarks} ${where}`, params).map(asMark);
}

function asMark({ id, reportId, childFileId, setBy, liftedAt, liftedBy, liftedByName, liftedReason, ...row }: Row): ProtectionMark {
  return {
    ...row,
    id: asId(id),
    reportId: reportId === null ? null : asId(reportId),
    childFileId: childFileId === null ? null : asId(childFileId),
    setBy: asId(setBy),
    lifted: liftedAt === null ? null : { reason: liftedReason, at: liftedAt, by: asId(liftedBy), byName: liftedByName },
  };
}
