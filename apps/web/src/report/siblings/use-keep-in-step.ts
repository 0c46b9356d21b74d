import { useEffect } from 'react';
import { useSession } from '../../session/session-context.ts';
import type { Autosave } from '../draft/autosave.ts';
import { readDraft } from '../draft/draft-api.ts';
import type { DraftSaving } from '../draft/draft-saving.ts';
import { useChildrenInEvent } from './use-children-in-event.ts';

/**
 * Shows in an open form what followed from the draft on another child, while nothing here is unsaved. What is being written meets it at its own save
 * (`DraftSaving.put`), and so does what needs a question.
 */
export function useKeepInStep(draftId: string, autosave: Autosave, saving: DraftSaving): void {
  const { name: ownName } = useSession();
  const version = useChildrenInEvent(draftId).find((child) => child.draftId === draftId)?.version ?? 0;
  useEffect(() => {
    const isBehind = (newest: number) => newest > autosave.version() && !autosave.hasUnsaved();
    let left = false;
    async function catchUp(): Promise<void> {
      const draft = await readDraft(draftId).catch(() => null);
      if (left || draft === null || !isBehind(draft.version) || !saving.takeIn(draft)) return;
      autosave.resolve(draft.version, draft.savedAt, false, draft.savedByName === ownName ? undefined : draft.savedByName);
    }
    if (isBehind(version)) void catchUp();
    return () => {
      left = true;
    };
  }, [draftId, version, autosave, saving, ownName]);
}
