import { useQuery } from '@tanstack/react-query';
import { freshList } from '../api/query-client.ts';
import { Facts } from '../ui/facts.tsx';
import { Loading } from '../ui/loading.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { readOperation, type OperationView } from './admin-api.ts';
import { StoreTable } from './store-table.tsx';

/** Drift: does everything stand, which version runs, and which rules of law nobody has checked yet. No content. */
export function OperationPage() {
  const operation = useQuery({ queryKey: ['operation'], queryFn: readOperation, ...freshList });
  return (
    <div className="t-page">
      <PageHeading lead="Lager och version. Här syns inget om barn, anmälningar eller personer.">Drift</PageHeading>
      {operation.isPending ? <Loading what="driftläget" /> : null}
      {operation.isError ? <ProblemNotice error={operation.error} retry={() => void operation.refetch()} /> : null}
      {operation.data ? <State operation={operation.data} /> : null}
    </div>
  );
}

function State({ operation }: { operation: OperationView }) {
  const down = operation.stores.filter((store) => !store.writable).length;
  return (
    <>
      <Sheet title="Läget nu">
        <p>
          {down === 0 ? (
            <StatusMark kind="done">Alla lager går att skriva i</StatusMark>
          ) : (
            <StatusMark kind="danger">{down === 1 ? 'Ett lager' : `${down} lager`} går inte att skriva i</StatusMark>
          )}
        </p>
        <Facts
          rows={[
            { label: 'Version', value: operation.version },
            { label: 'Lager', value: String(operation.stores.length) },
          ]}
        />
      </Sheet>
      <Sheet flush>
        <StoreTable stores={operation.stores} />
      </Sheet>
      <UnverifiedLaw rules={operation.unverifiedLaw} />
    </>
  );
}

function UnverifiedLaw({ rules }: { rules: readonly string[] }) {
  return (
    <Sheet title="Lagregler som ingen har kontrollerat">
      {rules.length === 0 ? (
        <p>
          <StatusMark kind="done">Alla regler är kontrollerade</StatusMark>
        </p>
      ) : (
        <>
          <p className="t-quiet">Reglerna styr tidsfrister och texter. En jurist behöver jämföra dem med lagtexten.</p>
          <ul>
            {rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );
}
