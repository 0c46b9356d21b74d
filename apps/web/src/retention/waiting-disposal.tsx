import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { DateText } from '../ui/date-text.tsx';
import { Notice } from '../ui/notice.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { DisposalTable } from './disposal-table.tsx';
import { howMuch } from './disposal-words.ts';
import { approveDisposal, type DisposalView, withdrawDisposal } from './retention-api.ts';

type WaitingProps = {
  readonly view: DisposalView;
  readonly proposed: NonNullable<DisposalView['proposed']>;
  readonly onView: (view: DisposalView) => void;
};

/** The second step: somebody else reads the list and approves it, and then it is destroyed. Or it is taken back. */
export function WaitingDisposal({ view, proposed, onView }: WaitingProps): ReactNode {
  return (
    <>
      <Sheet title={view.approved ? 'Gallringen pågår' : 'Steg 2 av 2: någon annan godkänner'}>
        <p>
          Föreslaget av {proposed.byName}, <DateText at={proposed.at} />.
        </p>
        {view.approved ? (
          <p>
            Godkänt av {view.approved.byName}, <DateText at={view.approved.at} />. Tidig fortsätter tills allt i listan är förstört.
          </p>
        ) : null}
        {proposed.own && !view.approved ? <p>Du har föreslagit gallringen. En kollega måste läsa listan och godkänna den här.</p> : null}
      </Sheet>
      <Sheet flush>
        <DisposalTable rows={view.rows} chosen={null} onChoose={() => undefined} onKeep={() => undefined} />
      </Sheet>
      {view.approved ? null : <Steps view={view} proposed={proposed} onView={onView} />}
    </>
  );
}

function Steps({ view, proposed, onView }: WaitingProps): ReactNode {
  const [asking, setAsking] = useState(false);
  const approving = useMutation({
    mutationFn: approveDisposal,
    onSuccess: (next) => {
      announce('Gallringen är gjord.');
      onView(next);
    },
    onSettled: () => setAsking(false),
  });
  const withdrawing = useMutation({
    mutationFn: withdrawDisposal,
    onSuccess: (next) => {
      announce('Förslaget är tillbakataget. Inget har förstörts.');
      onView(next);
    },
  });
  const failed = approving.error ?? withdrawing.error;
  return (
    <div className="t-stack">
      {failed ? <ProblemNotice error={failed} /> : null}
      <div className="t-row">
        {proposed.own ? null : (
          <Button disabled={view.hidden || view.rows.length === 0} onClick={() => setAsking(true)}>
            Godkänn och förstör
          </Button>
        )}
        <Button variant="secondary" data-color="neutral" loading={withdrawing.isPending} onClick={() => withdrawing.mutate(proposed.id)}>
          Ta tillbaka förslaget
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={`Förstöra ${howMuch(view.rows.length)}?`}
        confirm="Förstör det som står i listan"
        danger
        stay="Nej, gör inget"
        busy={approving.isPending}
        onConfirm={() => approving.mutate(proposed.id)}
        onCancel={() => setAsking(false)}
      >
        <div className="t-stack">
          <Notice kind="warning" title="Det går inte att ångra">
            <p>
              Anmälningar, bilagor, bedömningar, beslut och anteckningar försvinner ur Tidig och går inte att söka fram. Loggen finns kvar,
              utan namn.
            </p>
          </Notice>
          <p>Det som har fått en ny anteckning sedan förslaget lämnas kvar. Protokollet säger hur mycket, aldrig vem.</p>
        </div>
      </ConfirmDialog>
    </div>
  );
}
