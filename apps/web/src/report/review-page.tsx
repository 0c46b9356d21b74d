import { checkForSending } from '@tidig/domain/form/sending.ts';
import { visibleLocation } from '@tidig/domain/access/mask.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { readAnnex } from '@tidig/domain/reading/annex.ts';
import { readReport } from '@tidig/domain/reading/present.ts';
import { type ReactNode, useState } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { readText } from '../fields/shapes.ts';
import { partsAt } from '../fields/swedish-time.ts';
import { AnnexView } from '../ui/annex-view.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ReadingView } from '../ui/reading-view.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { Autosave } from './autosave.ts';
import { ReviewState } from './review-state.tsx';
import { SendPanel } from './send-panel.tsx';
import { useAllRecipients } from './use-recipients.ts';
import styles from './review.module.css';

type Props = { readonly draftId: string; readonly autosave: Autosave };

/** The report as the receiver will read it, what is missing, and the one press that sends it. */
export function ReviewPage({ draftId, autosave }: Props): ReactNode {
  const { getValues } = useFormContext<FieldValues>();
  const recipients = useAllRecipients();
  const [tried, setTried] = useState(0);
  const answers = asAnswers(getValues());
  const today = partsAt(Date.now()).day;
  const board = recipients.data?.find((each) => each.id === readText(answers.recipient?.board));
  const parts = splitReport(answers, 'SENT');
  const shown = { ...parts, location: visibleLocation(parts.location, parts.body) };
  const reading = readReport(shown, { today, ...(board ? { recipientName: board.name } : {}) });
  const annex = readAnnex(parts.restricted, parts.body);
  const problems = checkForSending(answers, { today });
  return (
    <div className={styles.review}>
      <PageHeading lead="Så här kommer mottagaren att läsa anmälan.">Läs igenom och skicka</PageHeading>
      <ReviewState draftId={draftId} answers={answers} problems={problems} tried={tried} />
      <Sheet className={styles.paper ?? ''}>
        <div className={styles.paperTop}>
          <p className={styles.paperTitle}>{reading.title}</p>
          <p className={styles.subject}>{reading.subject}</p>
        </div>
        <ReadingView reading={reading} />
      </Sheet>
      {annex && (
        <Sheet className={styles.paper ?? ''}>
          <AnnexView annex={annex} />
        </Sheet>
      )}
      <div id="skicka" tabIndex={-1} className={styles.sendPlace}>
        <SendPanel draftId={draftId} autosave={autosave} board={board} problems={problems} onTried={() => setTried(tried + 1)} />
      </div>
    </div>
  );
}
