import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Remedy } from '@tidig/domain/quality/finding.ts';
import type { ReactNode } from 'react';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { beginSupplement } from '../sent/sent-api.ts';
import { useBeginSibling } from '../siblings/siblings-context.ts';
import { firstSlug } from '../steps/page-words.ts';

type PressProps = { readonly about: string; readonly words: string };
type Props = PressProps & { readonly remedy: Extract<Remedy, { readonly kind: 'add-child' | 'supplement' }> };

/** A press that goes on in another draft. */
export function PageAct({ remedy, ...press }: Props): ReactNode {
  return remedy.kind === 'supplement' ? (
    <Supplement reportId={remedy.reportId} {...press} />
  ) : (
    <AnotherChild sibling={remedy.sibling} {...press} />
  );
}

/** Asks first which adults belong in that child's report too. */
function AnotherChild({ sibling, about, words }: PressProps & { readonly sibling: string }): ReactNode {
  const begin = useBeginSibling();
  return (
    <Button variant="secondary" aria-describedby={about} onClick={() => begin(sibling)}>
      {words}
    </Button>
  );
}

function Supplement({ reportId, about, words }: PressProps & { readonly reportId: string }): ReactNode {
  const navigate = useNavigate();
  const begin = useMutation({
    mutationFn: () => beginSupplement(reportId),
    onSuccess: ({ id }) => navigate({ to: '/utkast/$id/$step', params: { id, step: firstSlug } }),
  });
  return (
    <>
      <Button variant="secondary" aria-describedby={about} loading={begin.isPending} onClick={() => begin.mutate()}>
        {words}
      </Button>
      {begin.error && <ProblemNotice error={begin.error} />}
    </>
  );
}
