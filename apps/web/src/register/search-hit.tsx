import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { formatNumber } from '@tidig/domain/identity/number.ts';
import { decisionList } from '@tidig/domain/vocabulary/intake.ts';
import type { ReactNode } from 'react';
import { openChildFile, type Reason } from '../child-file/child-file-api.ts';
import { DateText } from '../ui/date-text.tsx';
import { lawText } from '../ui/law-text.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { Tag } from '../ui/tag.tsx';
import type { Hit } from './register-api.ts';
import { reasonTexts } from './search-reasons.ts';
import styles from './register.module.css';

type HitViewProps = { readonly hit: Hit; readonly typed: string; readonly reason: Reason };

/** One akt: who, why it came up, and of its reports what a list may show (L-45). Of a protected person the mark and a reference alone (T-13). */
export function HitView({ hit, typed, reason }: HitViewProps): ReactNode {
  const navigate = useNavigate();
  const open = useMutation({
    mutationFn: () => openChildFile(hit.childFileId, reason),
    onSuccess: () => navigate({ to: '/akter/$id', params: { id: hit.childFileId } }),
  });
  return (
    <Sheet>
      <div className={styles.hit}>
        <div className={styles.who}>
          <h4>{hit.label}</h4>
          <p className="t-quiet">{hit.protectedPerson ? 'Bara den som handlägger ska öppna akten.' : aboutChild(hit)}</p>
          <ul className={`t-plain-list ${styles.reasons}`} aria-label="Därför visas akten">
            {reasonTexts(hit, typed).map((text) => (
              <li key={text}>
                <Tag>{text}</Tag>
              </li>
            ))}
          </ul>
        </div>
        <Button variant="secondary" loading={open.isPending} onClick={() => open.mutate()}>
          Öppna akten
          <span className="t-hidden-text"> för {hit.label}</span>
        </Button>
      </div>
      {open.isError ? <ProblemNotice error={open.error} /> : null}
      <ReportRows hit={hit} />
    </Sheet>
  );
}

function aboutChild({ number, birthYear }: Hit): string {
  if (number) return formatNumber(number);
  return birthYear === null ? 'Personnummer saknas' : `Född ${birthYear}, personnummer saknas`;
}

function ReportRows({ hit }: { readonly hit: Hit }): ReactNode {
  if (hit.reports.length === 0) return null;
  return (
    <ul className={`t-plain-list ${styles.reports}`} aria-label="Anmälningar i akten">
      {hit.reports.toReversed().map((report) => (
        <li key={report.arendenummer} className={styles.report}>
          <span className="t-number t-nowrap">{report.arendenummer}</span>
          <DateText at={report.arrivedAt} />
          <span>
            {report.decision ? (
              `${decisionList.labels[report.decision.code]}, ${lawText(report.decision.paragraph)}`
            ) : (
              <StatusMark kind={report.safetyAssessed ? 'ongoing' : 'waiting'}>
                {report.safetyAssessed ? 'Förhandsbedömning pågår' : 'Inte skyddsbedömd'}
              </StatusMark>
            )}
            {report.historical ? ' (äldre, införd)' : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}
