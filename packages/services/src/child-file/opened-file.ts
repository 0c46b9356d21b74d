import type { Action, Purpose } from '@tidig/domain/access/actions.ts';
import { type PlaceWords, placeWords } from '@tidig/domain/access/place-words.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { EmergencyOpening } from '@tidig/store/port/barriers.ts';
import type { ArrivedRow, BoardRecord, BoardStore, ChildFile } from '@tidig/store/port/board.ts';
import type { Opening } from '@tidig/store/port/exchange.ts';
import { refuse } from '../access/authorize.ts';
import { purposeOfOpening } from '../access/openings.ts';
import { boardOf } from '../access/own-store.ts';
import { emergencyFor, purposeOfEmergency } from '../access/under-emergency.ts';
import type { ServiceContext } from '../context.ts';
import { familiesPlaces } from '../intake/family-places.ts';
import { readableRows } from '../intake/without-barred.ts';
import { recordsOfFile, rowsBehind } from '../joining/file-records.ts';
import { memoryOf } from './file-memory.ts';
import { reachableChildFile } from './open-child-file.ts';

/** An akt that this login has open, with the reports of it that this person may read. */
export type OpenedFile = {
  readonly akt: ChildFile;
  readonly board: BoardStore;
  readonly opening: Opening;
  readonly emergency: EmergencyOpening | null;
  readonly purpose: Purpose;
  /** All of the akt's reports, oldest first, those that are shut to this person too: for comparisons, never to be shown. */
  readonly all: readonly ArrivedRow[];
  /** Those by which it is covered what is written about the akt: `all`, or for one that has been emptied by a join those of the joined one (T-14). Never to be shown. */
  readonly behind: readonly ArrivedRow[];
  /** Those that this person may read, each with what follows it that may be read. */
  readonly rows: readonly ArrivedRow[];
  /** What is written about the akt itself, and about those that have been emptied into it and that this person may read. */
  readonly records: readonly BoardRecord[];
  /** Some report, something that follows one, or an akt that has been joined with it is shut to this person (T-4). */
  readonly hidden: boolean;
};

/** The akt under a live opening of this login. Refuses `not-found`, `barred`, `opening-required`, each with its log row. */
export async function openedFile(ctx: ServiceContext, subject: Subject, id: string, action: Action): Promise<Outcome<OpenedFile>> {
  const found = await reachableChildFile(ctx, subject, id, action);
  if (!found.ok) return found;
  const akt = found.value;
  const board = await boardOf(ctx, subject);
  const target = { kind: 'child-file', id: akt.id } as const;
  const opening = await board.liveOpening(subject.loginId, target, ctx.clock.now());
  if (!opening) return refuse(ctx, subject, action, target, 'opening-required');
  const emergency = await emergencyFor(ctx, subject, board, target);
  const purpose = emergency ? purposeOfEmergency(emergency) : purposeOfOpening(opening);
  const all = await board.reportsIn(akt.id);
  const { rows, hidden } = await readableRows(ctx, subject, board, all);
  const { records, hidden: joinedHidden } = await recordsOfFile(ctx, subject, board, akt.id);
  const isHidden = hidden || joinedHidden || followUpsHidden(all, rows);
  const behind = await rowsBehind(board, akt.id, all);
  return done({ akt, board, opening, emergency, purpose, all, behind, rows, records, hidden: isHidden });
}

/**
 * Where protected persons of the families of all the akt's reports are, for covering what is read of it (T-12, T-14). By every report, those that are shut to
 * the reader too: a note may tell what stands in one of them; for an akt that has been emptied by a join, by those of the joined one. Logged once for the opening.
 */
export function placesInFile(
  ctx: ServiceContext,
  subject: Subject,
  file: OpenedFile,
  action: Action,
  since?: Instant,
): Promise<PlaceWords> {
  const { behind, purpose, opening, board } = file;
  const { part } = memoryOf(ctx, opening, board);
  if (behind.length === 0) return Promise.resolve(placeWords([], []));
  const open = [subject.name, subject.membership.organisationName];
  return familiesPlaces(ctx, subject, behind, { act: { action, purpose }, open, part, ...(since ? { since } : {}) });
}

function followUpsHidden(all: readonly ArrivedRow[], rows: readonly ArrivedRow[]): boolean {
  const seen = new Map(rows.map(({ id, followUps }) => [id, followUps.length]));
  return all.some(({ id, followUps }) => followUps.length > (seen.get(id) ?? 0));
}
