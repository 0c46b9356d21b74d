import { createHash, randomUUID } from 'node:crypto';
import { asId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { Envelope, EnvelopeKind, Part, Receipt } from '@tidig/domain/exchange/envelope.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';
import type { LogEntry } from '@tidig/store/port/log.ts';
import type { Draft, DraftAttachment, SealedCopy, SealedReport, SealResult, SenderStore } from '@tidig/store/port/sender.ts';
import { expect } from 'vitest';
import { anEntry, newId, noon } from './support.ts';

export const police = 'polis-stockholm';
export const board = 'farsta';

type MessageWish = {
  readonly kind?: EnvelopeKind;
  readonly from?: string;
  readonly to?: string;
  readonly reportId?: string;
  readonly sealedAt?: Instant;
  readonly parts?: readonly Part[];
};

export function aPart(name: Part['name'], content: unknown): Part {
  return { name, mediaType: 'application/json', content: Buffer.from(JSON.stringify(content)) };
}

/** A message with a true manifest. Its signature is not looked at by a store. */
export function aMessage(wish: MessageWish = {}): Sealed {
  const parts = wish.parts ?? [aPart('body', { answers: {} })];
  const envelope: Envelope = {
    id: newId(),
    kind: wish.kind ?? 'report',
    inReplyTo: null,
    reportId: asId(wish.reportId ?? randomUUID()),
    anmalningsnummer: asId(randomUUID().slice(0, 11).toUpperCase()),
    from: asId(wish.from ?? police),
    to: asId(wish.to ?? board),
    sealedAt: wish.sealedAt ?? noon,
    manifest: {
      version: 1,
      formVersion: 1,
      parts: parts.map(({ name, mediaType, content }) => ({ name, mediaType, bytes: content.length, sha256: sha256(content) })),
    },
    signature: 'c2lnbmVk',
  };
  return { envelope, parts };
}

export function aReceipt({ envelope }: Sealed, over: Partial<Receipt> = {}): Receipt {
  return {
    envelopeId: envelope.id,
    manifestHash: sha256(Buffer.from(JSON.stringify(envelope.manifest))),
    by: envelope.to,
    arrivedAt: noon,
    signature: 'cmVjZWl2ZWQ=',
    ...over,
  };
}

export function aDraft(over: Partial<Draft> = {}): Draft {
  return {
    id: newId(),
    author: asId('anna'),
    unitId: asId('unit-1'),
    version: 1,
    formVersion: 1,
    answers: '{}',
    createdAt: noon,
    savedAt: noon,
    savedBy: asId('anna'),
    ...over,
  };
}

export function anAttachment(over: Partial<DraftAttachment> = {}): DraftAttachment {
  return { id: newId(), name: 'bild.jpg', mediaType: 'image/jpeg', bytes: 3, addedAt: noon, ...over };
}

/** One copy, as sealing this draft gives it. */
export function aCopy(draft: Draft, over: Partial<SealedCopy['row']> = {}, parts?: readonly Part[]): SealedCopy {
  const sealed = aMessage({ to: over.to ?? board, ...(over.sealedAt ? { sealedAt: over.sealedAt } : {}), ...(parts ? { parts } : {}) });
  const { reportId, anmalningsnummer, to, sealedAt } = sealed.envelope;
  return {
    sealed,
    row: {
      id: reportId,
      anmalningsnummer,
      kind: 'ORO',
      author: draft.author,
      authorName: 'Anna Ek',
      unitId: draft.unitId,
      childLabel: 'Elin Provsson',
      to,
      channel: 'TIDIG',
      sealedAt,
      follows: null,
      ...over,
    },
  };
}

/** What sealing this draft gives: the copy, or copies, as asked for. */
export function aSealedReport(draft: Draft, ...copies: readonly SealedCopy[]): SealedReport {
  return { draftId: draft.id, draftVersion: draft.version, files: [], copies: copies.length > 0 ? copies : [aCopy(draft)] };
}

/** A draft written and sent to one nämnd. */
export async function sent(store: SenderStore, over: Partial<SealedCopy['row']> = {}, parts?: readonly Part[]) {
  const draft = aDraft({ ...(over.author ? { author: over.author } : {}), ...(over.unitId ? { unitId: over.unitId } : {}) });
  await store.createDraft(draft, anEntry());
  const copy = aCopy(draft, over, parts);
  expect(await sealOne(store, aSealedReport(draft, copy), [anEntry()])).toBe('sealed');
  return { draft, copy };
}

export function textOf(bytes: Uint8Array | null): string | null {
  return bytes && Buffer.from(bytes).toString('utf8');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Seals one draft, and says why where it cannot be sealed. */
export async function sealOne(store: SenderStore, report: SealedReport, logs: readonly LogEntry[]): Promise<SealResult> {
  const result = await store.sealReports([{ report, logs }]);
  return result === 'sealed' ? result : result.why;
}
