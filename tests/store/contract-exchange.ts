import { asId } from '@tidig/domain/base/ids.ts';
import { plusMinutes } from '@tidig/domain/base/time.ts';
import type { Exchange, Opening, Sealed } from '@tidig/store/port/exchange.ts';
import type { Logged } from '@tidig/store/port/log.ts';
import { describe, expect, it } from 'vitest';
import { aMessage, aReceipt } from './messages.ts';
import { anEntry, newId, noon } from './support.ts';

/** A store, and a way to have it send a message that is due at once. */
export type ExchangeUnderTest = { readonly store: Logged & Exchange; readonly send: () => Promise<Sealed> };

/** What sender and board promise alike. */
export function exchangeContract(open: () => Promise<ExchangeUnderTest>): void {
  describe('the outbox', () => {
    it('holds a sent message until its receipt has come', async () => {
      const { store, send } = await open();
      const sealed = await send();
      const [item] = await store.due(noon, 10);
      expect(item).toEqual({ envelopeId: sealed.envelope.id, to: sealed.envelope.to, tries: 0, nextTryAt: noon });
      expect(await store.undelivered()).toBe(1);
      await store.recordReceipt(aReceipt(sealed), anEntry());
      expect([await store.due(noon, 10), await store.undelivered()]).toEqual([[], 0]);
    });

    it('gives the whole message for delivery, as it was sealed', async () => {
      const { store, send } = await open();
      const sealed = await send();
      const outgoing = await store.outgoing(sealed.envelope.id);
      expect(outgoing?.envelope).toEqual(sealed.envelope);
      expect(outgoing?.parts.map((part) => [part.name, Buffer.from(part.content).toString()])).toEqual(
        sealed.parts.map((part) => [part.name, Buffer.from(part.content).toString()]),
      );
    });

    it('waits until the next try is due, and counts the tries', async () => {
      const { store, send } = await open();
      const { envelope } = await send();
      await store.recordTry(envelope.id, noon, 'unreachable', plusMinutes(noon, 5));
      await store.recordTry(envelope.id, noon, 'unreachable', plusMinutes(noon, 5));
      expect(await store.due(plusMinutes(noon, 4), 10)).toEqual([]);
      expect((await store.due(plusMinutes(noon, 5), 10))[0]?.tries).toBe(2);
    });

    it('gives the oldest first, and no more than asked for', async () => {
      const { store, send } = await open();
      const sent = [await send(), await send(), await send()];
      expect((await store.due(noon, 2)).map((item) => item.envelopeId)).toEqual(sent.slice(0, 2).map(({ envelope }) => envelope.id));
    });

    it('keeps the first receipt: a second one changes nothing and leaves no log row', async () => {
      const { store, send } = await open();
      const sealed = await send();
      await store.recordReceipt(aReceipt(sealed), anEntry());
      const { rows } = await store.checkLog();
      await store.recordReceipt(aReceipt(sealed, { arrivedAt: plusMinutes(noon, 9) }), anEntry());
      expect((await store.checkLog()).rows).toBe(rows);
    });

    it('does not bring a message back when a late try is noted after its receipt', async () => {
      const { store, send } = await open();
      const sealed = await send();
      await store.recordReceipt(aReceipt(sealed), anEntry());
      await store.recordTry(sealed.envelope.id, noon, 'timeout', noon);
      expect(await store.due(plusMinutes(noon, 60), 10)).toEqual([]);
    });

    it('knows no message or receipt that never was', async () => {
      const { store } = await open();
      expect(await store.outgoing(newId())).toBeNull();
      expect(await store.receiptFor(newId())).toBeNull();
      await expect(store.recordReceipt(aReceipt(aMessage()), anEntry())).rejects.toThrow('never sent');
    });
  });

  describe('an opening', () => {
    it('lives from the moment of opening up to, but not at, its end', async () => {
      const { store } = await open();
      const opening = anOpening();
      await store.open(opening, anEntry());
      const live = (minutes: number) => store.liveOpening(opening.login, opening.object, plusMinutes(noon, minutes));
      expect(await live(-1)).toBeNull();
      expect(await live(0)).toEqual(opening);
      expect(await live(29)).toEqual(opening);
      expect(await live(30)).toBeNull();
    });

    it('holds for one login and one object only', async () => {
      const { store } = await open();
      const opening = anOpening();
      await store.open(opening, anEntry());
      expect(await store.liveOpening(asId('other-login'), opening.object, noon)).toBeNull();
      expect(await store.liveOpening(opening.login, { kind: 'child-file', id: opening.object.id }, noon)).toBeNull();
      expect(await store.liveOpening(opening.login, { kind: 'report', id: 'other' }, noon)).toBeNull();
    });

    it('is written together with its log row or not at all', async () => {
      const { store } = await open();
      const opening = anOpening();
      await store.open(opening, anEntry());
      await expect(store.open(opening, anEntry())).rejects.toThrow();
      expect((await store.checkLog()).rows).toBe(1);
    });
  });
}

function anOpening(): Opening {
  return {
    id: newId(),
    login: asId('login-1'),
    object: { kind: 'report', id: 'report-1' },
    purpose: 'task',
    task: 'report-1',
    openedAt: noon,
    until: plusMinutes(noon, 30),
  };
}
