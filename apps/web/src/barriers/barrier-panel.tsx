import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { freshList } from '../api/query-client.ts';
import { useSession } from '../session/session-context.ts';
import { Loading } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { dayText } from '../ui/swedish-time.ts';
import { BarrierForm } from './barrier-form.tsx';
import { type Barrier, barriersKey, type BarriersOn, readBarriers, type Shuttable } from './barriers-api.ts';
import styles from './barriers.module.css';
import { EndBarrier } from './end-barrier.tsx';

/** Who is shut out of this report or akt, and a way to shut out one more. For the unit head; the server decides. */
export function BarrierPanel({ object }: { readonly object: Shuttable }): ReactNode {
  const { membership } = useSession();
  return membership.role === 'unit-head' ? <Panel object={object} /> : null;
}

function Panel({ object }: { readonly object: Shuttable }): ReactNode {
  const on = useQuery({ queryKey: barriersKey(object), queryFn: () => readBarriers(object), ...freshList });
  return (
    <Sheet title="Behörighetsspärr">
      {on.isPending ? <Loading what="spärrarna" /> : null}
      {on.isError ? <ProblemNotice error={on.error} retry={() => void on.refetch()} /> : null}
      {on.data ? <Shown object={object} on={on.data} /> : null}
    </Sheet>
  );
}

function Shown({ object, on }: { readonly object: Shuttable; readonly on: BarriersOn }): ReactNode {
  const [adding, setAdding] = useState(false);
  const what = object.kind === 'report' ? 'anmälan' : 'akten';
  return (
    <>
      {on.barriers.length === 0 ? <p className="t-quiet">Ingen är spärrad från {what}.</p> : null}
      <ul className="t-plain-list">
        {on.barriers.map((barrier) => (
          <li key={barrier.id} className={styles.item}>
            <One barrier={barrier} object={object} />
          </li>
        ))}
      </ul>
      {adding ? (
        <BarrierForm object={object} on={on} onDone={() => setAdding(false)} />
      ) : (
        <div>
          <Button variant="secondary" onClick={() => setAdding(true)}>
            Spärra någon
          </Button>
        </div>
      )}
    </>
  );
}

function One({ barrier, object }: { readonly barrier: Barrier; readonly object: Shuttable }): ReactNode {
  return (
    <>
      <p>
        <strong>{barrier.userName}</strong>
        {object.kind === 'report' && barrier.object.kind === 'child-file' ? <span className="t-quiet"> · hela akten</span> : null}
      </p>
      <p>
        <StatusMark kind={barrier.inForce ? 'ongoing' : 'waiting'}>
          {barrier.inForce ? 'Spärrad sedan' : 'Spärras från'} {dayText(barrier.from)}
        </StatusMark>
      </p>
      <p className="t-reading-prose">{barrier.reason}</p>
      <p className="t-quiet t-small">
        Satt {dayText(barrier.setAt)} av {barrier.setByName}.
      </p>
      <EndBarrier barrier={barrier} />
    </>
  );
}
