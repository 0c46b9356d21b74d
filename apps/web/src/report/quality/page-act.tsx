import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Remedy } from '@tidig/domain/quality/finding.ts';
import type { ReactNode } from 'react';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { beginSupplement } from '../sent/sent-api.ts';
import { firstSlug } from '../steps/page-words.ts';

type Props = { readonly remedy: Extract<Remedy, { readonly kind: 'add-child' | 'supplement' }>; readonly words: string };

/** A press that goes on in another draft. */
export function PageAct({ remedy, words }: Props): ReactNode {
  return remedy.kind === 'supplement' ? <Supplement reportId={remedy.reportId} words={words} /> : null;
}

function Supplement({ reportId, words }: { readonly reportId: string; readonly words: string }): ReactNode {
  const navigate = useNavigate();
  const begin = useMutation({
    mutationFn: () => beginSupplement(reportId),
    onSuccess: ({ id }) => navigate({ to: '/utkast/$id/$step', params: { id, step: firstSlug } }),
  });
  return (
    <>
      <Button variant="secondary" loading={begin.isPending} onClick={() => begin.mutate()}>
        {words}
      </Button>
      {begin.error && <ProblemNotice error={begin.error} />}
    </>
  );
}
