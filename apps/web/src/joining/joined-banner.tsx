import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { searchPurposes } from '@tidig/domain/access/actions.ts';
import type { ReactNode } from 'react';
import { isBarred } from '../api/problem.ts';
import { openChildFile } from '../child-file/child-file-api.ts';
import { Notice } from '../ui/notice.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { dayText } from '../ui/swedish-time.ts';
import { getMoves } from './joining-api.ts';

type JoinedBannerProps = {
  readonly fileId: string;
  /** Why this one is read: the report being handled, or a named purpose. The other is opened for the same. */
  readonly task: string | null;
  readonly purpose: string;
};

/** An akt that has been emptied into another one says so, and leads on. */
export function JoinedBanner({ fileId, task, purpose }: JoinedBannerProps): ReactNode {
  const navigate = useNavigate();
  const moves = useQuery({ queryKey: ['child-file', fileId, 'moves'], queryFn: () => getMoves(fileId), gcTime: 0 });
  const go = useMutation({
    mutationFn: async (id: string) => {
      const named = searchPurposes.find((one) => one === purpose) ?? null;
      await openChildFile(id, task === null ? { task: null, purpose: named } : { task, purpose: null }).catch((error: unknown) => {
        // That page says itself what to do about what is shut.
        if (!isBarred(error)) throw error;
      });
      await navigate({ to: '/akter/$id', params: { id } });
    },
  });
  const joined = moves.data?.joinedWith;
  if (!joined) return null;
  const { other, at, byName } = joined;
  const id = other?.id ?? null;
  return (
    <Notice kind="warning" title={`Sammanförd med ${other ? other.label : 'en annan akt'} ${dayText(at)} av ${byName}`}>
      <p>Anmälningarna ligger i den andra akten. Det som är skrivet om den här akten finns kvar och visas också där.</p>
      {other ? null : <p>Be en annan handläggare: du har behörighetsspärr där.</p>}
      {other && id === null ? <p>Den här akten leder inte dit. Sök barnet för att öppna den.</p> : null}
      {id === null ? null : (
        <Button variant="secondary" loading={go.isPending} onClick={() => go.mutate(id)}>
          Öppna akten de ligger i
        </Button>
      )}
      {go.isError ? <ProblemNotice error={go.error} /> : null}
    </Notice>
  );
}
