import { askedFields } from '@tidig/domain/form/asked.ts';
import { dateProblems } from '@tidig/domain/form/dates.ts';
import { identityProblems } from '@tidig/domain/form/identity-answer.ts';
import { checkDraft } from '@tidig/domain/form/validate.ts';
import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { type FieldValues, useForm, type UseFormReturn } from 'react-hook-form';
import { noteNewer, onNewerProgram, programState } from '../../api/program.ts';
import type { FieldChecks } from '../../fields/field-checks.ts';
import { nameOf, type ProblemBoard } from '../../fields/problem-board.ts';
import { partsAt } from '../../fields/swedish-time.ts';
import { useSession } from '../../session/session-context.ts';
import type { Uploads } from '../attachments/attachments-uploads.ts';
import { createAutosave, type Autosave } from './autosave.ts';
import { type DraftView, readDraft, saveDraft } from './draft-api.ts';
import { createDraftSaving, type DraftSaving } from './draft-saving.ts';
import { isSharedPlace } from '../siblings/shared-places.ts';
import { hasSiblings } from '../siblings/use-children-in-event.ts';

type Draft = {
  readonly form: UseFormReturn<FieldValues>;
  readonly autosave: Autosave;
  readonly saving: DraftSaving;
  readonly checks: FieldChecks;
};

/** The form of one draft, saved by itself after each pause. Nothing is kept in the browser's storage. */
export function useDraft(draft: DraftView, board: ProblemBoard, uploads: Uploads): Draft {
  const { name } = useSession();
  const form = useForm<FieldValues>({ defaultValues: draft.answers });
  // A row that is added where another was taken away would be filled with what the other had when the draft was opened.
  useEffect(() => form.resetDefaultValues({}, { keepDirty: true, keepIsValid: true }), [form]);
  const queries = useQueryClient();
  const [saving] = useState(() =>
    createDraftSaving({
      draft,
      answers: () => form.getValues(),
      save: saveDraft,
      read: readDraft,
      mayFollow: (place) => isSharedPlace(place) && hasSiblings(queries, draft.id),
      show: (change) => form.setValue(change.name, change.answer),
    }),
  );
  const [autosave] = useState(() =>
    createAutosave({
      version: draft.version,
      savedAt: draft.savedAt,
      ...(draft.savedByName === name ? {} : { savedBy: draft.savedByName }),
      put: saving.put,
      onRefused: (fields) => board.show(fields),
      alsoUnderWay: uploads.underWay,
    }),
  );
  useEffect(() => keepSaving(form, autosave), [autosave, form]);
  const checks = useMemo(() => (at: string) => writtenWrong(form.getValues()).filter((problem) => isAt(problem, at)), [form]);
  return { form, autosave, saving, checks };
}

/** Saves after each pause, when the network is back, when the tab is put away (a phone may throw it out), and before a newer program is loaded. */
function keepSaving(form: UseFormReturn<FieldValues>, autosave: Autosave): () => void {
  autosave.start();
  const again = () => void autosave.flush();
  const putAway = () => document.visibilityState === 'hidden' && again();
  const stops = [
    form.subscribe({ formState: { values: true }, callback: () => autosave.changed() }),
    onNewerProgram(autosave.flush),
    autosave.subscribe(() => {
      const state = autosave.state();
      if (state.kind === 'refused' && state.code === 'unknown-form-version') noteNewer(false);
      if (state.kind === 'saved' && programState().kind === 'newer') noteNewer(true);
    }),
  ];
  window.addEventListener('online', again);
  document.addEventListener('visibilitychange', putAway);
  return () => {
    for (const stop of stops) stop();
    window.removeEventListener('online', again);
    document.removeEventListener('visibilitychange', putAway);
    autosave.stop();
  };
}

/** What is written wrong in the answers as they stand: shapes, numbers, days. Not what is missing. */
function writtenWrong(answers: FieldValues): readonly FieldProblem[] {
  const checked = checkDraft(answers);
  if (!checked.ok) return checked.problem.fields ?? [];
  const asked = askedFields(checked.value);
  const today = partsAt(Date.now()).day;
  return [...identityProblems(asked, today), ...dateProblems(asked, today)];
}

function isAt(problem: FieldProblem, name: string): boolean {
  const path = nameOf(problem);
  return path === name || path.startsWith(`${name}.`);
}
