import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { freshList } from '../api/query-client.ts';
import { useSession } from '../session/session-context.ts';
import { announce } from '../ui/announcer.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Loading } from '../ui/loading.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { closeAccount, readStaff, type StaffRow } from './admin-api.ts';
import { EndPlace } from './end-place.tsx';
import { MembershipForm } from './membership-form.tsx';
import { StaffTable } from './staff-table.tsx';

/** Behörigheter: who works here, in which role, since when; close the account of somebody who has left. */
export function StaffPage() {
  const staff = useQuery({ queryKey: ['staff'], queryFn: readStaff, ...freshList });
  const queries = useQueryClient();
  const [asked, setAsked] = useState<StaffRow | null>(null);
  const closing = useMutation({
    mutationFn: (row: StaffRow) => closeAccount(row.userId),
    onSuccess: () => announce('Kontot är stängt.'),
    onSettled: () => {
      setAsked(null);
      return queries.invalidateQueries({ queryKey: ['staff'] });
    },
  });
  const { membership } = useSession();
  const atBoard = membership.role === 'board-administrator';
  const [ended, setEnded] = useState<StaffRow | null>(null);
  const again = () => queries.invalidateQueries({ queryKey: ['staff'] });
  return (
    <div className="t-page">
      <PageHeading lead="Alla som har eller har haft en roll hos er. Stäng kontot den dag någon slutar.">Behörigheter</PageHeading>
      {staff.isPending ? <Loading what="listan" /> : null}
      {staff.isError ? <ProblemNotice error={staff.error} retry={() => void staff.refetch()} /> : null}
      {closing.isError ? <ProblemNotice error={closing.error} /> : null}
      {staff.data ? (
        <Sheet flush>
          <StaffTable rows={staff.data} onClose={setAsked} onEnd={atBoard ? setEnded : null} />
        </Sheet>
      ) : null}
      {atBoard ? <MembershipForm units={unitsOf(staff.data ?? [])} onGiven={() => void again()} /> : null}
      {ended ? (
        <EndPlace
          row={ended}
          onEnded={() => {
            setEnded(null);
            void again();
          }}
          onCancel={() => setEnded(null)}
        />
      ) : null}
      <ConfirmDialog
        open={asked !== null}
        title={`Stäng kontot för ${asked?.name ?? ''}?`}
        confirm="Stäng kontot"
        danger
        busy={closing.isPending}
        onConfirm={() => asked && closing.mutate(asked)}
        onCancel={() => setAsked(null)}
      >
        <p>Personen loggas ut genast och kan inte logga in igen. Det som personen har skrivit och skickat finns kvar.</p>
      </ConfirmDialog>
    </div>
  );
}

/** What the nämnd's units are called, each once. */
function unitsOf(rows: readonly StaffRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ unitName }) => unitName ?? []))].toSorted((one, other) => one.localeCompare(other, 'sv'));
}
