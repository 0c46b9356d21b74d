import { Button } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useSession } from '../session/session-context.ts';
import { Loading } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { CopiesOut } from './copies-out.tsx';
import { MarkForm } from './mark-form.tsx';
import { MarkList } from './mark-list.tsx';
import { type Child, type Protection, readProtection } from './vault-api.ts';

/** Who may set and lift marks; the server decides. */
const markers: readonly string[] = ['caseworker', 'jour', 'unit-head'];

/** Marks that the nämnd has set, and the papers that are out. Fetched at a press: looking is logged. */
export function ProtectionPanel({ child, protectedNow }: { readonly child: Child; readonly protectedNow: boolean }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <Sheet title="Skydd och kopior">
      <StatusMark kind={protectedNow ? 'attention' : 'none'}>
        {protectedNow ? 'Barnet har skyddade personuppgifter' : 'Barnet är inte markerat som skyddat'}
      </StatusMark>
      {open ? (
        <Opened child={child} />
      ) : (
        <div>
          <Button variant="secondary" onClick={() => setOpen(true)}>
            Visa markeringar och kopior
          </Button>
        </div>
      )}
    </Sheet>
  );
}

function Opened({ child }: { readonly child: Child }): ReactNode {
  const { membership } = useSession();
  const key = ['protection', child.kind, child.id];
  const queries = useQueryClient();
  const protection = useQuery({ queryKey: key, queryFn: () => readProtection(child), gcTime: 0 });
  const [marking, setMarking] = useState(false);
  if (protection.isPending) return <Loading what="markeringarna" />;
  if (protection.isError) return <ProblemNotice error={protection.error} retry={() => void protection.refetch()} />;
  const mayMark = markers.includes(membership.role);
  /** What is on the page was fetched before the mark: it is fetched anew, as everybody else's will be at their next step. */
  async function changed(next: Protection): Promise<void> {
    queries.setQueryData(key, next);
    setMarking(false);
    await Promise.all([['received'], ['child-file']].map((queryKey) => queries.invalidateQueries({ queryKey })));
  }
  return (
    <>
      <MarkList child={child} marks={protection.data.marks} mayLift={mayMark} onChanged={(next) => void changed(next)} />
      {mayMark && marking ? (
        <MarkForm child={child} persons={protection.data.persons} onSet={(next) => void changed(next)} onCancel={() => setMarking(false)} />
      ) : null}
      {mayMark && !marking ? (
        <div>
          <Button variant="secondary" onClick={() => setMarking(true)}>
            Sätt en skyddsmarkering
          </Button>
        </div>
      ) : null}
      <CopiesOut copies={protection.data.copies} onNoted={() => void protection.refetch()} />
    </>
  );
}
