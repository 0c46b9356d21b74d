import { asId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import {
  documentKinds,
  type Envelope,
  type EnvelopeKind,
  type Manifest,
  type Part,
  type PartName,
} from '@tidig/domain/exchange/envelope.ts';
import type { Sealed, VaultedPartName } from '../../port/exchange.ts';
import type { StoreScope } from '../scope.ts';

/** `in` = received by this store, `out` = sealed by it. */
export type Direction = 'in' | 'out';

type MessageRow = {
  readonly seq: number;
  readonly id: string;
  readonly kind: EnvelopeKind;
  readonly inReplyTo: string | null;
  readonly reportId: string;
  readonly anmalningsnummer: string;
  readonly from: string;
  readonly to: string;
  readonly sealedAt: Instant;
  readonly manifest: string;
  readonly signature: string;
};

type PartRow = { readonly name: PartName; readonly mediaType: string; readonly sealed: number; readonly content: Buffer };

const envelopeColumns = `seq, id, kind, in_reply_to AS inReplyTo, report_id AS reportId, anmalningsnummer,
  from_org AS "from", to_org AS "to", sealed_at AS sealedAt, manifest, signature`;

const ofDocument = `kind IN (${documentKinds.map((kind) => `'${kind}'`).join(', ')})`;

/**
 * Keeps a message with its parts, inside the caller's transaction, `location` and attachments sealed under the vault key. Gives its `seq` here.
 * Throws when a message of this id and direction is already there: ask `messageSeq` first.
 */
export function storeMessage(scope: StoreScope, direction: Direction, { envelope, parts }: Sealed): number {
  scope.db.run(
    `INSERT INTO message (direction, id, kind, in_reply_to, report_id, anmalningsnummer, from_org, to_org, sealed_at, manifest, signature)
     VALUES (:direction, :id, :kind, :inReplyTo, :reportId, :anmalningsnummer, :from, :to, :sealedAt, :manifest, :signature)`,
    { ...envelope, direction, manifest: JSON.stringify(envelope.manifest) },
  );
  const seq = messageSeq(scope, direction, envelope.id);
  if (seq === null) throw new Error('a message just written is not there');
  parts.forEach((part, position) => storePart(scope, seq, envelope.id, position, part));
  return seq;
}

/** The message's number in this store; null = not here. */
export function messageSeq({ db }: StoreScope, direction: Direction, id: string): number | null {
  return db.get<{ seq: number }>('SELECT seq FROM message WHERE direction = ? AND id = ?', [direction, id])?.seq ?? null;
}

/** The message that carried the document with this id in this direction: a report, a supplement or a correction. Null when none did. */
export function reportMessageSeq({ db }: StoreScope, direction: Direction, reportId: string): number | null {
  const row = db.get<{ seq: number }>(
    `SELECT seq FROM message WHERE report_id = ? AND direction = ? AND ${ofDocument} ORDER BY seq LIMIT 1`,
    [reportId, direction],
  );
  return row?.seq ?? null;
}

export function envelopeOf({ db }: StoreScope, seq: number): Envelope | null {
  const row = db.get<MessageRow>(`SELECT ${envelopeColumns} FROM message WHERE seq = ?`, [seq]);
  return row ? asEnvelope(row) : null;
}

/** Envelope and all parts, vaulted ones opened: for delivery only. */
export function wholeMessage(scope: StoreScope, seq: number): Sealed | null {
  const envelope = envelopeOf(scope, seq);
  if (!envelope) return null;
  const rows = scope.db.all<PartRow>(
    'SELECT name, media_type AS mediaType, sealed, content FROM message_part WHERE message_seq = ? ORDER BY position',
    [seq],
  );
  return { envelope, parts: rows.map((row) => asPart(scope, envelope.id, row)) };
}

/** One part's bytes as they were sent; null when the message has none of that name. A `location` or an attachment is opened from the vault: log first. */
export function readPart(scope: StoreScope, seq: number, name: PartName): Uint8Array | null {
  const row = scope.db.get<PartRow & { readonly id: string }>(
    `SELECT name, media_type AS mediaType, sealed, content, id FROM message_part JOIN message ON seq = message_seq
     WHERE message_seq = ? AND name = ?`,
    [seq, name],
  );
  return row ? asPart(scope, row.id, row).content : null;
}

function storePart(scope: StoreScope, seq: number, envelopeId: string, position: number, part: Part): void {
  const sealed = isVaulted(part.name);
  const content = sealed ? scope.vault.seal(placeOf(envelopeId, part.name), part.content) : part.content;
  scope.db.run('INSERT INTO message_part (message_seq, position, name, media_type, sealed, content) VALUES (?, ?, ?, ?, ?, ?)', [
    seq,
    position,
    part.name,
    part.mediaType,
    sealed ? 1 : 0,
    content,
  ]);
}

function asPart(scope: StoreScope, envelopeId: string, row: PartRow): Part {
  const content = row.sealed === 1 ? scope.vault.open(placeOf(envelopeId, row.name), row.content) : row.content;
  return { name: row.name, mediaType: row.mediaType, content };
}

function isVaulted(name: PartName): name is VaultedPartName {
  return name === 'location' || name.startsWith('attachment/');
}

/** Binds a sealed part to its message: it does not open anywhere else. */
function placeOf(envelopeId: string, name: PartName): string {
  return `${envelopeId} ${name}`;
}

function asEnvelope(row: MessageRow): Envelope {
  return {
    id: asId(row.id),
    kind: row.kind,
    inReplyTo: row.inReplyTo === null ? null : asId(row.inReplyTo),
    reportId: asId(row.reportId),
    anmalningsnummer: asId(row.anmalningsnummer),
    from: asId(row.from),
    to: asId(row.to),
    sealedAt: row.sealedAt,
    manifest: asManifest(row.manifest),
    signature: row.signature,
  };
}

/** Written by `storeMessage` from a Manifest, and never changed since (triggers). */
function asManifest(text: string): Manifest {
  return JSON.parse(text) as Manifest;
}
