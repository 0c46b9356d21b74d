import { carriesDocument, documentKinds, envelopeKinds } from '@tidig/domain/exchange/envelope.ts';
import { messageSeq, readPart, reportMessageSeq, storeMessage } from '@tidig/store/sqlite/exchange/messages.ts';
import type { StoreScope } from '@tidig/store/sqlite/scope.ts';
import { vaultOf } from '@tidig/store/sqlite/vault.ts';
import { describe, expect, it } from 'vitest';
import { aMessage, aPart, police } from './messages.ts';
import { newId, raw, withStore } from './support.ts';

const name = `sender/${police}` as const;

describe('the message that carried a document', () => {
  it('is found by the document’s id, be it a report, a supplement, a correction or one sent on, past all that was said about it', async () => {
    const scope = await aScope();
    for (const kind of documentKinds) {
      const reportId = newId();
      storeMessage(scope, 'out', aMessage({ kind: 'opened', reportId }));
      const document = aMessage({ kind, reportId });
      const seq = storeMessage(scope, 'out', document);
      storeMessage(scope, 'out', aMessage({ kind: 'feedback', reportId }));
      expect(reportMessageSeq(scope, 'out', reportId), kind).toBe(seq);
      expect(reportMessageSeq(scope, 'in', reportId), kind).toBeNull();
    }
  });

  it('is none when all that came about that id is other messages', async () => {
    const scope = await aScope();
    const others = envelopeKinds.filter((kind) => !carriesDocument(kind));
    expect(others).toEqual(['opened', 'missing', 'question', 'answer', 'feedback', 'tally']);
    for (const kind of others) {
      const reportId = newId();
      storeMessage(scope, 'in', aMessage({ kind, reportId }));
      expect(reportMessageSeq(scope, 'in', reportId), kind).toBeNull();
    }
  });
});

describe('a vaulted part', () => {
  const parts = (['body', 'location', 'restricted', 'attachment/1', 'attachment/12'] as const).map((part) => aPart(part, part));

  it('is closed in the table, and only location and attachments are', async () => {
    const scope = await aScope();
    const seq = storeMessage(scope, 'in', aMessage({ parts }));
    const rows = scope.db.all<{ name: string; sealed: number; content: Buffer }>('SELECT name, sealed, content FROM message_part');
    const closed = rows.filter(({ sealed, content, name: part }) => sealed === 1 && !content.includes(part)).map((row) => row.name);
    expect(closed).toEqual(['location', 'attachment/1', 'attachment/12']);
    for (const { name: part, content } of parts) expect(readPart(scope, seq, part)).toEqual(content);
  });

  it('cannot lie open: the table refuses it', async () => {
    const scope = await aScope();
    const message = aMessage();
    storeMessage(scope, 'in', message);
    const seq = messageSeq(scope, 'in', message.envelope.id);
    for (const part of ['location', 'attachment/1', 'attachment/12']) {
      const insert = () =>
        scope.db.run("INSERT INTO message_part (message_seq, position, name, media_type, sealed, content) VALUES (?, 9, ?, '', 0, x'00')", [
          seq,
          part,
        ]);
      expect(insert, part).toThrow(/sealed/);
    }
  });
});

async function aScope(): Promise<StoreScope> {
  const installation = await withStore(name);
  const { keys } = installation;
  return { name, db: raw(installation, name), logKey: keys.logKey(name), vault: vaultOf(keys, name) };
}
