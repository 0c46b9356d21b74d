import { diaryBetween } from '@tidig/store/sqlite/board/diary.ts';
import { expect, it, vi } from 'vitest';
import { at, raw } from '../support.ts';
import { aBoardIn, nämnd } from './support.ts';

it('reads the diary of a day by the time of arrival, never the whole table and without sorting', async () => {
  const { installation } = await aBoardIn();
  const db = raw(installation, `board/${nämnd}`);
  const all = vi.spyOn(db, 'all');
  const [from, until] = [at('2026-11-21T00:00:00'), at('2026-11-22T00:00:00')];
  diaryBetween(db, from, until);
  const asked = all.mock.calls[0]?.[0] ?? '';
  const plan = db.all<{ readonly detail: string }>(`EXPLAIN QUERY PLAN ${asked}`, { from, until }).map(({ detail }) => detail);
  expect(plan[0]).toBe('SEARCH r USING INDEX arrived_in_time (arrived_at>? AND arrived_at<?)');
  expect(plan.join('\n')).not.toContain('TEMP B-TREE');
});
