import { useQuery } from '@tanstack/react-query';
import { problemTexts } from '@tidig/domain/labels/problems.ts';
import type { ReactNode } from 'react';
import type { ReceivedReport } from '../intake/intake-api.ts';
import styles from '../intake/intake.module.css';
import { useSession } from '../session/session-context.ts';
import { Notice } from '../ui/notice.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { momentText } from '../ui/swedish-time.ts';
import { type Forwarding, getForwarding } from './asking-api.ts';
import { ToPassOn } from './to-pass-on.tsx';
import { ForwardForm } from './forward-form.tsx';
import { assessors } from './who.ts';

type Props = { readonly report: ReceivedReport };

function useForwarding(id: string) {
  return useQuery({ queryKey: ['received', id, 'forwarding'], queryFn: () => getForwarding(id), gcTime: 0 });
}

/** At the top of a report that another nämnd sent on: when it first came somewhere, since the days here are counted from here. */
export function ForwardedFrom({ report: { row } }: Props): ReactNode {
  const from = useForwarding(row.id).data?.from;
  if (!from) return null;
  return (
    <Notice title={`Skickad vidare av ${from.name}.`}>
      <p>
        {from.senderName} skickade den dit, och den kom in där {momentText(from.arrivedAt)}. Era 14 dagar räknas från när den kom till er.
        Polisen ser inte i Tidig att den har kommit hit: ring om ni behöver fråga.
      </p>
    </Notice>
  );
}

/** Where the report has been sent on; or, for those who may, the way to send it. */
export function ForwardPanel({ report: { row } }: Props): ReactNode {
  const { membership } = useSession();
  const found = useForwarding(row.id);
  if (found.isPending) return null;
  if (found.isError) return <ProblemNotice error={found.error} retry={() => void found.refetch()} />;
  const { sent, hindrance, carried } = found.data;
  if (sent) return <Sent reportId={row.id} sent={sent} />;
  if (hindrance === 'already-decided' || !assessors.includes(membership.role)) return null;
  return (
    <Sheet title="Fel nämnd?">
      <details className={styles.fold}>
        <summary>Skicka vidare</summary>
        {hindrance ? <p>{hindranceTexts[hindrance]}</p> : <ForwardForm reportId={row.id} carried={carried} />}
      </details>
    </Sheet>
  );
}

const hindranceTexts = {
  'safety-missing':
    'Gör skyddsbedömningen först. Ni har tagit emot anmälan och ska bedöma om barnet behöver skydd, också när en annan nämnd ska ha den.',
  'already-decided': problemTexts['already-decided'],
} as const;

function Sent({ reportId, sent }: { readonly reportId: string; readonly sent: NonNullable<Forwarding['sent']> }): ReactNode {
  const { toName, reason, at, byName, hadIt, deliveredAt } = sent;
  const byHand = sent.byHand && !hadIt;
  return (
    <Sheet title="Skickad vidare">
      <p>
        {hadIt ? <StatusMark kind="done">{toName} har redan fått samma anmälan av polisen</StatusMark> : null}
        {byHand ? <StatusMark kind="attention">Lämnas till {toName} för hand</StatusMark> : null}
        {!sent.byHand && deliveredAt ? (
          <StatusMark kind="done">
            Framme hos {toName} {momentText(deliveredAt)}
          </StatusMark>
        ) : null}
        {!sent.byHand && !deliveredAt ? <StatusMark kind="attention">Inte framme än hos {toName}. Vi försöker igen</StatusMark> : null}
      </p>
      <p>{reason}</p>
      <p className="t-quiet t-small">
        {momentText(at)} av {byName}. Ert exemplar ligger kvar.
        {hadIt ? ' Den skickades inte en gång till. Ring nämnden, så att ni är ense om att den är deras att bedöma.' : ''}
        {byHand ? ' Skriv ut anmälan och lämna den på det sätt som nämnden har uppgett.' : ''}
      </p>
      {sent.toPassOn.map((one) => (
        <ToPassOn key={one.id} reportId={reportId} toName={toName} one={one} />
      ))}
    </Sheet>
  );
}
