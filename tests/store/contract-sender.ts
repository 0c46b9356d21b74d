import { asId } from '@tidig/domain/base/ids.ts';
import { plusMinutes } from '@tidig/domain/base/time.ts';
import type { NewCopy } from '@tidig/store/port/exchange.ts';
import { EnvelopeConflict } from '@tidig/store/port/exchange.ts';
import type { SenderStore } from '@tidig/store/port/sender.ts';
import { describe, expect, it } from 'vitest';
import { aDraft, aMessage, aPart, aReceipt, aSealedReport, board, police } from './messages.ts';
import { anEntry, newId, noon } from './support.ts';

/** What one police organisation's store promises. */
export function senderContract(open: () => Promise<SenderStore>): void {
  describe('a draft', () => {
    it('comes back exactly as it was last saved', async () => {
      const store = await open();
      const draft = aDraft({ answers: '{"b":1,  "a":"å\\u0001"}' });
      await store.createDraft(draft, anEntry());
      expect(await store.draft(draft.id)).toEqual(draft);
      const change = { answers: '{"a":2}', formVersion: 2, savedAt: plusMinutes(noon, 1) };
      expect(await store.saveDraft(draft.id, 1, change)).toBe(2);
      expect(await store.draft(draft.id)).toEqual({ ...draft, ...change, version: 2 });
    });

    it('is not written by somebody who had an earlier version on screen', async () => {
      const store = await open();
      const draft = aDraft();
      await store.createDraft(draft, anEntry());
      const change = { answers: '{"a":1}', formVersion: 1, savedAt: noon };
      await store.saveDraft(draft.id, 1, change);
      expect(await store.saveDraft(draft.id, 1, { ...change, answers: '{"a":"late"}' })).toBeNull();
      expect(await store.saveDraft(newId(), 1, change)).toBeNull();
      expect((await store.draft(draft.id))?.answers).toBe('{"a":1}');
    });

    it('stands in its author’s list only, last saved first, and is gone when discarded', async () => {
      const store = await open();
      const [older, newer, others] = [aDraft(), aDraft({ savedAt: plusMinutes(noon, 1) }), aDraft({ author: asId('bo') })];
      for (const draft of [older, newer, others]) await store.createDraft(draft, anEntry());
      expect((await store.drafts(asId('anna'))).map(({ id }) => id)).toEqual([newer.id, older.id]);
      await store.discardDraft(newer.id, anEntry());
      expect(await store.draft(newer.id)).toBeNull();
      expect((await store.checkLog()).rows).toBe(4);
    });
  });

  describe('sealing', () => {
    it('turns the draft into a sent report with one log row, and the message waits in the outbox', async () => {
      const store = await open();
      const { draft, report } = await sealed(store);
      expect(await store.draft(draft.id)).toBeNull();
      const row = await store.sentReport(report.row.id);
      expect(row).toEqual({ ...report.row, arrivedAt: null, openedAt: null, feedback: null, handedOver: null });
      expect(await store.reportFromDraft(draft.id)).toEqual(row);
      expect(await store.sentEnvelope(report.row.id)).toEqual(report.sealed.envelope);
      expect((await store.due(noon, 10)).map((item) => item.envelopeId)).toEqual([report.sealed.envelope.id]);
      expect((await store.checkLog()).rows).toBe(2);
    });

    it('refuses a draft of another version or none, and writes nothing', async () => {
      const store = await open();
      const draft = aDraft();
      await store.createDraft(draft, anEntry());
      expect(await store.sealReport({ ...aSealedReport(draft), draftVersion: 2 }, anEntry())).toBe('stale');
      expect(await store.sealReport(aSealedReport(aDraft()), anEntry())).toBe('no-draft');
      expect([await store.undelivered(), (await store.checkLog()).rows]).toEqual([0, 1]);
    });

    it('seals once: a second try finds no draft and sends nothing more', async () => {
      const store = await open();
      const { draft } = await sealed(store);
      expect(await store.sealReport(aSealedReport(draft), anEntry())).toBe('no-draft');
      expect(await store.undelivered()).toBe(1);
    });

    it('writes nothing at all when any of it fails', async () => {
      const store = await open();
      const { report } = await sealed(store);
      const draft = aDraft();
      await store.createDraft(draft, anEntry());
      const same = aSealedReport(draft, { anmalningsnummer: report.row.anmalningsnummer });
      await expect(store.sealReport(same, anEntry())).rejects.toThrow();
      expect(await store.draft(draft.id)).toEqual(draft);
      expect([await store.undelivered(), (await store.checkLog()).rows]).toEqual([1, 3]);
    });

    it('lets one anmälningsnummer go to several nämnder, once to each', async () => {
      const store = await open();
      const { report } = await sealed(store);
      const { anmalningsnummer } = report.row;
      const other = await sealed(store, { anmalningsnummer, to: asId('nacka') });
      expect((await store.sentReport(other.report.row.id))?.anmalningsnummer).toBe(anmalningsnummer);
      await expect(sealed(store, { anmalningsnummer, to: asId('nacka') })).rejects.toThrow();
      expect(await store.undelivered()).toBe(2);
    });

    it('queues nothing for a nämnd that gets a PDF from the officer, and keeps how it was handed over', async () => {
      const store = await open();
      const { report } = await sealed(store, { channel: 'PDF' });
      expect(await store.undelivered()).toBe(0);
      await store.recordHandOver(report.row.id, 'Säker e-post', noon, anEntry());
      expect((await store.sentReport(report.row.id))?.handedOver).toEqual({ how: 'Säker e-post', at: noon });
    });

    it('gives parts by name, and the location only with its log row', async () => {
      const store = await open();
      const { report } = await sealed(store, {}, [aPart('body', { a: 1 }), aPart('location', { where: 'Provgatan 1' })]);
      expect(text(await store.part(report.row.id, 'body'))).toBe('{"a":1}');
      expect(await store.part(report.row.id, 'restricted')).toBeNull();
      expect(await store.part(newId(), 'body')).toBeNull();
      const { rows } = await store.checkLog();
      expect(text(await store.location(report.row.id, anEntry({ action: 'location.read' })))).toBe('{"where":"Provgatan 1"}');
      expect((await store.checkLog()).rows).toBe(rows + 1);
    });
  });

  describe('a list of sent reports', () => {
    it('shows the author’s or the unit’s, newest first', async () => {
      const store = await open();
      const first = await sealed(store);
      const second = await sealed(store, { sealedAt: plusMinutes(noon, 1) });
      const other = await sealed(store, { author: asId('bo'), unitId: asId('unit-2') });
      const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
      expect(ids(await store.sentReports({ author: asId('anna') }))).toEqual([second.report.row.id, first.report.row.id]);
      expect(ids(await store.sentReports({ unitId: asId('unit-2') }))).toEqual([other.report.row.id]);
    });

    it('derives framme, öppnad and återkoppling from receipt and messages', async () => {
      const store = await open();
      const { report } = await sealed(store);
      const told = async (kind: 'opened' | 'feedback', body: unknown) => {
        const message = aMessage({ kind, from: board, to: police, reportId: report.row.id, parts: [aPart('body', body)] });
        await store.accept(message, aReceipt(message), anEntry());
      };
      await store.recordReceipt(aReceipt(report.sealed, { arrivedAt: plusMinutes(noon, 1) }), anEntry());
      await told('opened', { openedAt: plusMinutes(noon, 2) });
      await told('opened', { openedAt: plusMinutes(noon, 3) });
      await told('feedback', { code: 'PAGAR_REDAN', at: plusMinutes(noon, 4) });
      await told('feedback', { code: 'INLEDD', at: plusMinutes(noon, 5) });
      expect(await store.sentReport(report.row.id)).toMatchObject({
        arrivedAt: plusMinutes(noon, 1),
        openedAt: plusMinutes(noon, 2),
        feedback: { code: 'INLEDD', at: plusMinutes(noon, 5) },
      });
    });

    it('believes only the nämnd that the report went to, and survives a message that is not what it should be', async () => {
      const store = await open();
      const { report } = await sealed(store);
      const broken = { name: 'body', mediaType: 'application/json', content: Buffer.from('{"openedAt":') } as const;
      for (const message of [
        aMessage({ kind: 'opened', from: 'annan-namnd', to: police, reportId: report.row.id, parts: [aPart('body', { openedAt: noon })] }),
        aMessage({ kind: 'feedback', from: board, to: police, reportId: report.row.id, parts: [broken] }),
      ]) {
        await store.accept(message, aReceipt(message), anEntry());
      }
      expect(await store.sentReport(report.row.id)).toMatchObject({ openedAt: null, feedback: null });
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
      const { report } = await sealed(store);
      const message = { ...report.sealed, envelope: { ...report.sealed.envelope, kind: 'opened' as const } };
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

async function sealed(store: SenderStore, over: Parameters<typeof aSealedReport>[1] = {}, parts?: Parameters<typeof aSealedReport>[2]) {
  const draft = aDraft({ ...(over.author ? { author: over.author } : {}), ...(over.unitId ? { unitId: over.unitId } : {}) });
  await store.createDraft(draft, anEntry());
  const report = aSealedReport(draft, over, parts);
  expect(await store.sealReport(report, anEntry())).toBe('sealed');
  return { draft, report };
}

function text(bytes: Uint8Array | null): string | null {
  return bytes && Buffer.from(bytes).toString('utf8');
}
