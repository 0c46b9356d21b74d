import { asId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { VaultOpened, VaultOpening, VaultStore } from '../../port/vault.ts';
import type { StoreDatabase } from '../database.ts';

type Row = Omit<VaultOpening, 'id' | 'reportId' | 'login' | 'userId'> & {
  readonly id: string;
  readonly reportId: string;
  readonly login: string;
  readonly userId: string;
};

/** Keeps an opening of the vault, inside the caller's transaction. */
export function storeVaultOpening(db: StoreDatabase, opening: VaultOpening): void {
  db.run(
    `INSERT INTO vault_opening (id, report_id, login, user_id, user_name, opened_at, until)
     VALUES (:id, :reportId, :login, :userId, :userName, :openedAt, :until)`,
    { ...opening },
  );
}

/** Of several the one that lives longest. */
export function liveVaultOpening(db: StoreDatabase, login: string, reportId: string, now: Instant): VaultOpening | null {
  const row = db.get<Row>(
    `SELECT id, report_id AS reportId, login, user_id AS userId, user_name AS userName, opened_at AS openedAt, until FROM vault_opening
     WHERE login = :login AND report_id = :reportId AND opened_at <= :now AND until > :now ORDER BY until DESC LIMIT 1`,
    { login, reportId, now },
  );
  return row ? { ...row, id: asId(row.id), reportId: asId(row.reportId), login: asId(row.login), userId: asId(row.userId) } : null;
}

/** Who, when, and the number of the report; nothing of what was read. */
export function vaultOpenings(db: StoreDatabase, limit: number): Awaited<ReturnType<VaultStore['vaultOpenings']>> {
  const newest = db.all<{ id: string; reportId: string; userName: string; openedAt: Instant; arendenummer: string }>(
    `SELECT o.id, o.report_id AS reportId, o.user_name AS userName, o.opened_at AS openedAt, r.arendenummer FROM vault_opening o JOIN arrived_row r ON r.report_id = o.report_id
     ORDER BY o.opened_at DESC, o.id LIMIT ?`,
    [limit],
  );
  return {
    total: db.get<{ n: number }>('SELECT count(*) AS n FROM vault_opening')?.n ?? 0,
    newest: newest.map((row): VaultOpened => ({
      ...row,
      id: asId(row.id),
      reportId: asId(row.reportId),
      arendenummer: asId(row.arendenummer),
    })),
  };
}
