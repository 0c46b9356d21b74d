import { Button, Fieldset, Radio } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FeedbackCode, feedbackList } from '@tidig/domain/vocabulary/intake.ts';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import styles from '../intake/intake.module.css';
import { PdfButton } from '../printing/pdf-button.tsx';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { tell } from './asking-api.ts';
import { FieldText } from './field-text.tsx';
import { fieldWrong, saidAtFields } from './field-wrong.ts';

const ways = { DIGITAL: 'Skicka till polisen i Tidig', LETTER: 'Jag har lämnat den med brev' } as const;
const LEAST = 10;

type FeedbackFormProps = { readonly reportId: string; readonly way: keyof typeof ways; readonly code: FeedbackCode };

/** The fact stands there: it follows from the decision. One chooses whether it is told, or why that is unfit. */
export function FeedbackForm({ reportId, way, code }: FeedbackFormProps): ReactNode {
  const queries = useQueryClient();
  const [unfit, setUnfit] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const telling = useMutation({
    mutationFn: () => tell(reportId, unfit ? { way: 'UNFIT', reason } : { way }),
    onSuccess: (view) => {
      announce(unfit ? 'Antecknat.' : 'Återkopplat.');
      queries.setQueryData(['received', reportId, 'feedback'], view);
    },
  });
  const short = unfit && reason.trim().length < LEAST;
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setTried(true);
    if (!short && !telling.isPending) telling.mutate();
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <AskBeforeLosing written={unfit && reason.trim() !== '' && !telling.isSuccess} />
      <p>
        Anmälaren får veta: <strong>{feedbackList.labels[code]}.</strong> Ingenting mer.
      </p>
      <Fieldset>
        <Fieldset.Legend>Hur återkopplar ni?</Fieldset.Legend>
        <Radio name="feedback-way" label={ways[way]} value={way} checked={!unfit} onChange={() => setUnfit(false)} />
        <Radio name="feedback-way" label="Det är olämpligt att återkoppla" value="UNFIT" checked={unfit} onChange={() => setUnfit(true)} />
      </Fieldset>
      {way === 'LETTER' && !unfit ? <LetterButton reportId={reportId} /> : null}
      {unfit ? (
        <FieldText
          id="feedback-reason"
          label="Varför är det olämpligt?"
          help="Skälet stannar hos er."
          value={reason}
          onText={setReason}
          wrong={(tried && short ? 'Skriv varför, minst några ord.' : null) ?? fieldWrong(telling.error, 'reason')}
        />
      ) : null}
      {telling.isError && !saidAtFields(telling.error, ['reason']) ? <ProblemNotice error={telling.error} /> : null}
      <div>
        <Button type="submit" variant="secondary" loading={telling.isPending}>
          {unfit ? 'Anteckna' : way === 'DIGITAL' ? 'Återkoppla' : 'Anteckna att den är lämnad'}
        </Button>
      </div>
    </form>
  );
}

/** The letter, with the nämnd's own words around the fact, printed whole; a numbered copy like every print. */
function LetterButton({ reportId }: { readonly reportId: string }): ReactNode {
  return (
    <div className="t-stack t-stack-tight">
      <PdfButton label="Skriv ut brevet" path={`/api/intake/reports/${reportId}/letter-prints`} body={null} fileName="aterkoppling.pdf" />
      <p className="t-quiet t-small">Brevet nämner inte barnet. Anteckna här när du har lämnat det.</p>
    </div>
  );
}
