import { Button } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useSession } from '../session/session-context.ts';
import { Loading } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { CopiesOut } from './copies-out.tsx';
import { MarkForm } from './mark-form.tsx';
import { MarkList } from './mark-list.tsx';
import { useFocusAfter } from './use-focus-after.ts';
import { type Child, type Protection, readProtection } from './vault-api.ts';
import styles from './vault.module.css';

/** Who may set and lift marks; the server decides. */
const markers: readonly string[] = ['caseworker', 'jour', 'unit-head'];

type ProtectionPanelProps = {
  readonly child: Child;
  /** The child itself is marked. */
  readonly protectedNow: boolean;
  /** What is hidden although the child is not marked, and why; null where nothing is. */
  readonly hidden?: string | null;
};

/** Marks that the nämnd has set, and the papers that are out. Fetched at a press: looking is logged. */
export function ProtectionPanel({ child, protectedNow, hidden = null }: ProtectionPanelProps): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <Sheet title="Skydd och kopior">
      <StatusMark kind={protectedNow || hidden !== null ? 'attention' : 'none'}>
        {protectedNow ? 'Barnet har skyddade personuppgifter' : (hidden ?? 'Barnet är inte markerat som skyddat')}
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
  const mayMark = markers.includes(useSession().membership.role);
  const key = ['protection', child.kind, child.id];
  const queries = useQueryClient();
  const protection = useQuery({ queryKey: key, queryFn: () => readProtection(child), gcTime: 0 });
  const [marking, setMarking] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const { place, focusAfter } = useFocusAfter<HTMLButtonElement>();
  // The press that opened it is gone.
  useEffect(() => top.current?.focus(), []);
  function close(): void {
    focusAfter();
    setMarking(false);
  }
  /** What is here was fetched before the mark: what is shown is fetched anew, and nothing else is kept. Everybody else meets it at their next step. */
  async function changed(next: Protection): Promise<void> {
    queries.setQueryData(key, next);
    close();
    queries.removeQueries({ type: 'inactive' });
    await Promise.all([['received'], ['child-file']].map((queryKey) => queries.invalidateQueries({ queryKey })));
  }
  return (
    <div ref={top} tabIndex={-1} role="group" aria-label="Markeringar och kopior" className={styles.opened}>
      {protection.isPending ? <Loading what="markeringarna" /> : null}
      {protection.isError ? <ProblemNotice error={protection.error} retry={() => void protection.refetch()} /> : null}
      {protection.data ? (
        <>
          <MarkList child={child} marks={protection.data.marks} mayLift={mayMark} onChanged={(next) => void changed(next)} />
          {mayMark && marking ? (
            <MarkForm child={child} persons={protection.data.persons} onSet={(next) => void changed(next)} onCancel={close} />
          ) : null}
          {mayMark && !marking ? (
            <div>
              <Button ref={place} variant="secondary" onClick={() => setMarking(true)}>
                Sätt en skyddsmarkering
              </Button>
            </div>
          ) : null}
          {mayMark ? null : (
            <p>En skyddsmarkering sätts av en handläggare, socialjouren eller enhetschefen. Säg till genast om du får veta något.</p>
          )}
          <CopiesOut copies={protection.data.copies} someShut={protection.data.copiesShut} onNoted={() => void protection.refetch()} />
        </>
      ) : null}
    </div>
  );
}
