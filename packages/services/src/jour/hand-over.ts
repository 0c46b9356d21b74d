import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { type Instant, plusMinutes } from '@tidig/domain/base/time.ts';
import { HANDOVER_DAYS, handoverProblem } from '@tidig/domain/intake/handover.ts';
import { readRecord, type RecordInput } from '@tidig/domain/intake/records.ts';
import type { BoardRecord, BoardStore } from '@tidig/store/port/board.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';

/** A note from those on call; `read`: who said first that it is read. */
export type Handover = {
  readonly id: RecordId;
  readonly at: Instant;
  readonly byName: string;
  readonly text: string;
  readonly read: { readonly at: Instant; readonly byName: string } | null;
};

/** The notes of the last seven days at the own nämnd, the newest first. */
export async function listHandovers(ctx: ServiceContext, subject: Subject): Promise<Outcome<{ readonly notes: Handover[] }>> {
  const allowed = await authorize(ctx, subject, { action: 'intake.list', target: boardTarget(subject), object: null });
  if (!allowed.ok) return allowed;
  return done({ notes: await notesAt(ctx, subject, await boardOf(ctx, subject)) });
}

/**
 * Leaves a note to the morning: about the nämnd and no one report, so that it names nobody. Refuses `invalid-input` at `text` as `handoverProblem` says: empty, too
 * long, or with what looks like a personnummer, an address, a school or a telephone number.
 */
export async function writeHandover(ctx: ServiceContext, subject: Subject, { text }: { readonly text: string }): Promise<Outcome<null>> {
  const target = boardTarget(subject);
  const { organisationId } = subject.membership;
  const allowed = await authorize(ctx, subject, { action: 'handover.write', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const code = handoverProblem(text, ctx.clock.now());
  if (code) {
    await refuse(ctx, subject, 'handover.write', target, 'invalid-input');
    return refused(problem('invalid-input', [{ path: 'text', code }]));
  }
  const record = recordOf(ctx, subject, 'HANDOVER', { text: text.trim() });
  await (await boardOf(ctx, subject)).addRecord(record, entryFor(ctx, subject, 'handover.write', target));
  return done(null);
}

/** Says that a note is read: once is enough, and a second time changes nothing. `not-found` for one that is not listed at the own nämnd. */
export async function markHandoverRead(ctx: ServiceContext, subject: Subject, { id }: { readonly id: string }): Promise<Outcome<null>> {
  const target = boardTarget(subject);
  const { organisationId } = subject.membership;
  const allowed = await authorize(ctx, subject, { action: 'handover.write', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const board = await boardOf(ctx, subject);
  const note = (await notesAt(ctx, subject, board)).find((one) => one.id === id);
  if (!note) return refuse(ctx, subject, 'handover.write', target, 'not-found');
  if (note.read) return done(null);
  const record = recordOf(ctx, subject, 'HANDOVER_READ', { handoverId: note.id });
  await board.addRecord(record, entryFor(ctx, subject, 'handover.write', target, { outcome: 'read' }));
  return done(null);
}

async function notesAt(ctx: ServiceContext, subject: Subject, board: BoardStore): Promise<Handover[]> {
  const records = await board.records({ kind: 'board', id: subject.membership.organisationId });
  const since = plusMinutes(ctx.clock.now(), -HANDOVER_DAYS * 24 * 60);
  const readings = records.filter(({ kind }) => kind === 'HANDOVER_READ');
  const readingOf = (id: string) => readings.find(({ body }) => readRecord('HANDOVER_READ', body).handoverId === id);
  return records
    .filter(({ kind, recordedAt }) => kind === 'HANDOVER' && recordedAt > since)
    .map(({ id, recordedAt, byName, body }) => {
      const read = readingOf(id);
      const { text } = readRecord('HANDOVER', body);
      return { id, at: recordedAt, byName, text, read: read ? { at: read.recordedAt, byName: read.byName } : null };
    })
    .toReversed();
}

function recordOf<K extends 'HANDOVER' | 'HANDOVER_READ'>(
  ctx: ServiceContext,
  subject: Subject,
  kind: K,
  body: RecordInput<K>,
): BoardRecord {
  const now = ctx.clock.now();
  const signed = { madeAt: now, recordedAt: now, by: subject.userId, byName: subject.name };
  return { id: asId<RecordId>(ctx.ids.uuid()), about: boardTarget(subject), kind, ...signed, body: JSON.stringify(body) };
}

function boardTarget({ membership }: Subject) {
  return { kind: 'board', id: membership.organisationId } as const;
}
