import { createDecipheriv, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPart, sealPart } from '@tidig/store/sqlite/vault.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCopy, aDraft, aMessage, anAttachment, aPart, aReceipt, aSealedReport, board, police, sealOne } from './messages.ts';
import { anEntry, org, pathOf, raw, withStore, type Installation } from './support.ts';

const key = randomBytes(32);

describe('a sealed part', () => {
  it('opens to the very same bytes, and never looks the same twice', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, place) => {
        const [one, two] = [sealPart(key, place, bytes), sealPart(key, place, bytes)];
        expect(openPart(key, place, one).equals(bytes)).toBe(true);
        expect(one.equals(two)).toBe(false);
      }),
    );
  });

  it('does not open with another key, in another place, shortened, or with any byte changed', () => {
    const sealed = sealPart(key, 'envelope-1 location', Buffer.from('Provgatan 1'));
    expect(() => openPart(randomBytes(32), 'envelope-1 location', sealed)).toThrow();
    expect(() => openPart(key, 'envelope-2 location', sealed)).toThrow();
    for (let n = 0; n < sealed.length; n += 1) {
      const changed = Buffer.from(sealed);
      changed[n] = (changed[n] ?? 0) ^ 1;
      expect(() => openPart(key, 'envelope-1 location', changed)).toThrow();
      expect(() => openPart(key, 'envelope-1 location', sealed.subarray(0, n))).toThrow();
    }
  });
});

describe('a sender’s file', () => {
  const name = `sender/${police}` as const;
  const content = 'KANARIE-INNEHALL';
  const where = 'KANARIE-PLATS';

  it('holds no readable word of a draft, a report, a message or a log row', async () => {
    const installation = await withWords();
    for (const file of readdirSync(join(installation.dataDir, 'sender'))) {
      const bytes = readFileSync(join(installation.dataDir, 'sender', file));
      expect(bytes.includes('KANARIE'), file).toBe(false);
      expect(bytes.includes('access_log'), file).toBe(false);
    }
  });

  it('does not tell where anyone is even when it is decrypted: not from the report, nor from a draft, nor from deleted pages', async () => {
    const installation = await withWords();
    const plain = decryptedCopy(installation);
    expect(plain.includes('access_log')).toBe(true);
    expect(plain.includes(content)).toBe(true);
    expect(plain.includes(where)).toBe(false);
  });

  it('keeps nothing of a draft’s attachment once the report is sealed, not even closed under the vault key; the message has it', async () => {
    const installation = await withStore(name);
    const store = await installation.stores.sender(org(police));
    const draft = aDraft();
    const content = Buffer.from(where.repeat(4000));
    await store.createDraft(draft, anEntry());
    const kept = anAttachment({ bytes: content.length });
    await store.addDraftAttachment(draft.id, kept, content, 10, anEntry());
    const db = raw(installation, name);
    const closed = db.get<{ content: Buffer }>('SELECT content FROM draft_attachment')?.content ?? Buffer.alloc(0);
    // Its end: a long value lies spread over pages, and only a short piece of it surely in one place.
    const trace = closed.subarray(-40);
    expect(trace).toHaveLength(40);
    expect(decryptedCopy(installation).includes(trace)).toBe(true);
    const photo = { name: 'attachment/1', mediaType: 'image/jpeg', content } as const;
    const copy = aCopy(draft, {}, [aPart('body', {}), photo]);
    expect(await sealOne(store, { ...aSealedReport(draft, copy), files: [kept.id] }, [anEntry()])).toBe('sealed');
    const plain = decryptedCopy(installation);
    expect(plain.includes(trace)).toBe(false);
    expect(plain.includes(where)).toBe(false);
    expect(Buffer.from((await store.attachment(copy.row.id, 1, anEntry())) ?? []).equals(content)).toBe(true);
  });

  async function withWords(): Promise<Installation> {
    const installation = await withStore(name);
    const store = await installation.stores.sender(org(police));
    const drafts = [1, 2].map(() => aDraft({ answers: JSON.stringify({ where }) }));
    for (const draft of drafts) await store.createDraft(draft, anEntry({ terms: [where], objectKind: 'draft', objectId: where }));
    const [first] = drafts;
    if (!first) throw new Error('no draft');
    await store.saveDraft({
      id: first.id,
      expected: 1,
      answers: JSON.stringify({ where, more: where.repeat(900) }),
      formVersion: 1,
      savedAt: first.savedAt,
      savedBy: first.savedBy,
    });
    const file = Buffer.from(where.repeat(900));
    const files = drafts.map(() => anAttachment({ name: `${where}.jpg`, bytes: file.length }));
    for (const [n, draft] of drafts.entries()) await store.addDraftAttachment(draft.id, files[n] ?? anAttachment(), file, 10, anEntry());
    const photo = { name: 'attachment/1', mediaType: 'image/jpeg', content: file } as const;
    const parts = [aPart('body', { content }), aPart('location', { where }), photo];
    const report = aSealedReport(first, aCopy(first, {}, parts));
    expect(await sealOne(store, { ...report, draftVersion: 2, files: [files[0]?.id ?? ''] }, [anEntry()])).toBe('sealed');
    const answer = aMessage({ kind: 'question', from: board, to: police, parts });
    await store.accept(answer, aReceipt(answer), anEntry());
    return installation;
  }

  /** The file as somebody with its store key would see it, with all that is committed and all that lies on free pages. */
  function decryptedCopy(installation: Installation): Buffer {
    raw(installation, name).exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return decryptedPages(readFileSync(pathOf(installation, name)), installation.keys.storeKey(name));
  }
});

/**
 * SQLCipher 4's pages, opened one by one: each ends in its IV and a checksum, the first begins with a salt. Letting SQLite take the key away instead
 * would show less than an intruder sees: it copies the tables only, and leaves the free pages behind.
 */
function decryptedPages(file: Buffer, storeKey: Buffer): Buffer {
  const [pageBytes, ivBytes, checksumBytes, saltBytes] = [4096, 16, 64, 16];
  const textEnd = pageBytes - ivBytes - checksumBytes;
  const pages = Array.from({ length: file.length / pageBytes }, (_, n) => file.subarray(n * pageBytes, (n + 1) * pageBytes));
  const plain = pages.map((page, n) => {
    const decipher = createDecipheriv('aes-256-cbc', storeKey, page.subarray(textEnd, textEnd + ivBytes)).setAutoPadding(false);
    return Buffer.concat([decipher.update(page.subarray(n === 0 ? saltBytes : 0, textEnd)), decipher.final()]);
  });
  return Buffer.concat(plain);
}
