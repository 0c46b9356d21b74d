import type { EnvelopeId, ReportId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';

/** A question about a sent report from the nämnd it went to, with what has been answered. Bodies are JSON bytes, as they were sent. */
export type ArrivedQuestion = {
  readonly envelopeId: EnvelopeId;
  readonly reportId: ReportId;
  readonly arrivedAt: Instant;
  readonly content: Uint8Array;
  /** Oldest first. */
  readonly answers: readonly GivenAnswer[];
};

export type GivenAnswer = {
  readonly envelopeId: EnvelopeId;
  readonly sealedAt: Instant;
  /** On the nämnd's stable storage; null until then. */
  readonly arrivedAt: Instant | null;
  readonly content: Uint8Array;
};

/** What nämnder have asked about what was sent. */
export type QuestionStore = {
  /** The questions about these reports, each from the very nämnd that its report went to, oldest first. */
  questionsOn(ids: readonly ReportId[]): Promise<readonly ArrivedQuestion[]>;
};
