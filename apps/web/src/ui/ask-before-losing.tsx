import { useBlocker } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ConfirmDialog } from './confirm-dialog.tsx';

/** Asks before a page is left while something is written there that is saved nowhere. A link to a place on the same page leaves nothing. */
export function AskBeforeLosing({ written }: { readonly written: boolean }): ReactNode {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => written && current.pathname !== next.pathname,
    enableBeforeUnload: () => written,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      open={blocker.status === 'blocked'}
      title="Lämna utan att spara?"
      confirm="Lämna sidan"
      danger
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      <p>Det du har skrivit är inte sparat. Det försvinner om du lämnar sidan.</p>
    </ConfirmDialog>
  );
}
