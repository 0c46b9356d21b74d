import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { entryFor } from '../access/log-entry.ts';
import { newOpening } from '../access/openings.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { reachableSent } from './sent-report.ts';

export type Opened = { readonly openingId: string; readonly until: string };

/** Opens a sent report to read it again. An act of its own, logged; content is answered only under it. */
export async function openSent(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<Opened>> {
  const row = await reachableSent(ctx, subject, id, 'sent-report.open');
  if (!row.ok) return row;
  const opening = newOpening(ctx, subject, { kind: 'report', id: row.value.id }, { kind: 'own-work' });
  await (await senderOf(ctx, subject)).open(opening, entryFor(ctx, subject, 'sent-report.open', { kind: 'report', id: row.value.id }));
  return done({ openingId: opening.id, until: opening.until });
}
