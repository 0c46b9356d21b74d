import { asId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { Disposal, DisposalStore, ToDispose } from '../../port/disposal.ts';
import type { OpenedObject } from '../../port/exchange.ts';
import type { StoreDatabase } from '../database.ts';
import { appendLog } from '../log-chain.ts';
import { loggedWriteIf } from '../logged-write.ts';
import type { UseStore } from '../scope.ts';
import { disposeUnit, itemsOf } from './dispose.ts';
import { appendRecord } from './records.ts';
import { unitOf, unitsUntil } from './retention-units.ts';

/** Retention and gallring. That two people stand behind it is asked by the file itself (triggers of 0012). */
export function disposalMethods(use: UseStore): DisposalStore {
  return {
    retentionUnits: (until) => unitsUntil(use, until),
    retentionUnit: (object) => use(({ db }) => db.read(() => unitOf(db, object))),
    liveDisposal: () => use(({ db }) => db.read(() => liveDisposal(db))),
    proposeDisposal: (proposed, record, log) =>
      loggedWriteIf(use, log, ({ db }) => {
        if (liveDisposal(db) !== null) return false;
        propose(db, proposed);
        appendRecord(db, record);
        return true;
      }),
    approveDisposal: (id, { at, by, byName }, record, log) =>
      loggedWriteIf(use, log, ({ db }) => {
        const sql = `UPDATE disposal SET approved_at = ?, approved_by = ?, approved_by_name = ? WHERE id = ? AND approved_at IS NULL AND withdrawn_at IS NULL`;
        if (db.run(sql, [at, by, byName, id]) === 0) return false;
        appendRecord(db, record);
        return true;
      }),
    withdrawDisposal: (id, at, record, log) =>
      loggedWriteIf(use, log, ({ db }) => {
        if (db.run('UPDATE disposal SET withdrawn_at = ? WHERE id = ? AND approved_at IS NULL AND withdrawn_at IS NULL', [at, id]) === 0)
          return false;
        db.run('DELETE FROM disposal_item WHERE disposal_id = ?', [id]);
        appendRecord(db, record);
        return true;
      }),
    dispose: (id, object, log) => use((scope) => scope.db.write(() => disposeUnit(scope, id, object, log))),
    leaveOut: (id, object) =>
      use(({ db }) =>
        db.write(
          () =>
            void db.run('DELETE FROM disposal_item WHERE disposal_id = ? AND unit_kind = ? AND unit_id = ?', [id, object.kind, object.id]),
        ),
      ),
    endDisposal: (id, at, record, log) =>
      use((scope) => {
        const { db } = scope;
        const ended = db.write(() => {
          if (db.get('SELECT 1 FROM disposal_item WHERE disposal_id = ?', [id])) return false;
          if (db.run('UPDATE disposal SET done_at = ? WHERE id = ? AND approved_at IS NOT NULL AND done_at IS NULL', [at, id]) === 0)
            return false;
          appendRecord(db, record);
          appendLog(db, scope.logKey, log);
          return true;
        });
        if (ended) clearTraces(db);
        return ended;
      }),
    clearTraces: () => use(({ db }) => clearTraces(db)),
  };
}

/** Empties the WAL into the file, which `secure_delete` has written zeroes in. Somebody who reads just then keeps it: tried again a few times, then told. */
function clearTraces(db: StoreDatabase): boolean {
  for (let tries = 0; tries < 5; tries += 1) {
    if (db.get<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)')?.busy === 0) return true;
  }
  return false;
}

function propose(db: StoreDatabase, { id, at, by, byName, units }: Parameters<DisposalStore['proposeDisposal']>[0]): void {
  db.run('INSERT INTO disposal (id, proposed_at, proposed_by, proposed_by_name) VALUES (?, ?, ?, ?)', [id, at, by, byName]);
  for (const unit of units) {
    for (const item of itemsOf(db, unit)) {
      db.run(
        `INSERT INTO disposal_item (disposal_id, unit_kind, unit_id, kind, id) SELECT :disposal, :unitKind, :unitId, :kind, :id
         WHERE NOT EXISTS (SELECT 1 FROM disposal_item WHERE kind = :kind AND id = :id)`,
        { disposal: id, unitKind: unit.object.kind, unitId: unit.object.id, ...item },
      );
    }
  }
}

type Row = {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  readonly byName: string;
  readonly approvedAt: Instant | null;
  readonly approvedBy: string | null;
  readonly approvedByName: string | null;
};
type ItemRow = { readonly unitKind: OpenedObject['kind']; readonly unitId: string; readonly kind: string; readonly id: string };

function liveDisposal(db: StoreDatabase): Disposal | null {
  const row = db.get<Row>(
    `SELECT id, proposed_at AS at, proposed_by AS "by", proposed_by_name AS byName, approved_at AS approvedAt, approved_by AS approvedBy,
       approved_by_name AS approvedByName FROM disposal WHERE withdrawn_at IS NULL AND done_at IS NULL`,
  );
  if (!row) return null;
  const { id, at, by, byName, approvedAt, approvedBy, approvedByName } = row;
  const approved =
    approvedAt === null || approvedBy === null
      ? null
      : { at: approvedAt, by: asId<Disposal['proposed']['by']>(approvedBy), byName: approvedByName ?? '' };
  return { id, proposed: { at, by: asId(by), byName }, approved, units: unitsIn(db, id) };
}

function unitsIn(db: StoreDatabase, id: string): readonly ToDispose[] {
  const items = db.all<ItemRow>('SELECT unit_kind AS unitKind, unit_id AS unitId, kind, id FROM disposal_item WHERE disposal_id = ?', [id]);
  return [...Map.groupBy(items, ({ unitKind, unitId }) => `${unitKind} ${unitId}`).values()].flatMap((of) => {
    const [first] = of;
    if (!first) return [];
    const { unitKind: kind, unitId } = first;
    const whole = kind === 'report' || of.some((item) => item.kind === 'child-file' && item.id === unitId);
    return [{ object: { kind, id: unitId }, matters: of.filter((item) => item.kind === 'matter').map((item) => item.id), whole }];
  });
}
