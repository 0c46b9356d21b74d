import { entryFor } from '../access/log-entry.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { EnvelopeId, OrganisationId, ReportId } from '@tidig/domain/base/ids.ts';
import type { ManifestPart, Part } from '@tidig/domain/exchange/envelope.ts';
import type { Forwarded } from '@tidig/domain/exchange/forwarded.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { jsonPart } from '../exchange/manifest.ts';
import { seal } from '../exchange/seal.ts';
import { marksInForce } from './marks-in-force.ts';

/**
 * A received document as it goes on to another nämnd: its parts byte for byte, with its sender's envelope, this nämnd's receipt and whom it knows
 * to be protected in a part of their own.
 * What lies in the vault is taken out for the message alone, with a log row for each part.
 */
export async function sealOriginal(
  ctx: ServiceContext,
  subject: Subject,
  id: ReportId,
  way: { readonly to: OrganisationId; readonly inReplyTo: EnvelopeId | null },
): Promise<Sealed> {
  const { organisationId } = subject.membership;
  const board = await boardOf(ctx, subject);
  const original = await board.receivedEnvelope(id);
  const receipt = original && (await board.receiptFor(original.id));
  if (!original || !receipt) throw new Error('a received report lacks its envelope or its receipt');
  const parts = await Promise.all(original.manifest.parts.map((part) => partAsSent(ctx, subject, board, id, part)));
  const forwarded: Forwarded = { original, receipt, marks: await marksInForce(board, id) };
  return seal(ctx, `board/${organisationId}`, {
    kind: 'forward',
    inReplyTo: way.inReplyTo,
    reportId: original.reportId,
    anmalningsnummer: original.anmalningsnummer,
    from: organisationId,
    to: way.to,
    formVersion: original.manifest.formVersion,
    parts: [...parts, jsonPart('forwarded', forwarded)],
  });
}

async function partAsSent(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  id: ReportId,
  { name, mediaType }: ManifestPart,
): Promise<Part> {
  const purpose = { kind: 'task', reportId: id } as const;
  const log = entryFor(ctx, subject, 'intake.forward', { kind: 'report', id }, { purpose, outcome: 'passed-on' });
  const content = await contentOf();
  if (!content) throw new Error('a part in the manifest is not there');
  return { name, mediaType, content };

  function contentOf(): Promise<Uint8Array | null> {
    if (name === 'location') return board.location(id, log);
    if (name === 'body' || name === 'restricted' || name === 'forwarded') return board.part(id, name);
    return board.attachment(id, Number(name.slice('attachment/'.length)), log);
  }
}
