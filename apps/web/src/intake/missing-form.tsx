import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { missingMarkList } from '@tidig/domain/vocabulary/missing-marks.ts';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { Choice } from '../fields/choice.tsx';
import { announce } from '../ui/announcer.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import type { ReceivedReport } from './intake-api.ts';
import styles from './intake.module.css';
import { markMissing, type MissingCode } from './missing-api.ts';

type MissingFormProps = { readonly reportId: string; readonly codes: readonly MissingCode[] };

/** One press for each thing that was lacking, one more to tell. What is chosen can be changed until then, not after. */
export function MissingForm({ reportId, codes }: MissingFormProps): ReactNode {
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<readonly MissingCode[]>([]);
  const [empty, setEmpty] = useState(false);
  const telling = useMutation({
    mutationFn: () => markMissing(reportId, [...chosen]),
    onSuccess: ({ marks }) => {
      announce('Meddelat polisen.');
      queries.setQueryData<ReceivedReport>(['received', reportId], (report) => report && { ...report, missing: marks });
    },
  });
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setEmpty(chosen.length === 0);
    if (chosen.length > 0 && !telling.isPending) telling.mutate();
  }
  return (
    <details className={styles.fold}>
      <summary>Markera vad som saknades</summary>
      <form className={styles.form} noValidate onSubmit={submit}>
        <p className="t-quiet" id="missing-help">
          Den som skrev anmälan får veta vad du markerar, och enhetens chef ser det som antal. Det säger ingenting om vad ni bedömer eller
          beslutar, och det ersätter inte att ringa och fråga.
        </p>
        <fieldset className={styles.codes} aria-describedby="missing-help missing-wrong">
          <legend className="t-hidden-text">Vad saknades?</legend>
          {codes.map((code) => (
            <Choice
              key={code}
              type="checkbox"
              name="missing"
              code={code}
              label={missingMarkList.labels[code]}
              checked={chosen.includes(code)}
              onChoose={(checked) => setChosen(checked ? [...chosen, code] : chosen.filter((one) => one !== code))}
              onLeave={() => undefined}
            />
          ))}
        </fieldset>
        <p id="missing-wrong" role="alert" className={styles.wrong}>
          {empty && chosen.length === 0 ? 'Markera minst en sak.' : null}
        </p>
        {telling.isError ? <ProblemNotice error={telling.error} /> : null}
        <div>
          <Button type="submit" variant="secondary" loading={telling.isPending}>
            Meddela polisen
          </Button>
        </div>
      </form>
    </details>
  );
}
