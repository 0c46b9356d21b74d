import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { freshList } from '../api/query-client.ts';
import { partsAt } from '../fields/swedish-time.ts';
import { useSession } from '../session/session-context.ts';
import { announce } from '../ui/announcer.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { type ArrivedList, countArrived, listArrived } from './worklist-api.ts';
import { greeting, type Worklist, worklistOf } from './worklist-order.ts';
import { WorklistTable } from './worklist-table.tsx';

/** Milliseconds between two looks at whether something has arrived. */
const LOOK_EVERY = 30_000;

/** *Mottagning*: what has arrived and is not decided, the most urgent first. */
export function WorklistPage(): ReactNode {
  const { name } = useSession();
  const list = useQuery({ queryKey: ['arrived'], queryFn: listArrived, ...freshList });
  const hour = Number(partsAt(Date.now()).time.slice(0, 2));
  return (
    <div className="t-page">
      <PageHeading lead={list.data ? <Summary work={worklistOf(list.data.rows)} /> : undefined}>
        {greeting(hour)}, {name.split(' ')[0]}
      </PageHeading>
      {list.isPending ? <Loading what="tavlan" /> : null}
      {list.isError ? <ProblemNotice error={list.error} retry={() => void list.refetch()} /> : null}
      {list.data ? <Arrived list={list.data} refresh={() => void list.refetch().then(() => announce('Tavlan är uppdaterad.'))} /> : null}
    </div>
  );
}

function Summary({ work }: { readonly work: Worklist }): ReactNode {
  const waiting = work.now.length + work.unassessed.length;
  if (waiting + work.running.length + work.adults.length + work.decided.length === 0)
    return 'Allt som har kommit in är bedömt och beslutat.';
  if (waiting === 0) return 'Alla anmälningar är skyddsbedömda.';
  return waiting === 1 ? 'En anmälan väntar på skyddsbedömning.' : `${waiting} anmälningar väntar på skyddsbedömning.`;
}

function Arrived({ list, refresh }: { readonly list: ArrivedList; readonly refresh: () => void }): ReactNode {
  const work = worklistOf(list.rows);
  const unopened = list.rows.filter((row) => row.openedAt === null).length;
  const unread = list.rows.flatMap((row) => row.followUps).filter((one) => one.openedAt === null).length;
  return (
    <>
      <Figures
        figures={[
          { label: 'Gör nu', count: work.now.length, danger: true },
          { label: 'Skyddsbedöm', count: work.unassessed.length },
          { label: 'Inte öppnade', count: unopened },
          { label: 'Nytt efter anmälan, inte läst', count: unread },
          { label: 'Förhandsbedömning pågår', count: work.running.length },
        ]}
      />
      <NewArrivals list={list} refresh={refresh} />
      {list.rows.length === 0 ? (
        <Sheet>
          <EmptyState title="Inget väntar">
            <p>När en anmälan kommer in står den här. Sidan ser själv efter om något nytt har kommit.</p>
          </EmptyState>
        </Sheet>
      ) : null}
      <WorklistTable title="Gör nu" rows={work.now} now={list.serverTime} shows="urgency" />
      <WorklistTable title="Skyddsbedömning saknas" rows={work.unassessed} now={list.serverTime} shows="urgency" />
      <WorklistTable title="Nytt om beslutade anmälningar" rows={work.decided} now={list.serverTime} shows="decision" />
      <WorklistTable title="Om vuxna" rows={work.adults} now={list.serverTime} shows="reading" />
      <WorklistTable title="Förhandsbedömning pågår" rows={work.running} now={list.serverTime} shows="days" />
    </>
  );
}

type Figure = { readonly label: string; readonly count: number; readonly danger?: boolean };

function Figures({ figures }: { readonly figures: readonly Figure[] }): ReactNode {
  return (
    <ul className="t-figures t-plain-list" aria-label="Läget nu">
      {figures.map(({ label, count, danger }) => (
        <li key={label} className={danger && count > 0 ? 't-figure t-figure-danger' : 't-figure'}>
          <strong>{count}</strong> {danger && count > 0 ? <span aria-hidden="true">▲ </span> : null}
          {label}
        </li>
      ))}
    </ul>
  );
}

/** Asks for counts only, and moves nothing that is being read: a new report is announced, and shown when the person wants it. */
function NewArrivals({ list, refresh }: { readonly list: ArrivedList; readonly refresh: () => void }): ReactNode {
  const counts = useQuery({ queryKey: ['arrived-counts'], queryFn: countArrived, ...freshList, refetchInterval: LOOK_EVERY });
  const arrivals = list.rows.flatMap((row) => [row.arrivedAt, ...row.followUps.map((one) => one.arrivedAt)]);
  const newest = arrivals.reduce((latest, at) => (at > latest ? at : latest), '');
  if (!counts.data?.newest || counts.data.newest <= newest) return null;
  return (
    <Notice role="status" title="Något nytt har kommit in.">
      <Button variant="secondary" onClick={refresh}>
        Visa det
      </Button>
    </Notice>
  );
}
