import type { ReactNode } from 'react';
import { StatusMark } from '../../ui/status-mark.tsx';
import { askedWords, unanswered } from './asked-words.ts';
import { useAsked } from './questions-api.ts';
import type { SentRow } from './sent-api.ts';

/** In a list: that the nämnd waits for an answer. Nothing where it does not. */
export function AskedInList({ copies }: { readonly copies: readonly SentRow[] }): ReactNode {
  const open = unanswered(useAsked().data?.questions ?? [], copies);
  if (open.length === 0) return null;
  return (
    <p>
      <StatusMark kind="attention">{askedWords(open)}</StatusMark>
    </p>
  );
}
