import type { ReportId, UserId } from '@tidig/domain/base/ids.ts';
import { dayOf, type Instant, type PlainDate } from '@tidig/domain/base/time.ts';
import type { InHand } from '@tidig/domain/intake/absence.ts';
import { daysLeft } from '@tidig/domain/intake/days-left.ts';
import { isSafetyOverdue, placeOf, type Section, type WorklistFacts } from '@tidig/domain/intake/worklist.ts';
import { feedbackDue } from '@tidig/domain/law/deadlines.ts';
import type { SafetyOutcome } from '@tidig/domain/vocabulary/intake.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { type ArrivedView, arrivedView } from '../intake/arrived-view.ts';

/** A row of the board: what L-45 allows, never concern or sender; and whose it is. */
export type BoardRow = ArrivedView & {
  readonly section: Section;
  /** The same for all rows of one event; of a row that stands alone its own id. */
  readonly event: ReportId;
  /** A child who was judged to need protection must not look finished. */
  readonly safetyOutcome: SafetyOutcome | null;
  /** Past the riktmärke and nobody has assessed (L-21). */
  readonly safetyOverdue: boolean;
  readonly prolonged: boolean;
  /** Last day to tell the one who reported, while that is left to do, also where something presses more. */
  readonly feedbackDue: PlainDate | null;
  readonly answersUnread: number;
  /** When somebody noted that it is aktualiserad in the case system. */
  readonly elsewhereAt: Instant | null;
  /** Who was given it; null = nobody. */
  readonly handler: { readonly userId: UserId; readonly name: string } | null;
  /** Who has it today: the handler, or who stands in until a day; null = nobody. */
  readonly inHand: InHand | null;
  /** The reader has it today. */
  readonly mine: boolean;
  /** What somebody who gives it on has seen: the record that gave it to its handler. */
  readonly assignment: string | null;
};

export type RowScene = {
  readonly now: Instant;
  readonly reader: UserId;
  readonly inHand: InHand | null;
  /** Somebody on call assessed it, and nobody has it by day. */
  readonly leftByJour: boolean;
};

/** What decides where the row stands. */
export function factsOf(row: ArrivedRow, { now, leftByJour }: Pick<RowScene, 'now' | 'leftByJour'>): WorklistFacts {
  const { id, arrivedAt, covered, awaited, danger, protectToday, safetyAssessedAt } = row;
  return {
    id,
    arrivedAt,
    covered,
    awaited,
    danger,
    protectToday,
    safetyAssessedAt,
    leftByJour,
    needsProtection: row.safetyOutcome === 'BEHOVER_SKYDD',
    lastDay: daysLeft(dayOf(arrivedAt), dayOf(now), row.prolongedTo).lastDay,
    feedbackDue: row.decision && feedbackDue(row.decision),
    unread: row.followUps.filter(({ firstOpenedAt }) => firstOpenedAt === null),
  };
}

/** The row as it stands alone: the section of an event is its most pressing report's. */
export function boardView(row: ArrivedRow, scene: RowScene): BoardRow {
  const { now, reader, inHand } = scene;
  const facts = factsOf(row, scene);
  const today = dayOf(now);
  return {
    ...arrivedView(row, now),
    ...daysLeft(dayOf(row.arrivedAt), today, row.prolongedTo),
    section: placeOf(facts, today).section,
    event: row.id,
    safetyOutcome: row.safetyOutcome,
    safetyOverdue: row.covered && row.awaited !== '' && isSafetyOverdue(row, today),
    feedbackDue: row.feedbackAwaited ? facts.feedbackDue : null,
    answersUnread: row.answersUnread,
    elsewhereAt: row.elsewhereAt,
    handler: row.handler,
    inHand,
    mine: inHand?.userId === reader,
    assignment: row.assignment,
  };
}
