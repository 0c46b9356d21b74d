import { useQuery } from '@tanstack/react-query';
import { feedbackList } from '@tidig/domain/vocabulary/intake.ts';
import type { ReactNode } from 'react';
import type { ReceivedReport } from '../intake/intake-api.ts';
import { Loading } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { momentText, weekdayText } from '../ui/swedish-time.ts';
import { type Feedback, getFeedback } from './asking-api.ts';
import { FeedbackForm } from './feedback-form.tsx';

/** What the one who reported is told: nothing before the decision, and nothing for somebody who is never told. */
export function FeedbackPanel({ report: { row } }: { readonly report: ReceivedReport }): ReactNode {
  const found = useQuery({ queryKey: ['received', row.id, 'feedback'], queryFn: () => getFeedback(row.id), gcTime: 0 });
  if (found.isPending) return <Loading what="återkoppling" />;
  if (found.isError) return <ProblemNotice error={found.error} retry={() => void found.refetch()} />;
  const { way, code, told, wanted, due } = found.data;
  if (way === null) return null;
  return (
    <Sheet title="Återkoppling till anmälaren">
      {told ? <Told told={told} /> : null}
      {!told && code === null ? (
        <p>
          {wanted ? 'Anmälaren vill veta hur det går. Ni återkopplar inom en vecka efter beslutet.' : 'Ni kan återkoppla efter beslutet.'}
        </p>
      ) : null}
      {!told && code !== null ? (
        <>
          <p>
            {due ? (
              <StatusMark kind="attention">
                Anmälaren vill veta. {code === 'PAGAR_REDAN' ? 'Genast' : `Senast ${weekdayText(due)}`}
              </StatusMark>
            ) : (
              'Anmälaren har inte bett om återkoppling. Ni får lämna den.'
            )}
          </p>
          <FeedbackForm reportId={row.id} way={way} code={code} />
        </>
      ) : null}
    </Sheet>
  );
}

function Told({ told: { way, code, reason, at, byName, deliveredAt } }: { readonly told: NonNullable<Feedback['told']> }): ReactNode {
  const by = `${momentText(at)} av ${byName}`;
  if (way === 'UNFIT') {
    return (
      <>
        <p>
          <StatusMark kind="none">Ingen återkoppling: bedömt som olämpligt</StatusMark>
        </p>
        <p>{reason}</p>
        <p className="t-quiet t-small">Antecknat {by}.</p>
      </>
    );
  }
  return (
    <>
      <p>
        <strong>{code ? feedbackList.labels[code] : ''}.</strong>
      </p>
      <p>
        {way === 'LETTER' ? <StatusMark kind="done">Lämnad med brev</StatusMark> : null}
        {way === 'DIGITAL' && deliveredAt ? <StatusMark kind="done">Framme hos polisen {momentText(deliveredAt)}</StatusMark> : null}
        {way === 'DIGITAL' && !deliveredAt ? <StatusMark kind="attention">Inte framme än. Vi försöker igen</StatusMark> : null}
      </p>
      <p className="t-quiet t-small">Återkopplat {by}.</p>
    </>
  );
}
