import type { Anmalningsnummer, OrganisationId, ReportId, UserId } from '@tidig/domain/base/ids.ts';
import type { SentRow } from '@tidig/store/port/sender.ts';

/** How far a report has come, from what has happened: receipts and messages, never a click. */
export type SentState = 'SKICKAD' | 'FRAMME' | 'OPPNAD' | 'ATERKOPPLAD' | 'DU_SKICKAR_SJALV' | 'SKICKAD_SJALV';

export type SentView = Pick<
  SentRow,
  | 'kind'
  | 'childLabel'
  | 'authorName'
  | 'channel'
  | 'sealedAt'
  | 'arrivedAt'
  | 'openedAt'
  | 'feedback'
  | 'handedOver'
  | 'missing'
  | 'follows'
  | 'event'
> & {
  readonly id: ReportId;
  readonly anmalningsnummer: Anmalningsnummer;
  readonly own: boolean;
  readonly recipientId: OrganisationId;
  readonly recipientName: string;
  readonly state: SentState;
};

export function sentView(row: SentRow, viewer: UserId, recipientName: string): SentView {
  const {
    id,
    anmalningsnummer,
    kind,
    childLabel,
    authorName,
    channel,
    sealedAt,
    arrivedAt,
    openedAt,
    feedback,
    handedOver,
    missing,
    follows,
    event,
  } = row;
  return {
    id,
    anmalningsnummer,
    kind,
    childLabel,
    authorName,
    channel,
    sealedAt,
    arrivedAt,
    openedAt,
    feedback,
    handedOver,
    missing,
    follows,
    event,
    own: row.author === viewer,
    recipientId: row.to,
    recipientName,
    state: stateOf(row),
  };
}

/** The furthest thing that has happened. */
export function stateOf(row: SentRow): SentState {
  if (row.channel === 'PDF') return row.handedOver ? 'SKICKAD_SJALV' : 'DU_SKICKAR_SJALV';
  if (row.feedback) return 'ATERKOPPLAD';
  if (row.openedAt) return 'OPPNAD';
  return row.arrivedAt ? 'FRAMME' : 'SKICKAD';
}
