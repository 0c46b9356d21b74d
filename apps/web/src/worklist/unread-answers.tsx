import type { ReactNode } from 'react';
import { StatusMark } from '../ui/status-mark.tsx';
import type { ShownRow } from './entries.ts';

/** That an answer has come which nobody has read, whatever else there is to do with the report: nothing is decided before it is read. */
export function UnreadAnswers({ row: { answersUnread } }: { readonly row: Pick<ShownRow, 'answersUnread'> }): ReactNode {
  if (answersUnread === 0) return null;
  return <StatusMark kind="waiting">{answersUnread === 1 ? 'Svar, inte läst' : `${answersUnread} svar, inte lästa`}</StatusMark>;
}
