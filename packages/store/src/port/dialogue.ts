import type { EnvelopeId, ReportId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { Receipt } from '@tidig/domain/exchange/envelope.ts';
import type { BoardRecord } from './board.ts';
import type { Sealed } from './exchange.ts';
import type { LogEntry } from './log.ts';

/** An answer as it came: to which question, and its body as JSON bytes. */
export type ArrivedAnswer = {
  readonly envelopeId: EnvelopeId;
  readonly inReplyTo: EnvelopeId | null;
  readonly arrivedAt: Instant;
  readonly content: Uint8Array;
};

/** What a nämnd says to others about a report, and what it is answered. */
export type DialogueStore = {
  /**
   * An answer comes in, once: message, receipt, what is unread in the report's row, and log row in one transaction. Gives the receipt that stands; for a
   * message received before nothing is written. Throws when the report is not here: ask first.
   */
  takeAnswer(sealed: Sealed, receipt: Receipt, log: LogEntry): Promise<Receipt>;
  /** The answers that have come about a report, oldest first. */
  answersTo(id: ReportId): Promise<readonly ArrivedAnswer[]>;
  /** When a message from here was on the receiver's stable storage, by its receipt; null = not yet, or none from here. */
  deliveredAt(id: EnvelopeId): Promise<Instant | null>;
  /**
   * Notes that a report is another nämnd's, and puts the messages that carry it there into the outbox, in one transaction with the log row. False, and nothing
   * written, when it has been noted before, or decided on, or when more follows the report than `followUps`.
   */
  forward(record: BoardRecord, sealed: readonly Sealed[], followUps: readonly ReportId[], log: LogEntry): Promise<boolean>;
};
