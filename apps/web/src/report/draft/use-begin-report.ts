import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useSession } from '../../session/session-context.ts';
import { createDraft } from './draft-api.ts';
import { firstAnswers, type FirstKind } from './first-answers.ts';

type Begin = { readonly kind: FirstKind; readonly step: string };

/** Makes the draft, with what is known of the writer in it, and goes to its page. Nothing is made before somebody presses. */
export function useBeginReport() {
  const session = useSession();
  const navigate = useNavigate();
  const create = useMutation({
    mutationFn: async ({ kind, step }: Begin) => ({ draft: await createDraft(FORM_VERSION, firstAnswers(session, kind)), step }),
    onSuccess: ({ draft, step }) => navigate({ to: '/utkast/$id/$step', params: { id: draft.id, step } }),
  });
  return {
    busy: create.isPending ? create.variables : null,
    error: create.error,
    begin(kind: FirstKind, step: string): void {
      if (!create.isPending) create.mutate({ kind, step });
    },
  };
}
