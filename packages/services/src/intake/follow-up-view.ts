import type { ReportId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { FollowUp } from '@tidig/store/port/board.ts';

/** That something has come in about a report: a supplement or a message that something is wrong. What it says is read by opening it. */
export type FollowUpView = {
  readonly id: ReportId;
  readonly kind: 'KOMP' | 'FEL';
  readonly arrivedAt: Instant;
  /** When somebody here first opened it; null = unread. */
  readonly openedAt: Instant | null;
};

export function followUpView({ id, kind, arrivedAt, firstOpenedAt }: FollowUp): FollowUpView {
  return { id, kind: kind === 'FEL' ? 'FEL' : 'KOMP', arrivedAt, openedAt: firstOpenedAt };
}
