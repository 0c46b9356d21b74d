import { answersOf, readBody } from '@tidig/domain/form/read-parts.ts';
import { labelOf } from '@tidig/domain/form/code-list.ts';
import { correctionList } from '@tidig/domain/vocabulary/report.ts';
import type { ReactNode } from 'react';
import { Notice } from '../ui/notice.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { PrintPanel } from './print-panel.tsx';
import type { ReceivedReport } from './intake-api.ts';
import styles from './intake.module.css';

type Code = (typeof correctionList.codes)[number];
type Advice = { readonly code: Code; readonly kind: 'warning' | 'danger'; readonly text: string };

/** What to do when the report itself cannot be trusted. Red only where somebody may be in danger through what has been written. */
const advice: readonly Advice[] = [
  {
    code: 'SKYDD',
    kind: 'danger',
    text: 'Lämna inte ut anmälan och skriv inte ut den. Ta hand om kopior som redan är utskrivna, och säg till din chef nu.',
  },
  {
    code: 'BARN',
    kind: 'warning',
    text: 'Lita inte på att anmälan gäller det här barnet. Ligger den i barnets akt: ta bort den ur akten när du vet hur det hänger ihop. Ring avsändaren om du är osäker.',
  },
  {
    code: 'MOTT',
    kind: 'warning',
    text: 'Anmälan skulle ha gått till en annan nämnd. Ring avsändaren och ta reda på att den har kommit dit, innan ni släpper den.',
  },
];

/** What the sender says is wrong, and what to do about it. The report itself is as it came. */
export function CorrectionText({ report }: { readonly report: ReceivedReport }): ReactNode {
  const body = readBody(report.parts.body);
  if (!body) return <p>Sidan är äldre än servern. Ladda om den.</p>;
  const { correction, reporter } = answersOf(body);
  const codes: readonly Code[] = correction?.what?.codes ?? [];
  const warnings = advice.filter(({ code }) => codes.includes(code));
  const others = codes.filter((code) => !warnings.some((one) => one.code === code));
  return (
    <div className={`t-stack ${styles.opened}`}>
      {warnings.map(({ code, kind, text }) => (
        <Notice
          key={code}
          kind={kind}
          title={<StatusMark kind={kind === 'danger' ? 'danger' : 'attention'}>{labelOf(correctionList, code)}</StatusMark>}
        >
          <p>{text}</p>
        </Notice>
      ))}
      {others.length === 0 ? null : <p className="t-reading-label">{others.map((code) => labelOf(correctionList, code)).join(' · ')}</p>}
      <p className="t-reading-prose">{correction?.text}</p>
      <p className="t-quiet t-small">
        {[reporter?.name, reporter?.phone].filter(Boolean).join(', ')}. Inget i anmälan är ändrat eller borttaget.
      </p>
      <PrintPanel report={report} hasAnnex={false} what="meddelandet" />
    </div>
  );
}
