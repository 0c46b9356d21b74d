import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { freshList } from '../../api/query-client.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { readUnitLacks, type UnitLacks } from './unit-api.ts';
import { LackList } from './unit-lack-list.tsx';
import { markedLacks, monthText, type ShownLack, supportLacks } from './unit-words.ts';
import styles from './unit.module.css';

/** For a unit's head: what the unit's reports usually lack, from Skrivstöd and from nämnder. Never a child, a report or an officer. */
export function UnitLacksPage(): ReactNode {
  const lacks = useQuery({ queryKey: ['unit-lacks'], queryFn: readUnitLacks, ...freshList });
  return (
    <div className="t-page t-page-text">
      <PageHeading lead={lacks.data ? periodText(lacks.data) : null}>Vad våra anmälningar brukar sakna</PageHeading>
      {lacks.isPending ? <Loading what="sammanställningen" /> : null}
      {lacks.isError ? <ProblemNotice error={lacks.error} retry={() => void lacks.refetch()} /> : null}
      {lacks.data ? <Lacks lacks={lacks.data} /> : null}
    </div>
  );
}

function periodText({ first, last, reports }: UnitLacks): string {
  const period = `Från ${monthText(first)} till och med ${monthText(last)}.`;
  return reports === null ? period : `${period} ${reports} anmälningar.`;
}

function Lacks({ lacks: { reports, writingSupport, boards } }: { readonly lacks: UnitLacks }): ReactNode {
  if (reports === null) return <TooFew />;
  return (
    <>
      <p>
        Talet säger hur många av enhetens anmälningar som saknade något när de skickades. Det säger ingenting om vem som skrev eller vilket
        barn det gällde.
      </p>
      <Part
        title="Enligt Skrivstödet"
        lead="Det som Skrivstödet efterfrågade och som inte stod i anmälan när den skickades."
        caption="Vad Skrivstödet saknade"
        lacks={supportLacks(writingSupport, reports)}
        none="Skrivstödet saknade ingenting."
      />
      <Part
        title="Enligt nämnderna"
        lead="Det som de som tog emot anmälan har markerat att de saknade."
        caption="Vad nämnderna saknade"
        lacks={markedLacks(boards, reports)}
        none="Ingen nämnd har markerat att något saknades."
      />
      <HowCounted />
    </>
  );
}

type PartProps = {
  readonly title: string;
  readonly lead: string;
  readonly caption: string;
  readonly lacks: readonly ShownLack[];
  readonly none: string;
};

function Part({ title, lead, caption, lacks, none }: PartProps): ReactNode {
  return (
    <Sheet title={title}>
      <p className="t-quiet">{lead}</p>
      {lacks.length === 0 ? <p>{none}</p> : <LackList caption={caption} lacks={lacks} />}
    </Sheet>
  );
}

function TooFew(): ReactNode {
  return (
    <>
      <Sheet flush>
        <EmptyState title="Det finns för få anmälningar att visa.">
          <p>
            Enheten har skickat färre än fem anmälningar under de här månaderna. Då visas ingenting, så att ingen enskild anmälan går att
            känna igen.
          </p>
        </EmptyState>
      </Sheet>
      <HowCounted />
    </>
  );
}

/** How small numbers are hidden, so that nobody reads more into them than there is. */
function HowCounted(): ReactNode {
  return (
    <details className={styles.fold}>
      <summary>Så räknas det</summary>
      <ul className={styles.rules}>
        <li>De tolv senaste hela månaderna räknas. Det som skickas nu kommer med när månaden är slut.</li>
        <li>Antal visas i steg om fem. Tal under fem visas inte, och inte heller hur många som hade allt när de är färre än fem.</li>
        <li>Med fem till nio anmälningar visas vad som saknades, men inte hur ofta. Med färre än fem visas ingenting.</li>
        <li>Kompletteringar räknas inte, och inte anmälningar som säger att mer kommer senare.</li>
        <li>Bara antal sparas. Inget barn, ingen anmälan och ingen polis finns i underlaget.</li>
      </ul>
    </details>
  );
}
