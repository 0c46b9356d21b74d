import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type OrganisationId, type RecordId, type ReportId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { courseOf, last } from '@tidig/domain/intake/course.ts';
import { pressureOf } from '@tidig/domain/intake/worklist.ts';
import type { RecordBody } from '@tidig/domain/intake/records.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import type { Recipient } from '@tidig/store/port/directory.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { deliverNow } from '../delivery/deliver-due.ts';
import { openedReport } from '../intake/reachable-report.ts';
import { receivedParts } from '../intake/received-parts.ts';
import { readableRows } from '../intake/without-barred.ts';
import { toldInReason } from '../protection/told-in-reason.ts';
import { forwardedFrom } from './forwarded-from.ts';
import { forwardingView, type ForwardingView, hindranceTo } from './forwarding.ts';
import { sealOriginal } from './seal-original.ts';

/** To which nämnd, and why it is that one's. */
export type ForwardGiven = { readonly to: string; readonly reason: string };

/**
 * Sends an opened report on to the nämnd that should have had it (L-115), with what follows it: a record here and the messages, in one transaction; our copy
 * stays. A nämnd that is not connected, or a report that came here by another nämnd, is handed over otherwise: then the record says so. So
 * for one that had the same report from its sender: nothing is sent, and the record says that. Refuses `safety-missing` and `already-decided` (`hindranceTo`),
 * `forwarded` the second time, `changed-meanwhile` when somebody sent it on or decided in between, or more came in about it, at `to` what is no nämnd that
 * takes reports today, at `reason` a text that tells where a protected person is, and `not-found` for what follows a report or is from before the register began.
 */
export async function forwardReport(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  given: ForwardGiven,
): Promise<Outcome<ForwardingView>> {
  const found = await openedReport(ctx, subject, id, 'intake.forward');
  if (!found.ok) return found;
  const row = found.value;
  const target = { kind: 'report', id: row.id } as const;
  if (row.follows !== null || row.historical) return refuse(ctx, subject, 'intake.forward', target, 'not-found');
  const board = await boardOf(ctx, subject);
  const course = courseOf(await board.records(target));
  const hindrance = last(course, 'FORWARDED') ? 'forwarded' : hindranceTo(course, row);
  if (hindrance) return refuse(ctx, subject, 'intake.forward', target, hindrance);
  const to = await openRecipient(ctx, subject, given.to);
  if (!to) {
    await refuse(ctx, subject, 'intake.forward', target, 'invalid-input');
    return refused(problem('invalid-input', [{ path: 'to', code: 'not-in-list' }]));
  }
  const quiet = await toldInReason(ctx, subject, target, { action: 'intake.forward', path: 'reason', text: given.reason });
  if (!quiet.ok) return quiet;
  const hadIt = await hadItFromSender(ctx, subject, row, to.id);
  const carried = !hadIt && to.channel === 'TIDIG' && (await forwardedFrom(board, row.id)) === null;
  const messages = carried ? await messagesTo(ctx, subject, row, to.id) : [];
  const entry = entryFor(ctx, subject, 'intake.forward', target, { purpose: { kind: 'task', reportId: row.id } });
  const known = row.followUps.map((one) => one.id);
  const followUps = carried || hadIt ? known : await readHere(ctx, subject, board, row);
  const body = { to: to.id, toName: to.name, reason: given.reason, envelopeId: messages[0]?.envelope.id ?? null, followUps, hadIt };
  if (!(await board.forward(recordOf(ctx, subject, row, body), messages, known, entry)))
    return refuse(ctx, subject, 'intake.forward', target, 'changed-meanwhile');
  for (const { envelope } of messages) await deliverNow(ctx, `board/${subject.membership.organisationId}`, envelope);
  return done(await forwardingView(ctx, subject, row));
}

/** Another nämnd that takes reports today. */
async function openRecipient(ctx: ServiceContext, subject: Subject, id: string): Promise<Recipient | null> {
  const today = dayOf(ctx.clock.now());
  const all = await (await ctx.stores.directory()).recipients(today);
  const found = all.find((one) => one.id === id && one.id !== subject.membership.organisationId);
  return found && (found.closedFrom === null || today < found.closedFrom) ? found : null;
}

/**
 * The sender sent the same report to that nämnd too: sent on, it would lie there twice, so that it is only noted whose it is. Not for a child whose whereabouts this
 * reader is not shown, since the other nämnd tells where the child is (A1): that report goes on, and lies there beside its like.
 */
async function hadItFromSender(ctx: ServiceContext, subject: Subject, row: ArrivedRow, to: OrganisationId): Promise<boolean> {
  if (pressureOf(row) === 'NONE') return false;
  const purpose = { kind: 'task', reportId: row.id } as const;
  const { location } = await receivedParts(ctx, subject, row, { action: 'intake.forward', purpose, outcome: 'compared' });
  return location.persons['child']?.['recipient.secondBoard'] === to;
}

/** The report first, then what follows it, each as an answer to the report's own message, so that they find it there. */
async function messagesTo(ctx: ServiceContext, subject: Subject, row: ArrivedRow, to: OrganisationId): Promise<readonly Sealed[]> {
  const report = await sealOriginal(ctx, subject, row.id, { to, inReplyTo: null });
  const way = { to, inReplyTo: report.envelope.id };
  return [report, ...(await Promise.all(row.followUps.map((one) => sealOriginal(ctx, subject, one.id, way))))];
}

/**
 * What goes along by hand: what this person may know of and somebody here has opened. The rest nobody can have handed over: it stands on the board until
 * somebody writes that it is (`passOn`).
 */
async function readHere(ctx: ServiceContext, subject: Subject, board: BoardStore, row: ArrivedRow): Promise<ReportId[]> {
  const [visible] = (await readableRows(ctx, subject, board, [row])).rows;
  return (visible?.followUps ?? []).flatMap(({ id, firstOpenedAt }) => (firstOpenedAt === null ? [] : [id]));
}

function recordOf(ctx: ServiceContext, subject: Subject, row: ArrivedRow, body: RecordBody<'FORWARDED'>) {
  const now = ctx.clock.now();
  return {
    id: asId<RecordId>(ctx.ids.uuid()),
    about: { kind: 'report', id: row.id },
    kind: 'FORWARDED',
    madeAt: now,
    recordedAt: now,
    by: subject.userId,
    byName: subject.name,
    body: JSON.stringify(body),
  } as const;
}
