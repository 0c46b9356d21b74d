import { type NoticeOutcome, noticeOutcomeList, noticeTexts } from '@tidig/domain/vocabulary/notices.ts';
import type { ReactNode } from 'react';
import { EmptyState } from '../ui/empty-state.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { type StatusKind, StatusMark } from '../ui/status-mark.tsx';
import { momentText } from '../ui/swedish-time.ts';
import { type Column, Table } from '../ui/table.tsx';
import type { NoticesView } from './settings-api.ts';

type Sent = NoticesView['sent'][number];

const marks: Record<NoticeOutcome, StatusKind> = { SKICKAD: 'done', VISAD: 'none', MISSLYCKADES: 'attention' };

const columns: readonly Column<Sent>[] = [
  { title: 'När', cell: ({ at }) => momentText(at), names: true },
  { title: 'Så stod det', cell: ({ code }) => noticeTexts[code] },
  { title: 'Till', cell: ({ to }) => to },
  { title: 'Utfall', cell: ({ outcome }) => <StatusMark kind={marks[outcome]}>{noticeOutcomeList.labels[outcome]}</StatusMark> },
];

/** What has been told lately, word for word; in a demo what would have been. */
export function SentNotices({ sent }: Pick<NoticesView, 'sent'>): ReactNode {
  const kept = sent.some(({ outcome }) => outcome === 'VISAD');
  return (
    <>
      <h2>Senaste beskeden</h2>
      {kept ? <p>Ingen e-postserver är inställd. Så här hade beskeden sett ut.</p> : null}
      <Sheet flush>
        {sent.length === 0 ? (
          <EmptyState title="Inga besked än.">
            <p>Här syns vem som har fått besked, och om beskedet kom fram.</p>
          </EmptyState>
        ) : (
          <Table
            caption="Senaste beskeden"
            columns={columns}
            rows={sent}
            rowKey={(row) => `${row.at} ${row.code} ${row.to} ${sent.indexOf(row)}`}
          />
        )}
      </Sheet>
    </>
  );
}
