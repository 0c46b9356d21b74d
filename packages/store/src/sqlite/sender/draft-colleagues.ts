import { asId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { DraftColleague } from '../../port/sender.ts';
import type { StoreScope } from '../scope.ts';

type ColleagueRow = { readonly userId: string; readonly name: string; readonly invitedAt: Instant };

/** By when they were invited. */
export function colleaguesOf({ db }: StoreScope, draftId: string): readonly DraftColleague[] {
  const rows = db.all<ColleagueRow>(
    'SELECT user_id AS userId, name, invited_at AS invitedAt FROM draft_colleague WHERE draft_id = ? ORDER BY invited_at, user_id',
    [draftId],
  );
  return rows.map((row) => ({ ...row, userId: asId(row.userId) }));
}

/** False, and nothing written, for somebody already invited. */
export function addColleague({ db }: StoreScope, draftId: string, colleague: DraftColleague): boolean {
  const added = db.run(
    'INSERT INTO draft_colleague (draft_id, user_id, name, invited_at) VALUES (?, ?, ?, ?) ON CONFLICT (draft_id, user_id) DO NOTHING',
    [draftId, colleague.userId, colleague.name, colleague.invitedAt],
  );
  return added === 1;
}

/** False when the person is not invited. */
export function removeColleague({ db }: StoreScope, draftId: string, userId: string): boolean {
  return db.run('DELETE FROM draft_colleague WHERE draft_id = ? AND user_id = ?', [draftId, userId]) === 1;
}
