import { describe, expect, it } from 'vitest';
import { loadRegister } from '../../bench/register-load.ts';
import { org, withStore } from '../support.ts';
import { byName, byNumber } from './support.ts';

describe('the bench’s register', () => {
  it('is what the same reports would have made one by one: nothing derived differs, the log is whole, every child is found', async () => {
    const { dataDir, keys, stores } = await withStore('board/farsta');
    const { children } = loadRegister({ dataDir, keys, board: 'farsta' }, 300, 1, { open: 50 });
    const board = await stores.board(org('farsta'));
    expect(await board.checkDerived()).toEqual({ reports: 300, differing: 0 });
    expect(await board.checkLog()).toMatchObject({ brokenAt: null });
    expect(await board.arrived({ open: true, limit: 300 })).toHaveLength(50);
    expect(new Set(children.map(({ number }) => number)).size).toBe(children.length);
    for (const { identity, number } of children.slice(0, 20)) {
      expect(await byNumber(board, number)).toHaveLength(1);
      const hits = await byName(board, `${identity.givenName} ${identity.familyName}`);
      expect(hits.some((hit) => hit.childFile.identity.number?.value === number)).toBe(true);
    }
  });
});
