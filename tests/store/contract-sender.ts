import { asId } from '@tidig/domain/base/ids.ts';
import { plusMinutes } from '@tidig/domain/base/time.ts';
import type { NewCopy } from '@tidig/store/port/exchange.ts';
import { EnvelopeConflict } from '@tidig/store/port/exchange.ts';
import type { SenderStore } from '@tidig/store/port/sender.ts';
import { describe, expect, it } from 'vitest';
import { draftContract } from './contract-drafts.ts';
import { sealingContract } from './contract-sealing.ts';
import { aMessage, aPart, aReceipt, board, police, sent } from './messages.ts';
import { anEntry, noon } from './support.ts';
import { unitLacksContract } from './contract-unit-lacks.ts';

/** What one police organisation's store promises. */
export function senderContract(open: () => Promise<SenderStore>): void {
  draftContract(open);
  sealingContract(open);
  unitLacksContract(open);

  describe('a list of sent reports', () => {
    it('shows the author’s or the unit’s, newest first', async () => {
      const store = await open();
      const first = await sent(store);
      const second = await sent(store, { sealedAt: plusMinutes(noon, 1) });
      const other = await sent(store, { author: asId('bo'), unitId: asId('unit-2') });
      const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
      expect(ids(await store.sentReports({ author: asId('anna') }))).toEqual([second.copy.row.id, first.copy.row.id]);
      expect(ids(await store.sentReports({ unitId: asId('unit-2') }))).toEqual([other.copy.row.id]);
    });

    it('derives framme, öppnad and återkoppling from receipt and messages', async () => {
      const store = await open();
      const { copy } = await sent(store);
      const told = async (kind: 'opened' | 'feedback', body: unknown) => {
        const message = aMessage({ kind, from: board, to: police, reportId: copy.row.id, parts: [aPart('body', body)] });
        await store.accept(message, aReceipt(message), anEntry());
      };
      await store.recordReceipt(aReceipt(copy.sealed, { arrivedAt: plusMinutes(noon, 1) }), anEntry());
      await told('opened', { openedAt: plusMinutes(noon, 2) });
      await told('opened', { openedAt: plusMinutes(noon, 3) });
      await told('feedback', { code: 'PAGAR_REDAN', at: plusMinutes(noon, 4) });
      await told('feedback', { code: 'INLEDD', at: plusMinutes(noon, 5) });
      expect(await store.sentReport(copy.row.id)).toMatchObject({
        arrivedAt: plusMinutes(noon, 1),
        openedAt: plusMinutes(noon, 2),
        feedback: { code: 'INLEDD', at: plusMinutes(noon, 5) },
      });
    });

    it('believes only the nämnd that the report went to, and survives a message that is not what it should be', async () => {
      const store = await open();
      const { copy } = await sent(store);
      const broken = { name: 'body', mediaType: 'application/json', content: Buffer.from('{"openedAt":') } as const;
      for (const message of [
        aMessage({ kind: 'opened', from: 'annan-namnd', to: police, reportId: copy.row.id, parts: [aPart('body', { openedAt: noon })] }),
        aMessage({ kind: 'feedback', from: board, to: police, reportId: copy.row.id, parts: [broken] }),
      ]) {
        await store.accept(message, aReceipt(message), anEntry());
      }
      expect(await store.sentReport(copy.row.id)).toMatchObject({ openedAt: null, feedback: null });
    });
  });

  describe('a message from a nämnd', () => {
    it('is kept once however often it comes, and the first receipt stands', async () => {
      const store = await open();
      const message = aMessage({ kind: 'opened', from: board, to: police });
      const first = aReceipt(message);
      expect(await store.accept(message, first, anEntry())).toEqual(first);
      const again = await Promise.all(
        [1, 2, 3].map((n) => store.accept(message, aReceipt(message, { arrivedAt: plusMinutes(noon, n) }), anEntry())),
      );
      expect(again).toEqual([first, first, first]);
      expect(await store.receiptFor(message.envelope.id)).toEqual(first);
      expect((await store.checkLog()).rows).toBe(1);
    });

    it('is refused when it comes again with other content', async () => {
      const store = await open();
      const message = aMessage({ kind: 'opened', from: board, to: police });
      await store.accept(message, aReceipt(message), anEntry());
      const changed = aReceipt(message, { manifestHash: 'f'.repeat(64) });
      await expect(store.accept(message, changed, anEntry())).rejects.toThrow(EnvelopeConflict);
    });

    it('may carry the id of a message that this store has sent: the two directions are apart', async () => {
      const store = await open();
      const { copy } = await sent(store);
      const message = { ...copy.sealed, envelope: { ...copy.sealed.envelope, kind: 'opened' as const } };
      expect(await store.receiptFor(message.envelope.id)).toBeNull();
      const receipt = aReceipt(message);
      expect(await store.accept(message, receipt, anEntry())).toEqual(receipt);
      expect(await store.undelivered()).toBe(1);
    });
  });

  it('numbers copies from 1 for each report', async () => {
    const store = await open();
    const copy: NewCopy = { document: 'report', printedAt: noon, printedBy: 'anna', recipient: 'Mottagningen' };
    const numbers = [];
    for (const id of ['r1', 'r1', 'r2']) numbers.push(await store.recordCopy(asId(id), copy, anEntry()));
    expect(numbers).toEqual([1, 2, 1]);
  });
}
