import type { ReactNode } from 'react';
import { EmergencyBanner } from '../barriers/emergency-banner.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { momentText } from '../ui/swedish-time.ts';
import { CorrectionText } from './correction-text.tsx';
import type { ReceivedReport } from './intake-api.ts';
import { OpenLink } from './open-link.tsx';
import { SupplementText } from './supplement-text.tsx';

type FollowUpPageProps = { readonly report: ReceivedReport; readonly follows: NonNullable<ReceivedReport['follows']> };

/** A supplement or correction reached by its own address. Everything else about the matter stands at the report that it follows. */
export function FollowUpPage({ report, follows }: FollowUpPageProps): ReactNode {
  const correction = follows.as === 'FEL';
  return (
    <div className="t-page t-page-text">
      {report.emergency ? <EmergencyBanner object={{ kind: 'report', id: report.row.id }} until={report.emergency.until} /> : null}
      <PageHeading lead={`Inkom ${momentText(report.row.arrivedAt)} från ${report.senderName}.`}>
        {correction ? 'Något är fel i en anmälan' : 'Komplettering'}
      </PageHeading>
      <p>
        Hör till <OpenLink id={follows.id}>anmälan {follows.anmalningsnummer}</OpenLink>, som inkom {momentText(follows.arrivedAt)}.
      </p>
      <Sheet title={correction ? 'Meddelandet' : 'Kompletteringen'}>
        {correction ? <CorrectionText report={report} /> : <SupplementText report={report} />}
      </Sheet>
    </div>
  );
}
