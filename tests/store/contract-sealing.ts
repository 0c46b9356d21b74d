import { plusMinutes } from '@tidig/domain/base/time.ts';
import type { SealedCopy, SenderStore, SentRow } from '@tidig/store/port/sender.ts';
import { describe, expect, it } from 'vitest';
import { asId, type DraftId } from '@tidig/domain/base/ids.ts';
import { aCopy, aDraft, aPart, aSealedReport, sent, textOf, sealOne } from './messages.ts';
import { anEntry, newId, noon } from './support.ts';

/** What a police organisation's store promises of the step from written to sent. */
export function sealingContract(open: () => Promise<SenderStore>): void {
  describe('sealing', () => {
    it('turns the draft into a sent report with one log row, and the message waits in the outbox', async () => {
      const store = await open();
      const { draft, copy } = await sent(store);
      expect(await store.draft(draft.id)).toBeNull();
      const row = await store.sentReport(copy.row.id);
      expect(row).toEqual(asSent(copy));
      expect(await store.reportsFromDraft(draft.id)).toEqual([row]);
      expect(await store.sentEnvelope(copy.row.id)).toEqual(copy.sealed.envelope);
      expect((await store.due(noon, 10)).map((item) => item.envelopeId)).toEqual([copy.sealed.envelope.id]);
      expect((await store.checkLog()).rows).toBe(2);
    });

    it('refuses a draft of another version or none, and writes nothing', async () => {
      const store = await open();
      const draft = aDraft();
      await store.createDraft(draft, anEntry());
      expect(await sealOne(store, { ...aSealedReport(draft), draftVersion: 2 }, [anEntry()])).toBe('stale');
      expect(await sealOne(store, aSealedReport(aDraft()), [anEntry()])).toBe('no-draft');
      expect(await store.draft(draft.id)).toEqual(draft);
      expect([await store.undelivered(), (await store.checkLog()).rows]).toEqual([0, 1]);
    });

    it('seals once: a second try finds no draft and sends nothing more', async () => {
      const store = await open();
      const { draft } = await sent(store);
      expect(await sealOne(store, aSealedReport(draft), [anEntry()])).toBe('no-draft');
      expect(await store.undelivered()).toBe(1);
    });

    it('lets one anmälningsnummer go to several nämnder, once to each', async () => {
      const store = await open();
      const { copy } = await sent(store);
      const { anmalningsnummer } = copy.row;
      const other = await sent(store, { anmalningsnummer, to: asId('nacka') });
      expect((await store.sentReport(other.copy.row.id))?.anmalningsnummer).toBe(anmalningsnummer);
      await expect(sent(store, { anmalningsnummer, to: asId('nacka') })).rejects.toThrow();
      expect(await store.undelivered()).toBe(2);
    });

    it('queues nothing for a nämnd that gets a PDF from the officer, and keeps how it was handed over', async () => {
      const store = await open();
      const { copy } = await sent(store, { channel: 'PDF' });
      expect(await store.undelivered()).toBe(0);
      await store.recordHandOver(copy.row.id, 'Säker e-post', noon, anEntry());
      expect((await store.sentReport(copy.row.id))?.handedOver).toEqual({ how: 'Säker e-post', at: noon });
    });

    it('gives parts by name, and location and attachments only with their log row', async () => {
      const store = await open();
      const photo = { name: 'attachment/1', mediaType: 'image/jpeg', content: Uint8Array.of(255, 216, 0) } as const;
      const { copy } = await sent(store, {}, [aPart('body', { a: 1 }), aPart('location', { where: 'Provgatan 1' }), photo]);
      const { id } = copy.row;
      expect(textOf(await store.part(id, 'body'))).toBe('{"a":1}');
      expect(await store.part(id, 'restricted')).toBeNull();
      expect(await store.part(newId(), 'body')).toBeNull();
      const { rows } = await store.checkLog();
      expect(textOf(await store.location(id, anEntry({ action: 'location.read' })))).toBe('{"where":"Provgatan 1"}');
      expect([...((await store.attachment(id, 1, anEntry())) ?? [])]).toEqual([255, 216, 0]);
      expect(await store.attachment(id, 2, anEntry())).toBeNull();
      expect((await store.checkLog()).rows).toBe(rows + 3);
    });
  });

  describe('sealing for two nämnder', () => {
    it('gives each its copy under one number, with its own message and log row, and one row for each in the lists', async () => {
      const { store, draft, copies } = await twoCopies(open);
      expect(await sealOne(store, aSealedReport(draft, ...copies), [anEntry(), anEntry()])).toBe('sealed');
      expect(await store.reportsFromDraft(draft.id)).toEqual(copies.map(asSent));
      expect((await store.due(noon, 10)).map(({ to }) => to)).toEqual(copies.map(({ row }) => row.to));
      expect(await store.draft(draft.id)).toBeNull();
      expect((await store.checkLog()).rows).toBe(3);
    });

    it('queues only the copy that Tidig carries when the other nämnd is not connected', async () => {
      const { store, draft, copies } = await twoCopies(open);
      const [first, second] = copies;
      const byHand = { ...second, row: { ...second.row, channel: 'PDF' as const } };
      await sealOne(store, aSealedReport(draft, first, byHand), [anEntry(), anEntry()]);
      expect((await store.due(noon, 10)).map(({ envelopeId }) => envelopeId)).toEqual([first.sealed.envelope.id]);
    });

    it('is all or nothing: when the second copy cannot be kept, nothing at all is written', async () => {
      const { store, draft, copies } = await twoCopies(open);
      const [first, second] = copies;
      const { copy: taken } = await sent(store, { to: second.row.to });
      const clash = { ...second, row: { ...second.row, anmalningsnummer: taken.row.anmalningsnummer } };
      await expect(sealOne(store, aSealedReport(draft, first, clash), [anEntry(), anEntry()])).rejects.toThrow();
      await expect(store.sealCopies(newId(), [first, clash], [anEntry(), anEntry()])).rejects.toThrow();
      expect(await store.draft(draft.id)).toEqual(draft);
      expect([await store.sentReport(first.row.id), await store.outgoing(first.sealed.envelope.id)]).toEqual([null, null]);
      expect([await store.undelivered(), (await store.checkLog()).rows]).toEqual([1, 3]);
      expect(await sealOne(store, aSealedReport(draft, first, second), [anEntry(), anEntry()])).toBe('sealed');
    });

    it('takes one log row a copy, and at least one copy; else nothing is written', async () => {
      const { store, draft, copies } = await twoCopies(open);
      await expect(sealOne(store, aSealedReport(draft, ...copies), [anEntry()])).rejects.toThrow('one log row a copy');
      await expect(sealOne(store, { ...aSealedReport(draft), copies: [] }, [])).rejects.toThrow('at least one copy');
      await expect(store.sealCopies(newId(), copies, [anEntry()])).rejects.toThrow('one log row a copy');
      expect([await store.undelivered(), (await store.checkLog()).rows]).toEqual([0, 1]);
      expect(await store.draft(draft.id)).toEqual(draft);
    });
  });

  describe('a message without a draft', () => {
    it('is sent with its log row, follows the report it is about, and belongs to no draft', async () => {
      const store = await open();
      const { draft, copy } = await sent(store);
      const correction = aCopy(draft, { kind: 'FEL', follows: copy.row.id, sealedAt: plusMinutes(noon, 1) });
      await store.sealCopies(newId(), [correction], [anEntry()]);
      expect(await store.sentReport(correction.row.id)).toEqual(asSent(correction));
      expect(await store.reportsFromDraft(draft.id)).toEqual([asSent(copy)]);
      expect((await store.sentReports({ author: draft.author })).map(({ follows }) => follows)).toEqual([copy.row.id, null]);
      expect([await store.undelivered(), (await store.checkLog()).rows]).toEqual([2, 3]);
    });

    it('is sealed once for each request: the same again changes nothing and says so', async () => {
      const store = await open();
      const { draft, copy } = await sent(store);
      const request = asId<DraftId>(newId());
      const correction = () => [aCopy(draft, { kind: 'FEL', follows: copy.row.id })];
      expect(await store.sealCopies(request, correction(), [anEntry()])).toBe(true);
      expect(await store.sealCopies(request, correction(), [anEntry()])).toBe(false);
      expect((await store.reportsFromDraft(request)).length).toBe(1);
      expect((await store.followUps(copy.row.id)).length).toBe(1);
      expect([await store.undelivered(), (await store.checkLog()).rows]).toEqual([2, 3]);
    });

    it('may be sent several times to the same nämnd', async () => {
      const store = await open();
      const { draft, copy } = await sent(store);
      for (const n of [1, 2])
        await store.sealCopies(newId(), [aCopy(draft, { follows: copy.row.id, sealedAt: plusMinutes(noon, n) })], [anEntry()]);
      expect(await store.undelivered()).toBe(3);
    });

    it('does not follow a report that this organisation never sent', async () => {
      const store = await open();
      await expect(store.sealCopies(newId(), [aCopy(aDraft(), { follows: newId() })], [anEntry()])).rejects.toThrow();
      expect([await store.undelivered(), (await store.checkLog()).rows]).toEqual([0, 0]);
    });
  });

  it('finds all copies sent under one number, by recipient, and none under another', async () => {
    const { store, draft, copies } = await twoCopies(open);
    const [toNacka, toFarsta] = copies;
    await sealOne(store, aSealedReport(draft, toNacka, toFarsta), [anEntry(), anEntry()]);
    await sent(store);
    expect(await store.sentByNumber(toNacka.row.anmalningsnummer)).toEqual([asSent(toFarsta), asSent(toNacka)]);
    expect(await store.sentByNumber(asId('ANNAT'))).toEqual([]);
  });
}

/** A draft and its copies for Nacka and Farsta, in that order, under one number. */
async function twoCopies(open: () => Promise<SenderStore>) {
  const store = await open();
  const draft = aDraft();
  await store.createDraft(draft, anEntry());
  const first = aCopy(draft, { to: asId('nacka') });
  const second = aCopy(draft, { to: asId('farsta'), anmalningsnummer: first.row.anmalningsnummer });
  return { store, draft, copies: [first, second] as const };
}

/** The row of a copy of which nothing has been heard yet. */
function asSent({ row }: SealedCopy): SentRow {
  return { ...row, arrivedAt: null, openedAt: null, feedback: null, handedOver: null, missing: null, event: null };
}
