import type { Action, Purpose } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Anmalningsnummer, ReportId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { BodyPart, LocationPart } from '@tidig/domain/form/parts.ts';
import { changedInReading } from '@tidig/domain/reading/changed.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { receivedParts } from './received-parts.ts';
import { readableRows } from './without-barred.ts';

/** The report that another follows, as far as a heading needs it. */
export type Followed = {
  readonly id: ReportId;
  readonly anmalningsnummer: Anmalningsnummer;
  readonly arrivedAt: Instant;
  /** As what it is followed: KOMP supplements it, FEL says that something in it is wrong. */
  readonly as: 'KOMP' | 'FEL';
};

/** The follow-up as this reader has it open. */
type Reading = {
  readonly row: ArrivedRow;
  readonly body: BodyPart;
  /** Null for a copy without places: nothing of them is then called new either. */
  readonly location: LocationPart | null;
  readonly act: { readonly action: Action; readonly purpose: Purpose };
};

/** What a follow-up is read beside. For a report of its own there is nothing. */
export async function asFollowUp(
  ctx: ServiceContext,
  subject: Subject,
  reading: Reading,
): Promise<{ readonly follows: Followed | null; readonly changed: string[] }> {
  const { follows, kind } = reading.row;
  const board = await boardOf(ctx, subject);
  const original = follows === null ? null : await board.arrivedRow(follows);
  if (!original) return { follows: null, changed: [] };
  const { id, anmalningsnummer, arrivedAt } = original;
  const changed = kind === 'KOMP' ? await changedSince(ctx, subject, original, reading) : [];
  return { follows: { id, anmalningsnummer, arrivedAt, as: kind === 'FEL' ? 'FEL' : 'KOMP' }, changed };
}

/**
 * A supplement begins with what was last said, so it is held against the supplement before it, or the report itself, both as this reader may see them: a new
 * address is new only to somebody who may see it. The earlier location part leaves the vault with a log row of its own; what is shut by behörighetsspärr is
 * held against nothing (T-4).
 */
async function changedSince(ctx: ServiceContext, subject: Subject, original: ArrivedRow, reading: Reading): Promise<string[]> {
  const board = await boardOf(ctx, subject);
  const [visible] = (await readableRows(ctx, subject, board, [original])).rows;
  if (!visible) return [];
  const place = visible.followUps.findIndex(({ id }) => id === reading.row.id);
  const before = visible.followUps.slice(0, Math.max(0, place)).findLast(({ kind }) => kind === 'KOMP');
  const earlier = before ? await board.arrivedRow(before.id) : visible;
  if (!earlier) throw new Error('a follow-up in the list is not there');
  return [...changedInReading(await receivedParts(ctx, subject, earlier, reading.act), reading)];
}
