import { Checkbox } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { PdfButton } from '../printing/pdf-button.tsx';
import { type ReceivedReport, reportPath } from './intake-api.ts';
import styles from './intake.module.css';

type PrintPanelProps = {
  readonly report: ReceivedReport;
  readonly hasAnnex: boolean;
  /** What is printed, in the definite form. */
  readonly what?: 'anmälan' | 'underrättelsen' | 'kompletteringen' | 'meddelandet';
};

/** Prints: the report, and by an act of its own the annex that should not be given to someone. Each copy is numbered and logged. */
export function PrintPanel({ report, hasAnnex, what = 'anmälan' }: PrintPanelProps): ReactNode {
  const [withLocation, setWithLocation] = useState(false);
  const path = `${reportPath(report.row.id)}/prints`;
  const number = report.anmalningsnummer;
  return (
    <div className="t-stack t-stack-tight">
      <div className={styles.acts}>
        <PdfButton label={`Skriv ut ${what}`} path={path} body={{ document: 'report', withLocation }} fileName={`anmalan-${number}.pdf`} />
        {hasAnnex ? (
          <PdfButton label="Skriv ut bilagan" path={path} body={{ document: 'annex' }} fileName={`bilaga-${number}.pdf`} />
        ) : null}
      </div>
      {what === 'meddelandet' ? null : (
        <Checkbox
          label="Ta med adresser, telefon och skola på utskriften"
          description="Skyddade personers uppgifter kommer aldrig med."
          checked={withLocation}
          onChange={(event) => setWithLocation(event.currentTarget.checked)}
        />
      )}
    </div>
  );
}
