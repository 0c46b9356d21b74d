import { asId } from '@tidig/domain/base/ids.ts';
import { plusMinutes, type Instant } from '@tidig/domain/base/time.ts';
import type { Login } from '../../port/directory.ts';
import { pseudonymOf } from '../log-chain.ts';
import type { StoreScope } from '../scope.ts';
import { usernameKey } from './accounts.ts';

type LoginRow = {
  readonly id: string;
  readonly userId: string;
  readonly membershipId: string;
  readonly startedAt: Instant;
  readonly lastActAt: Instant;
  readonly endedAt: Instant | null;
};

/** How long tries are kept, minutes: a day. */
const triesKept = 24 * 60;

/** Throws when the account was closed meanwhile: no login outlives its account. */
export function insertLogin({ db }: StoreScope, login: Omit<Login, 'endedAt'>): void {
  const added = db.run(
    `INSERT INTO login (id, user_id, membership_id, started_at, last_act_at)
     SELECT :id, :userId, :membershipId, :startedAt, :lastActAt FROM account WHERE account.id = :userId AND closed_at IS NULL`,
    login,
  );
  if (added === 0) throw new Error('no login for an account that is closed');
}

export function findLogin({ db }: StoreScope, id: string): Login | null {
  const row = db.get<LoginRow>(
    `SELECT id, user_id AS userId, membership_id AS membershipId, started_at AS startedAt, last_act_at AS lastActAt, ended_at AS endedAt
     FROM login WHERE id = ?`,
    [id],
  );
  return row ? { ...row, id: asId(row.id), userId: asId(row.userId), membershipId: asId(row.membershipId) } : null;
}

export function moveLastAct({ db }: StoreScope, id: string, at: Instant): void {
  db.run('UPDATE login SET last_act_at = :at WHERE id = :id AND ended_at IS NULL AND last_act_at < :at', { id, at });
}

export function changeMembership({ db }: StoreScope, id: string, membershipId: string): void {
  db.run('UPDATE login SET membership_id = ? WHERE id = ? AND ended_at IS NULL', [membershipId, id]);
}

export function markEnded({ db }: StoreScope, id: string, at: Instant): void {
  db.run('UPDATE login SET ended_at = ? WHERE id = ? AND ended_at IS NULL', [at, id]);
}

/**
 * Counts a try and tells how many there are since a moment, this one included, inside the caller's transaction: of tries at the same time each
 * sees those before it.
 */
export function insertTry({ db, logKey }: StoreScope, username: string, at: Instant, since: Instant): number {
  db.run('DELETE FROM login_try WHERE at < ?', [plusMinutes(at, -triesKept)]);
  const key = usernameHash(logKey, username);
  db.run('INSERT INTO login_try (username_hash, at) VALUES (?, ?)', [key, at]);
  return db.get<{ n: number }>('SELECT count(*) AS n FROM login_try WHERE username_hash = ? AND at >= ?', [key, since])?.n ?? 0;
}

/** Takes back one try of that moment; others of the same moment stay. */
export function deleteTry({ db, logKey }: StoreScope, username: string, at: Instant): void {
  db.run('DELETE FROM login_try WHERE no = (SELECT no FROM login_try WHERE username_hash = ? AND at = ? LIMIT 1)', [
    usernameHash(logKey, username),
    at,
  ]);
}

function usernameHash(logKey: Buffer, username: string): string {
  return pseudonymOf(logKey, 'username', usernameKey(username));
}
