import type { ReactNode } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { readText } from '../../fields/shapes.ts';
import { Loading } from '../../ui/loading.tsx';
import type { Recipient } from '../draft/draft-api.ts';
import styles from './recipient.module.css';
import { useAllRecipients } from './use-recipients.ts';
import { useSent } from '../sent/use-sent.ts';
import { WhatWillHappen } from './what-will-happen.tsx';

/** A komplettering goes where its report went, to each nämnd that got it. There is nothing to choose. */
export function SameRecipient(): ReactNode {
  const { boards, pending } = useBoardsOfReport();
  if (pending) return <Loading what="mottagaren" />;
  return (
    <div className={styles.same}>
      <p>
        <strong>{boards.length > 1 ? 'Går till samma nämnder som anmälan' : 'Går till samma nämnd som anmälan'}</strong>
      </p>
      {boards.map((board) => (
        <WhatWillHappen key={board.id} board={board} />
      ))}
    </div>
  );
}

/** The nämnder that got the report which this draft supplements. */
export function useBoardsOfReport(): { readonly boards: readonly Recipient[]; readonly pending: boolean } {
  const number = useFormAnswers((answers) => readText(answers['triage']?.['supplementOf']));
  const sent = useSent();
  const all = useAllRecipients();
  const rows = [...(sent.data?.own ?? []), ...(sent.data?.unit ?? [])];
  const copies = rows.filter((row) => row.anmalningsnummer === number && row.follows === null);
  const ids = new Set(copies.map((row) => row.recipientId));
  return { boards: all.data?.filter((board) => ids.has(board.id)) ?? [], pending: sent.isPending || all.isPending };
}
