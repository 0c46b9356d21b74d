import type { Logged } from '@tidig/store/port/log.ts';
import { describe, expect, it } from 'vitest';
import { anEntry } from './support.ts';

/** What every store's log promises. */
export function logContract(open: () => Promise<Logged>): void {
  describe('the access log', () => {
    it('chains each row to the one before, from row 1', async () => {
      const store = await open();
      await store.log(anEntry({ action: 'first' }));
      await store.log(anEntry({ action: 'second' }));
      const [second, first] = await store.logRows({ beforeSeq: null, limit: 10 });
      expect([first?.seq, first?.previousHash, second?.seq]).toEqual([1, '', 2]);
      expect(second?.previousHash).toBe(first?.hash);
      expect(await store.checkLog()).toEqual({ rows: 2, head: second?.hash, brokenAt: null });
    });

    it('calls an empty chain whole', async () => {
      expect(await (await open()).checkLog()).toEqual({ rows: 0, head: '', brokenAt: null });
    });

    it('gives rows newest first, a page at a time', async () => {
      const store = await open();
      for (const action of ['a', 'b', 'c', 'd', 'e']) await store.log(anEntry({ action }));
      const newest = await store.logRows({ beforeSeq: null, limit: 2 });
      const next = await store.logRows({ beforeSeq: newest.at(-1)?.seq ?? null, limit: 2 });
      expect([...newest, ...next].map((row) => row.action)).toEqual(['e', 'd', 'c', 'b']);
    });

    it('keeps neither the object nor the search terms as they were, but the same ones can be found again', async () => {
      const store = await open();
      const search = { objectKind: 'search', objectId: 'child-7', terms: ['Elin', 'Provsson'] } as const;
      await store.log(anEntry(search));
      await store.log(anEntry({ ...search, terms: ['Elin'] }));
      const [second, first] = await store.logRows({ beforeSeq: null, limit: 2 });
      expect(JSON.stringify([first, second])).not.toMatch(/child-7|Elin|Provsson/);
      expect(second?.pseudonym).toBe(first?.pseudonym);
      expect(first?.termsHash?.split(' ')[0]).toBe(second?.termsHash);
    });

    it('gives the same id another pseudonym as another kind of object', async () => {
      const store = await open();
      await store.log(anEntry({ objectKind: 'report', objectId: 'x' }));
      await store.log(anEntry({ objectKind: 'child-file', objectId: 'x' }));
      const [second, first] = await store.logRows({ beforeSeq: null, limit: 2 });
      expect(first?.pseudonym).not.toBe(second?.pseudonym);
    });

    it('keeps the reason beside the row and not in it', async () => {
      const store = await open();
      await store.log(anEntry({ reason: 'ringde och frågade' }));
      const [row] = await store.logRows({ beforeSeq: null, limit: 1 });
      expect(row?.reasonRef).toMatch(/^[0-9a-f]{64}$/);
      expect(JSON.stringify(row)).not.toContain('ringde');
    });
  });
}
