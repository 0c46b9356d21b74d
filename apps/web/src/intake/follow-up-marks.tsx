import type { ReactNode } from 'react';
import { StatusMark } from '../ui/status-mark.tsx';
import type { ArrivedRow } from './intake-api.ts';
import styles from './intake.module.css';
import { isUrgentlySupplemented } from '../worklist/worklist-order.ts';

/** That an unread supplement says danger, or that protection is needed today: no more, as a list may not (L-45). */
export const urgentText = 'Kompletteringen säger att det är bråttom';

/** In a list: that something unread has come in about the report. Nothing where all is read. */
export function FollowUpMarks({ row }: { readonly row: Pick<ArrivedRow, 'followUps'> }): ReactNode {
  const unread = row.followUps.filter(({ openedAt }) => openedAt === null);
  if (unread.length === 0) return null;
  return (
    <span className={styles.marks}>
      {unread.some(({ kind }) => kind === 'FEL') ? <StatusMark kind="attention">Något är fel, inte läst</StatusMark> : null}
      {isUrgentlySupplemented(row) ? <StatusMark kind="danger">{urgentText}</StatusMark> : null}
      {unread.some(({ kind, urgent }) => kind === 'KOMP' && !urgent) ? (
        <StatusMark kind="waiting">Komplettering, inte läst</StatusMark>
      ) : null}
    </span>
  );
}

/** What is no orosanmälan, in plain words; it says nothing of concern or sender (L-45). */
export const noticeLabels = { LUL: 'Underrättelse LUL', PL6: '6 § polislagen' } as const satisfies Record<
  NonNullable<ArrivedRow['notice']>,
  string
>;
