import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useSession } from '../session/session-context.ts';
import { announce } from '../ui/announcer.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
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
  const [asking, setAsking] = useState(false);
  const passing = useMutation({
    mutationFn: () => passOn(reportId, one.id),
    onSettled: () => setAsking(false),
    onSuccess: async () => {
      announce('Antecknat att den är lämnad vidare.');
      await queries.invalidateQueries({ queryKey: ['received', reportId] });
    },
  });
  const what = one.kind === 'FEL' ? 'En rättelse' : 'En komplettering';
  return (
    <Notice kind="warning" title={`${what} ska lämnas vidare till ${toName}.`}>
      <p>
        Den kom in {momentText(one.arrivedAt)} och följde inte med anmälan.{' '}
        {one.openedAt ? 'Skriv' : 'Ingen här har läst den än. Läs den, skriv'} ut den och lämna den på samma sätt.
      </p>
      {assessors.includes(membership.role) && one.openedAt ? (
        <Button variant="secondary" disabled={passing.isPending} onClick={() => setAsking(true)}>
          Den är lämnad vidare
        </Button>
      ) : null}
      {passing.isError ? <ProblemNotice error={passing.error} /> : null}
      <ConfirmDialog
        open={asking}
        title="Anteckna att den är lämnad vidare?"
        confirm="Anteckna"
        busy={passing.isPending}
        onConfirm={() => passing.mutate()}
        onCancel={() => setAsking(false)}
      >
        <p>
          Det gäller {one.kind === 'FEL' ? 'rättelsen' : 'kompletteringen'} som kom in {momentText(one.arrivedAt)}. Då står den inte kvar på
          tavlan. Det går inte att ångra.
        </p>
      </ConfirmDialog>
    </Notice>
  );
}
