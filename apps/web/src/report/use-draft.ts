import { askedFields } from '@tidig/domain/form/asked.ts';
import { dateProblems } from '@tidig/domain/form/dates.ts';
import { identityProblems } from '@tidig/domain/form/identity-answer.ts';
import { checkDraft } from '@tidig/domain/form/validate.ts';
import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import { useEffect, useMemo, useState } from 'react';
import { type FieldValues, useForm, type UseFormReturn } from 'react-hook-form';
import type { FieldChecks } from '../fields/field-checks.ts';
import { nameOf, type ProblemBoard } from '../fields/problem-board.ts';
import { partsAt } from '../fields/swedish-time.ts';
import { createAutosave, type Autosave } from './autosave.ts';
import { type DraftView, saveDraft } from './draft-api.ts';

type Draft = { readonly form: UseFormReturn<FieldValues>; readonly autosave: Autosave; readonly checks: FieldChecks };

/** The form of one draft, saved by itself after each pause. Nothing is kept in the browser's storage. */
export function useDraft(draft: DraftView, board: ProblemBoard): Draft {
  const form = useForm<FieldValues>({ defaultValues: draft.answers });
  const [autosave] = useState(() =>
    createAutosave({
      version: draft.version,
      savedAt: draft.savedAt,
      put: (version) => saveDraft(draft.id, version, draft.formVersion, form.getValues()),
      onRefused: (fields) => board.show(fields),
    }),
  );
  useEffect(() => {
    autosave.start();
    const stopListening = form.subscribe({ formState: { values: true }, callback: () => autosave.changed() });
    const again = () => void autosave.flush();
    window.addEventListener('online', again);
    return () => {
      stopListening();
      window.removeEventListener('online', again);
      autosave.stop();
    };
  }, [autosave, form]);
  const checks = useMemo(() => (name: string) => writtenWrong(form.getValues()).filter((problem) => at(problem, name)), [form]);
  return { form, autosave, checks };
}

/** What is written wrong in the answers as they stand: shapes, numbers, days. Not what is missing. */
function writtenWrong(answers: FieldValues): readonly FieldProblem[] {
  const checked = checkDraft(answers);
  if (!checked.ok) return checked.problem.fields ?? [];
  const asked = askedFields(checked.value);
  const today = partsAt(Date.now()).day;
  return [...identityProblems(asked, today), ...dateProblems(asked, today)];
}

function at(problem: FieldProblem, name: string): boolean {
  const path = nameOf(problem);
  return path === name || path.startsWith(`${name}.`);
}
