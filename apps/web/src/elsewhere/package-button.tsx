import { Button, Checkbox } from '@digdir/designsystemet-react';
import { type ReactNode, useRef, useState } from 'react';
import type { ReceivedReport } from '../intake/intake-api.ts';
import { PrintProblem } from '../printing/print-problem.tsx';
import { announce } from '../ui/announcer.tsx';
import { fetchPackage } from './elsewhere-api.ts';

/** The report as one package. It is a numbered copy: what holds a print back holds it back too, and it can be fetched without the parts that do. */
export function PackageButton({ report, hasAnnex }: { readonly report: ReceivedReport; readonly hasAnnex: boolean }): ReactNode {
  const [withLocation, setWithLocation] = useState(false);
  const [state, setState] = useState<{ busy: boolean; error: unknown }>({ busy: false, error: null });
  const button = useRef<HTMLButtonElement>(null);
  async function fetch(leaveOut: readonly string[] = []): Promise<void> {
    setState((before) => ({ busy: true, error: leaveOut.length > 0 ? before.error : null }));
    try {
      await fetchPackage(report.row.id, report.anmalningsnummer, { withLocation, leaveOut: [...leaveOut] });
      setState({ busy: false, error: null });
      button.current?.focus();
      announce('Paketet är hämtat.');
    } catch (error) {
      setState({ busy: false, error });
    }
  }
  return (
    <div className="t-stack t-stack-tight">
      <Checkbox
        label="Ta med adresser, telefon och skola i paketet"
        description="Skyddade personers uppgifter kommer aldrig med."
        checked={withLocation}
        onChange={(event) => setWithLocation(event.currentTarget.checked)}
      />
      <div>
        <Button ref={button} variant="secondary" loading={state.busy} onClick={() => void fetch()}>
          {state.busy ? 'Gör paketet …' : 'Hämta paket (PDF och JSON)'}
        </Button>
      </div>
      <p className="t-quiet t-small">
        En numrerad kopia som loggas.
        {report.attachments.files.length > 0 && !report.attachments.withheld ? ' Bifogade filer följer med.' : ''}
        {report.attachments.withheld ? ' Bifogade filer följer inte med, eftersom någon i hushållet är skyddad.' : ''}
        {hasAnnex ? ' Bilagan följer inte med. Skriv ut den för sig.' : ''}
      </p>
      {state.error ? (
        <PrintProblem error={state.error} busy={state.busy} retry={() => void fetch()} printWithout={(parts) => void fetch(parts)} />
      ) : null}
    </div>
  );
}
