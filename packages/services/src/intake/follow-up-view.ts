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
  /** It is unread and says danger, or that protection is needed today: each report is assessed at once (SoL 20:1, L-20), and so what is added to it. */
  readonly urgent: boolean;
};

export function followUpView(followUp: FollowUp): FollowUpView {
  const { id, kind, arrivedAt, firstOpenedAt } = followUp;
  return { id, kind: kind === 'FEL' ? 'FEL' : 'KOMP', arrivedAt, openedAt: firstOpenedAt, urgent: unreadUrgency(followUp) !== null };
}

/** What an unread supplement says that cannot wait: 0 danger, 1 protection needed today; null for any other, and once somebody has read it. */
export function unreadUrgency({ firstOpenedAt, danger, protectToday }: FollowUp): 0 | 1 | null {
  if (firstOpenedAt !== null) return null;
  if (danger === 'JA') return 0;
  return protectToday === 'JA' ? 1 : null;
}
