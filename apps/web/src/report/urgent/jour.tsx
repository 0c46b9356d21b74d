import type { ReactNode } from 'react';
import { CallButton, wayInWords } from './call-jour.tsx';
import styles from '../sent/sent.module.css';
import { useAllRecipients } from '../recipient/use-recipients.ts';

/** How the nämnd's socialjour is really reached, one tap away. */
export function Jour({ recipientId }: { readonly recipientId: string }): ReactNode {
  const board = useAllRecipients().data?.find((each) => each.id === recipientId);
  if (!board) return null;
  return (
    <div className={styles.jour}>
      <p>
        <strong>{board.jour.name}</strong>
        <br />
        {wayInWords(board.jour)} {board.jour.hours}.
      </p>
      <CallButton jour={board.jour} />
    </div>
  );
}
