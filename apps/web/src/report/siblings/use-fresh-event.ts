import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Autosave } from '../draft/autosave.ts';
import { eventKey } from './use-children-in-event.ts';

/** Where all the children are shown: what is unsaved here is saved first, and after each save the others are asked for again, since it follows there. */
export function useFreshEvent(draftId: string, autosave: Autosave): void {
  const queries = useQueryClient();
  useEffect(() => {
    const again = () => void queries.invalidateQueries({ queryKey: eventKey(draftId) });
    const stop = autosave.subscribe(() => autosave.state().kind === 'saved' && again());
    void autosave.flush().then(again);
    return stop;
  }, [queries, draftId, autosave]);
}
