import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { childName } from '@tidig/domain/register/child-label.ts';
import { useRef, useState } from 'react';
import { type FieldValues, useFormContext, type UseFormReturn } from 'react-hook-form';
import { readRows } from '../../fields/shapes.ts';
import { announce } from '../../ui/announcer.tsx';
import type { Autosave } from '../draft/autosave.ts';
import type { FormAnswers } from '../draft/draft-api.ts';
import { keepSettled } from '../quality/quality-api.ts';
import { noteBegun } from './begun-note.ts';
import { firstNameOf } from './children.ts';
import { firstStepToWrite } from './first-step.ts';
import { refusedKey } from './guardian-offers.ts';
import { beginSibling, type NewSibling } from './siblings-api.ts';
import { eventKey, useChildrenInEvent } from './use-children-in-event.ts';

/** `refused`: guardians of this report who are not the other child's, so that they are not asked about again there. */
type Asked = { readonly request: NewSibling; readonly refused: readonly string[] };

type Creation = { readonly busy: boolean; readonly unsaved: boolean; readonly error: unknown };

const resting: Creation = { busy: false, unsaved: false, error: null };

/**
 * Makes the draft on another child, once however often one presses: what is unsaved is saved first, since the new draft begins with what the server
 * has. Then this report says that there is concern for that child too, and the new draft is gone to.
 */
export function useSiblingCreation(draftId: string, autosave: Autosave) {
  const [state, setState] = useState<Creation>(resting);
  const underWay = useRef(false);
  const form = useFormContext<FieldValues>();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const children = useChildrenInEvent(draftId);

  async function createOnce({ request, refused }: Asked): Promise<void> {
    setState({ ...resting, busy: true });
    if (!(await autosave.flush())) return setState({ ...resting, unsaved: true });
    try {
      const made = await beginSibling(draftId, request);
      await Promise.allSettled(refused.map((id) => keepSettled(made.id, refusedKey(id))));
      noteConcern(form, request.sibling, Math.max(children.length, 1) + 1);
      await autosave.flush();
      const step = firstStepToWrite(made.answers as FormAnswers);
      noteBegun(made.id, { of: firstNameOf(childName(asAnswers(form.getValues()))), step });
      announce('Ett nytt utkast är skapat.');
      await navigate({ to: '/utkast/$id/$step', params: { id: made.id, step } });
      setState(resting);
    } catch (error) {
      setState({ ...resting, error });
      // The answer may have been lost on its way back, and the draft be there.
      void queries.invalidateQueries({ queryKey: eventKey(draftId) });
    }
  }

  function create(asked: Asked): void {
    if (underWay.current) return;
    underWay.current = true;
    void createOnce(asked).finally(() => {
      underWay.current = false;
    });
  }
  return { ...state, create, forget: () => setState(resting) };
}

/** In this report: concern for that child too, and at least so many children. */
function noteConcern({ getValues, setValue }: UseFormReturn<FieldValues>, sibling: string | null, count: number): void {
  const index = readRows(getValues('family.siblings')).findIndex(({ id }) => id === sibling);
  if (index >= 0) setValue(`family.siblings.${index}.concern`, { answer: 'JA' }, { shouldDirty: true });
  const written: unknown = getValues('triage.childCount');
  if (typeof written !== 'number' || written < count) setValue('triage.childCount', Math.min(count, mostChildren), { shouldDirty: true });
}

/** As many as the form counts, and as are sent together. */
export const mostChildren = 12;
