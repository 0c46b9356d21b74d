import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import { useRef, useState } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { ApiProblem } from '../../api/problem.ts';
import { readTri } from '../../fields/shapes.ts';
import type { Autosave } from '../draft/autosave.ts';
import { submitDraft } from '../sent/sent-api.ts';
import { noteMoreToCome } from '../sent/sent-more-to-come.ts';

type Sending = { readonly busy: boolean; readonly error: unknown; readonly unsaved: boolean };

const resting: Sending = { busy: false, error: null, unsaved: false };

/** Sends the draft once, however often one presses: first what is unsaved is saved, then the version on screen is sent. */
export function useSend(draftId: string, autosave: Autosave, onStopped: (fields: readonly FieldProblem[]) => void) {
  const [state, setState] = useState<Sending>(resting);
  const underWay = useRef(false);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useFormContext<FieldValues>();

  async function sendOnce(): Promise<void> {
    setState({ ...resting, busy: true });
    if (!(await autosave.flush())) return setState({ ...resting, unsaved: true });
    try {
      const sent = await submitDraft(draftId, autosave.version());
      autosave.stop();
      if (readTri(form.getValues('triage.moreToCome')).code === 'JA') noteMoreToCome(sent);
      await queries.invalidateQueries({ queryKey: ['sent'] });
      const [first] = sent;
      // One receipt page shows every nämnd's copy.
      await navigate(first ? { to: '/anmalningar/$id', params: { id: first.id }, replace: true } : { to: '/anmalningar', replace: true });
    } catch (error) {
      const stopped = error instanceof ApiProblem && error.code === 'report-incomplete';
      setState({ ...resting, error: stopped ? null : error });
      if (stopped) onStopped(error.fields);
    }
  }

  function send(): void {
    if (underWay.current) return;
    underWay.current = true;
    void sendOnce().finally(() => {
      underWay.current = false;
    });
  }
  return { ...state, send };
}
