import { asId, type UserId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { Account } from '../../port/directory.ts';
import type { StoreScope } from '../scope.ts';
import { swedishOrder } from './swedish-order.ts';

type AccountRow = Omit<Account, 'id' | 'demo'> & { readonly id: string; readonly demo: number };

const columns = 'id, username, name, title, phone, email, password_hash AS passwordHash, demo, closed_at AS closedAt';

/** How usernames are compared: case does not matter. */
export function usernameKey(username: string): string {
  return username.normalize('NFC').toLowerCase();
}

export function accountByUsername({ db }: StoreScope, username: string): Account | null {
  const row = db.get<AccountRow>(`SELECT ${columns} FROM account WHERE username_key = ?`, [usernameKey(username)]);
  return row ? asAccount(row) : null;
}

export function findAccount({ db }: StoreScope, id: string): Account | null {
  const row = db.get<AccountRow>(`SELECT ${columns} FROM account WHERE id = ?`, [id]);
  return row ? asAccount(row) : null;
}

/** All, closed ones too, by name in Swedish order. */
export function listAccounts({ db }: StoreScope): readonly Account[] {
  return db
    .all<AccountRow>(`SELECT ${columns} FROM account`)
    .map(asAccount)
    .sort(swedishOrder(({ name }) => name));
}

export function insertAccount({ db }: StoreScope, account: Account): void {
  db.run(
    `INSERT INTO account (id, username, username_key, name, title, phone, email, password_hash, demo, closed_at)
     VALUES (:id, :username, :usernameKey, :name, :title, :phone, :email, :passwordHash, :demo, :closedAt)`,
    { ...account, usernameKey: usernameKey(account.username), demo: account.demo ? 1 : 0 },
  );
}

/** Closes the account and ends its logins. False, and nothing written, when there is no such open account. */
export function markClosed({ db }: StoreScope, id: UserId, at: Instant): boolean {
  if (db.run('UPDATE account SET closed_at = ? WHERE id = ? AND closed_at IS NULL', [at, id]) === 0) return false;
  db.run('UPDATE login SET ended_at = ? WHERE user_id = ? AND ended_at IS NULL', [at, id]);
  return true;
}

function asAccount(row: AccountRow): Account {
  return { ...row, id: asId(row.id), demo: row.demo === 1 };
}
