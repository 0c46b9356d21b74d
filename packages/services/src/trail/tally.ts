import { asId, type OrganisationId } from '@tidig/domain/base/ids.ts';
import { clockOf, dayOf, type Instant, momentOf, plusDays, type PlainDate } from '@tidig/domain/base/time.ts';
import { type Envelope, envelopeKinds } from '@tidig/domain/exchange/envelope.ts';
import { type Tally, tallyId } from '@tidig/domain/exchange/tally.ts';
import type { Exchange, Exchanged } from '@tidig/store/port/exchange.ts';
import type { Logged } from '@tidig/store/port/log.ts';
import type { StoreName } from '@tidig/store/port/stores.ts';
import { systemEntry } from '../access/log-entry.ts';
import type { ServiceContext } from '../context.ts';
import { canonicalBytes, sha256Hex } from '../exchange/canonical.ts';
import { jsonPart, manifestHash } from '../exchange/manifest.ts';
import { seal } from '../exchange/seal.ts';

/** Everything but the tallies themselves. */
export const countedKinds = envelopeKinds.filter((kind) => kind !== 'tally');

/** The day is told when its last message has had an hour to arrive, and the clock has not been changed twice. */
const TOLD_FROM = '03:00';
/** Days looked back on: what a server that was down missed is told when it is up again. */
export const DAYS_BACK = 3;
/** A nämnd that has got nothing for so long is told of no more empty days. */
const KNOWN_DAYS = 30;

/** The moments of one Swedish day, half-open. */
export function momentsOf(day: PlainDate): { readonly from: Instant; readonly until: Instant } {
  return { from: momentOf(`${day}T00:00`), until: momentOf(`${plusDays(day, 1)}T00:00`) };
}

/** The days that are over and can be told of, newest last. */
export function toldDays(now: Instant): readonly PlainDate[] {
  const today = dayOf(now);
  const newest = clockOf(now).slice(11) >= TOLD_FROM ? 1 : 2;
  return Array.from({ length: DAYS_BACK }, (_, index) => plusDays(today, index - DAYS_BACK + 1 - newest));
}

/** How many messages, and one hash over which they are and what they hold. The order in which they come does not matter. */
export function tallyOf(day: PlainDate, envelopes: readonly Envelope[]): Tally {
  const lines = envelopes.map(({ id, manifest }) => `${id} ${manifestHash(manifest)}`).toSorted();
  return { day, count: lines.length, hash: sha256Hex(canonicalBytes(lines)) };
}

/** The messages between two that a tally of the day counts. */
export function counted(rows: readonly Exchanged[], from: OrganisationId, to: OrganisationId): readonly Envelope[] {
  return rows.map(({ envelope }) => envelope).filter((one) => one.from === from && one.to === to && one.kind !== 'tally');
}

/**
 * Tells every nämnd that this store has written to in the last month how much was sealed for it on each day that is over, once a day and nämnd: none is told
 * too. Tallies go the way of every message, and are tried again until there is a receipt. Gives how many were sealed.
 */
export async function sendTallies(ctx: ServiceContext, store: Exchange & Logged, name: StoreName): Promise<number> {
  const own = asId<OrganisationId>(name.slice(name.indexOf('/') + 1));
  const now = ctx.clock.now();
  const days = toldDays(now);
  const [first = dayOf(now)] = days;
  const lately = { from: momentsOf(plusDays(first, -KNOWN_DAYS)).from, until: momentsOf(dayOf(now)).from };
  const recipients = (await boardsAmong(ctx, await store.correspondents('out', lately, countedKinds))).filter((id) => id !== own);
  if (recipients.length === 0) return 0;
  const told = await toldAlready(store, momentsOf(first).from, now);
  let sent = 0;
  for (const day of days) {
    const untold = recipients.filter((id) => !told.has(`${tallyId(day)} ${id}`));
    const rows = untold.length > 0 ? await store.exchanged('out', momentsOf(day), countedKinds) : [];
    for (const to of untold) {
      await store.send(
        sealTally(ctx, name, own, to, tallyOf(day, counted(rows, own, to))),
        systemEntry(ctx, 'tally.send', { kind: 'store', id: to }),
      );
      sent += 1;
    }
  }
  return sent;
}

function sealTally(ctx: ServiceContext, name: StoreName, from: OrganisationId, to: OrganisationId, tally: Tally) {
  return seal(ctx, name, {
    kind: 'tally',
    inReplyTo: null,
    reportId: asId(tallyId(tally.day)),
    // A tally is about no report.
    anmalningsnummer: asId('-'),
    from,
    to,
    formVersion: null,
    parts: [jsonPart('body', tally)],
  });
}

async function toldAlready(store: Exchange, from: Instant, now: Instant): Promise<ReadonlySet<string>> {
  const until = momentsOf(plusDays(dayOf(now), 1)).from;
  const rows = await store.exchanged('out', { from, until }, ['tally']);
  return new Set(rows.map(({ envelope }) => `${envelope.reportId} ${envelope.to}`));
}

async function boardsAmong(ctx: ServiceContext, ids: readonly OrganisationId[]): Promise<readonly OrganisationId[]> {
  const known = await (await ctx.stores.directory()).organisations();
  const boards = new Set(known.filter(({ kind }) => kind === 'board').map(({ id }) => id));
  return ids.filter((id) => boards.has(id));
}
