import { visibleLocation } from '@tidig/domain/access/mask.ts';
import { checkForSending } from '@tidig/domain/form/sending.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { readAnnex } from '@tidig/domain/reading/annex.ts';
import { readReport } from '@tidig/domain/reading/present.ts';
import type { Reading } from '@tidig/domain/reading/reading.ts';
import { type ReactNode, useState } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { partsAt } from '../../fields/swedish-time.ts';
import { AnnexView } from '../../ui/annex-view.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ReadingView } from '../../ui/reading-view.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import type { Autosave } from '../draft/autosave.ts';
import { useAllRevealed, useReview } from '../quality/use-review.ts';
import { ReportKindHint } from '../steps/report-kind-hint.tsx';
import { RestLaterPress } from '../steps/rest-later-press.tsx';
import { SiblingsReview } from '../siblings/siblings-review.tsx';
import { ReviewState } from './review-state.tsx';
import { SendPanel } from './send-panel.tsx';
import { useReceivers } from '../recipient/use-receivers.ts';
import styles from './review.module.css';

type Props = { readonly draftId: string; readonly autosave: Autosave };

/** The report as the receiver will read it, what is missing, and the one press that sends it. */
export function ReviewPage({ draftId, autosave }: Props): ReactNode {
  const { getValues } = useFormContext<FieldValues>();
  const [tried, setTried] = useState(0);
  const [, setChanged] = useState(0);
  const receivers = useReceivers();
  const answers = asAnswers(getValues());
  const today = partsAt(Date.now()).day;
  const parts = splitReport(answers, 'SENT');
  const shown = { ...parts, location: visibleLocation(parts.location, parts.body) };
  const recipientName = receivers.map((board) => board.name).join(' och ');
  const reading = readReport(shown, { today, ...(recipientName === '' ? {} : { recipientName }) });
  const annex = readAnnex(parts.restricted, parts.body);
  const problems = checkForSending(answers, { today });
  const review = useReview(answers, problems);
  useAllRevealed();
  return (
    <div className={styles.review}>
      <PageHeading lead="Så här kommer mottagaren att läsa den.">Läs igenom och skicka</PageHeading>
      <ReviewState draftId={draftId} answers={answers} review={review} tried={tried} />
      <ReportKindHint />
      <RestLaterPress onChanged={() => setChanged((times) => times + 1)} />
      <Paper reading={reading} />
      {annex && <AnnexView annex={annex} />}
      <SiblingsReview draftId={draftId} autosave={autosave} review={review} />
      <div id="skicka" tabIndex={-1} className={styles.sendPlace}>
        <SendPanel draftId={draftId} autosave={autosave} problems={problems} review={review} onTried={() => setTried(tried + 1)} />
      </div>
    </div>
  );
}

/** The text itself; what is left out is folded at its foot, as the receiver has it there. */
function Paper({ reading }: { readonly reading: Reading }): ReactNode {
  const { missing, ...written } = reading;
  return (
    <Sheet className={styles.paper ?? ''}>
      <div className={styles.paperTop}>
        <p className={styles.paperTitle}>{reading.title}</p>
        <p className={styles.subject}>{reading.subject}</p>
      </div>
      <ReadingView reading={{ ...written, missing: [] }} />
      {missing.length > 0 && (
        <details className={styles.empty}>
          <summary>Uppgifter som saknas ({missing.length}). De står sist i anmälan.</summary>
          <ReadingView reading={{ ...written, banners: [], sections: [], missing }} level={3} />
        </details>
      )}
    </Sheet>
  );
}
