import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSession } from '../session/session-context.ts';
import { announce } from '../ui/announcer.tsx';
import { Notice } from '../ui/notice.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { momentText } from '../ui/swedish-time.ts';
import { type Forwarding, passOn } from './asking-api.ts';
import { assessors } from './who.ts';

type Props = {
  readonly reportId: string;
  readonly toName: string;
  readonly one: NonNullable<Forwarding['sent']>['toPassOn'][number];
};

/** Something did not go along when the report was handed over by hand, since it was unread or came later: it lies here until somebody takes it there too, and writes that it is done. */
export function ToPassOn({ reportId, toName, one }: Props): ReactNode {
  const { membership } = useSession();
  const queries = useQueryClient();
  const passing = useMutation({
    mutationFn: () => passOn(reportId, one.id),
    onSuccess: async () => {
      announce('Antecknat att den är lämnad vidare.');
      await queries.invalidateQueries({ queryKey: ['received', reportId] });
    },
  });
  const what = one.kind === 'FEL' ? 'En rättelse' : 'En komplettering';
  return (
    <Notice kind="warning" title={`${what} ska lämnas vidare till ${toName}.`}>
      <p>Den kom in {momentText(one.arrivedAt)} och följde inte med anmälan. Läs den, skriv ut den och lämna den på samma sätt.</p>
      {assessors.includes(membership.role) ? (
        <Button variant="secondary" disabled={passing.isPending} onClick={() => passing.mutate()}>
          Den är lämnad vidare
        </Button>
      ) : null}
      {passing.isError ? <ProblemNotice error={passing.error} /> : null}
    </Notice>
  );
}
