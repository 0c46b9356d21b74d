import { useQuery } from '@tanstack/react-query';
import { transferAnswerList } from '@tidig/domain/intake/transfer-answers.ts';
import { type ReactNode, useState } from 'react';
import styles from '../intake/intake.module.css';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { weekdayText } from '../ui/swedish-time.ts';
import { StepForm } from './step-form.tsx';
import { getTransfers, type Transfer } from './transfer-api.ts';

/** Överflyttning of the child's matter to another kommun (SoL 29:9–12): the requests with their days and answers, and the way to note one. */
export function TransferPanel({ fileId }: { readonly fileId: string }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <Sheet title="Överflyttning till annan kommun">
      <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Visa begäran och svar</summary>
        {open ? <Transfers fileId={fileId} /> : null}
      </details>
    </Sheet>
  );
}

function Transfers({ fileId }: { readonly fileId: string }): ReactNode {
  const found = useQuery({ queryKey: ['child-file', fileId, 'transfers'], queryFn: () => getTransfers(fileId), gcTime: 0 });
  if (found.isPending) return <Loading what="överflyttningen" />;
  if (found.isError) return <ProblemNotice error={found.error} retry={() => void found.refetch()} />;
  return (
    <div className={styles.form}>
      <p className="t-quiet t-small">
        Har en utredning inletts ska den slutföras här, om inte den andra kommunen går med på att ta över (29 kap. 9 § socialtjänstlagen).
        Begär det skriftligen. Tidig skickar inget brev.
      </p>
      {found.data.map((one) => (
        <Asked key={one.id} fileId={fileId} asked={one} />
      ))}
      <StepForm key={found.data.length} fileId={fileId} asked={null} />
    </div>
  );
}

function Asked({ fileId, asked }: { readonly fileId: string; readonly asked: Transfer }): ReactNode {
  const { to, reason, askedOn, byName, answer, answerBy, late } = asked;
  return (
    <div className={styles.earlierItem}>
      <p>
        <strong>Begärd hos {to}</strong> {weekdayText(askedOn)}, av {byName}
      </p>
      <p>{reason}</p>
      {answer ? (
        <p>
          {transferAnswerList.labels[answer.code]}, svar {weekdayText(answer.on)}. {answer.note}
        </p>
      ) : (
        <p className="t-quiet t-small">Den andra kommunen ska svara genast, skriftligen, och senast {weekdayText(answerBy)}.</p>
      )}
      {late ? (
        <Notice kind="warning" title="Inget svar på en månad">
          <p>Frågan kan anmälas till IVO, som då beslutar (29 kap. 11 § socialtjänstlagen).</p>
        </Notice>
      ) : null}
      {answer ? null : <StepForm fileId={fileId} asked={asked} />}
    </div>
  );
}
