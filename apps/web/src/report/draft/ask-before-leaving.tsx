import { useBlocker } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import type { Autosave } from './autosave.ts';

/** What stands on the screen only is saved before the page is left, and where it cannot be, the person is asked. */
export function AskBeforeLeaving({ draftId, autosave }: { readonly draftId: string; readonly autosave: Autosave }): ReactNode {
  const blocker = useBlocker({
    shouldBlockFn: async ({ next }) => {
      const staysHere = 'step' in next.params && next.params.id === draftId;
      return !staysHere && autosave.hasUnsaved() && !(await autosave.flush());
    },
    enableBeforeUnload: false,
    withResolver: true,
  });
  useEffect(() => {
    function warn(event: BeforeUnloadEvent): void {
      if (!autosave.hasUnsaved()) return;
      void autosave.flush();
      event.preventDefault();
    }
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [autosave]);
  return (
    <ConfirmDialog
      open={blocker.status === 'blocked'}
      title="Lämna utan att spara?"
      confirm="Lämna sidan"
      stay="Stanna kvar"
      danger
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      <p>
        {autosave.isTextSaved()
          ? 'En bilaga är på väg och har inte kommit fram. Den följer inte med om du lämnar sidan.'
          : 'Det du skrev senast är inte sparat. Texten finns bara här på skärmen och försvinner om du lämnar sidan.'}
      </p>
    </ConfirmDialog>
  );
}
