import { coverTexts } from '@tidig/domain/access/covered-texts.ts';
import { visibleLocation } from '@tidig/domain/access/mask.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { BodyPart, LocationPart, RestrictedPart } from '@tidig/domain/form/parts.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import type { SentRow } from '@tidig/store/port/sender.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { manifestHash } from '../exchange/manifest.ts';
import { readBody, readLocation, readRestricted } from '../exchange/read-parts.ts';
import { hidesSomebody } from '../vault/report-protection.ts';
import { knownOfSent } from './child-marked.ts';
import { sentPlaces } from './sent-places.ts';
import { reachableSent } from './sent-report.ts';
import { type SentView, sentView } from './sent-view.ts';

/** A report's parts as one reader may see them: `location` holds only the persons whose whereabouts may be shown. */
export type ReadableParts = { readonly body: BodyPart; readonly location: LocationPart; readonly restricted: RestrictedPart | null };

export type SentReport = { readonly row: SentView; readonly manifestHash: string; readonly parts: ReadableParts };

/** A sent report's text, under a live opening of this login; otherwise `opening-required`. What comes back tells nothing of what the nämnd does. */
export async function getSent(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<SentReport>> {
  const row = await reachableSent(ctx, subject, id, 'sent-report.read');
  if (!row.ok) return row;
  const sender = await senderOf(ctx, subject);
  const target = { kind: 'report', id: row.value.id } as const;
  if (!(await sender.liveOpening(subject.loginId, target, ctx.clock.now()))) {
    return refuse(ctx, subject, 'sent-report.read', target, 'opening-required');
  }
  const envelope = await sender.sentEnvelope(row.value.id);
  if (!envelope) throw new Error('a sent report lacks its envelope');
  const recipient = await (await ctx.stores.directory()).organisation(row.value.to);
  return done({
    row: sentView(row.value, subject.userId, recipient?.name ?? ''),
    manifestHash: manifestHash(envelope.manifest),
    parts: await readerParts(ctx, subject, row.value, recipient?.name ?? ''),
  });
}

/** The parts as a reader gets them: each written text that tells where somebody hidden is stands covered, as at the nämnd (T-12, T-14). */
async function readerParts(ctx: ServiceContext, subject: Subject, row: SentRow, recipientName: string): Promise<ReadableParts> {
  const parts = await sentParts(ctx, subject, row);
  if (!hidesSomebody(parts)) return parts;
  const open = [subject.membership.organisationName, recipientName, subject.name];
  return coverTexts(parts, await sentPlaces(ctx, subject, row, open, 'sent-report.read')).parts;
}

/** The parts of a sent report, with the whereabouts of protected persons taken away; the location part's way out is logged. */
export async function sentParts(ctx: ServiceContext, subject: Subject, row: SentRow): Promise<ReadableParts> {
  const sender = await senderOf(ctx, subject);
  const bytes = await sender.part(row.id, 'body');
  if (!bytes) throw new Error('a sent report lacks its body');
  const body = readBody(bytes);
  const location = readLocation(await sender.location(row.id, entryFor(ctx, subject, 'sent-report.read', { kind: 'report', id: row.id })));
  return {
    body,
    location: visibleLocation(location ?? { persons: {} }, body, await knownOfSent(sender, row, answersOf(body))),
    restricted: readRestricted(await sender.part(row.id, 'restricted')),
  };
}
