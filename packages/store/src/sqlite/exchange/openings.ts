import { asId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { About } from '../../port/board.ts';
import type { NewCopy, OpenedObject, Opening } from '../../port/exchange.ts';
import type { StoreScope } from '../scope.ts';

type OpeningRow = {
  readonly id: string;
  readonly login: string;
  readonly kind: OpenedObject['kind'];
  readonly objectId: string;
  readonly purpose: string;
  readonly task: string | null;
  readonly openedAt: Instant;
  readonly until: Instant;
};

/** Keeps an opening, inside the caller's transaction. */
export function storeOpening({ db }: StoreScope, opening: Opening): void {
  const { id, login, object, purpose, task, openedAt, until } = opening;
  db.run('INSERT INTO opening (id, login, object_kind, object_id, purpose, task, opened_at, until) VALUES (?, ?, ?, ?, ?, ?, ?, ?)', [
    id,
    login,
    object.kind,
    object.id,
    purpose,
    task,
    openedAt,
    until,
  ]);
}

/** Of several the one that lives longest. */
export function findLiveOpening({ db }: StoreScope, login: string, object: OpenedObject, now: Instant): Opening | null {
  const row = db.get<OpeningRow>(
    `SELECT id, login, object_kind AS kind, object_id AS objectId, purpose, task, opened_at AS openedAt, until FROM opening
     WHERE login = :login AND object_kind = :kind AND object_id = :objectId AND opened_at <= :now AND until > :now
     ORDER BY until DESC LIMIT 1`,
    { login, kind: object.kind, objectId: object.id, now },
  );
  if (!row) return null;
  const { id, kind, objectId, purpose, task, openedAt, until } = row;
  return { id: asId(id), login: asId(row.login), object: { kind, id: objectId }, purpose, task, openedAt, until };
}

/** Gives the copy its number, from 1 for each object, inside the caller's transaction. */
export function storeCopy({ db }: StoreScope, about: About, copy: NewCopy): number {
  const last = db.get<{ n: number }>('SELECT coalesce(max(number), 0) AS n FROM issued_copy WHERE object_kind = ? AND object_id = ?', [
    about.kind,
    about.id,
  ]);
  const number = (last?.n ?? 0) + 1;
  db.run(
    'INSERT INTO issued_copy (object_kind, object_id, number, document, printed_at, printed_by, recipient) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [about.kind, about.id, number, copy.document, copy.printedAt, copy.printedBy, copy.recipient],
  );
  return number;
}
