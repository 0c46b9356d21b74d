import { type ReactNode, useMemo } from 'react';
import { FormProvider } from 'react-hook-form';
import { FieldChecksProvider } from '../fields/field-checks.ts';
import { createProblemBoard, ProblemBoardProvider } from '../fields/problem-board.ts';
import { UnreadTextsProvider } from '../fields/typed-value.ts';
import { AskBeforeLeaving } from './ask-before-leaving.tsx';
import { ConflictChoice } from './conflict-choice.tsx';
import styles from './draft.module.css';
import type { DraftView } from './draft-api.ts';
import { ReviewPage } from './review-page.tsx';
import { SaveStateLine } from './save-state-line.tsx';
import { StepList } from './step-list.tsx';
import { StepPage } from './step-page.tsx';
import { reviewSlug, stepOf } from './steps.ts';
import { UrgencyBand } from './urgency.tsx';
import { useDraft } from './use-draft.ts';

/** The workplace of one report. What is typed lives here, whichever step is shown, until the server has it. */
export function DraftWorkspace({ draft, slug }: { readonly draft: DraftView; readonly slug: string }): ReactNode {
  const board = useMemo(() => createProblemBoard(), []);
  const unreadTexts = useMemo(() => new Map<string, string>(), []);
  const { form, autosave, checks } = useDraft(draft, board);
  const reviewing = slug === reviewSlug;
  const step = stepOf(slug);
  return (
    <FormProvider {...form}>
      <ProblemBoardProvider value={board}>
        <FieldChecksProvider value={checks}>
          <UnreadTextsProvider value={unreadTexts}>
            <div className={styles.workspace}>
              <aside className={styles.aside} aria-label="Utkastet">
                <StepList draftId={draft.id} current={reviewing ? reviewSlug : step.slug} />
                <SaveStateLine autosave={autosave} />
              </aside>
              <div className={styles.main}>
                {(reviewing || step.number > 0) && <UrgencyBand />}
                <ConflictChoice draftId={draft.id} autosave={autosave} />
                {reviewing ? (
                  <ReviewPage draftId={draft.id} autosave={autosave} />
                ) : (
                  <StepPage key={step.slug} draftId={draft.id} step={step} />
                )}
              </div>
            </div>
            <AskBeforeLeaving draftId={draft.id} autosave={autosave} />
          </UnreadTextsProvider>
        </FieldChecksProvider>
      </ProblemBoardProvider>
    </FormProvider>
  );
}
