import { sections } from '@tidig/domain/form/answers.ts';
import { isSupplement, kindOf } from '@tidig/domain/form/kinds.ts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FieldInput } from '../../fields/field-input.tsx';
import { GuidesShownProvider } from '../../fields/guides-shown.ts';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { SectionFields } from '../../fields/section-fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import type { Autosave } from '../draft/autosave.ts';
import draft from '../draft/draft.module.css';
import { ReportKindHint } from '../steps/report-kind-hint.tsx';
import { firstSlug } from '../steps/page-words.ts';
import { UrgencyCard } from '../urgent/urgency.tsx';
import { QuickChild } from './quick-child.tsx';
import { QuickChildren } from './quick-children.tsx';
import { QuickConcern } from './quick-concern.tsx';
import { QuickObservation, QuickSource } from './quick-observation.tsx';
import { QuickRecipient } from './quick-recipient.tsx';
import { QuickReporter } from './quick-reporter.tsx';
import { QuickSend } from './quick-send.tsx';
import styles from './quick.module.css';

type Props = { readonly draftId: string; readonly autosave: Autosave };

/** The same draft on one page: what must be there and no more, in three minutes with one thumb. The whole form has everything that is written here. */
export function QuickPage({ draftId, autosave }: Props): ReactNode {
  const fits = useFormAnswers((answers) => kindOf(answers) === 'SOL' && !isSupplement(answers));
  return (
    <GuidesShownProvider value={showsGuide}>
      <form className={draft.stepPage} noValidate autoComplete="off" onSubmit={(event) => event.preventDefault()}>
        <PageHeading lead="Det viktigaste på en sida. Resten kompletterar du när du hinner.">Snabb anmälan</PageHeading>
        <p className={styles.otherWay}>
          <Link to="/utkast/$id/$step" params={{ id: draftId, step: firstSlug }}>
            Skriv hela anmälan i stället
          </Link>
        </p>
        {fits ? (
          <Questions draftId={draftId} autosave={autosave} />
        ) : (
          <>
            <ReportKindHint />
            <Notice title="Snabb anmälan är för orosanmälan om ett barn.">
              <p>Allt du har skrivit finns i hela formuläret.</p>
              <p className={styles.otherWay}>
                <Link to="/utkast/$id/$step" params={{ id: draftId, step: firstSlug }}>
                  Fortsätt i hela formuläret
                </Link>
              </p>
            </Notice>
          </>
        )}
      </form>
    </GuidesShownProvider>
  );
}

/** The page is short: the help beside the one question where officers hesitate, and none elsewhere. */
function showsGuide(name: string): boolean {
  return name === 'concern.obs';
}

function Questions({ draftId, autosave }: Props): ReactNode {
  return (
    <>
      <Sheet className={`${draft.group} ${styles.group}`} title="Ring först">
        <SectionFields section={sections.triage} names={['whereNowKommun', 'immediateDanger']} />
        <UrgencyCard quiet />
      </Sheet>
      <Sheet className={`${draft.group} ${styles.group}`} title="Barnet">
        <QuickChild />
        <ReportKindHint />
        <QuickChildren />
      </Sheet>
      <Sheet className={`${draft.group} ${styles.group}`} title="Oron">
        <QuickConcern />
        <FieldInput field={sections.event.fields.whyNow} name="event.whyNow" />
        <QuickObservation />
        <QuickSource />
      </Sheet>
      <Sheet className={`${draft.group} ${styles.group}`} title="Mottagare och du">
        <QuickRecipient />
        <QuickReporter />
      </Sheet>
      <QuickSend draftId={draftId} autosave={autosave} />
    </>
  );
}
