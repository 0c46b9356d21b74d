import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo } from 'react';
import { FormProvider } from 'react-hook-form';
import { FieldChecksProvider } from '../../fields/field-checks.ts';
import { createProblemBoard, ProblemBoardProvider } from '../../fields/problem-board.ts';
import { UnreadTextsProvider } from '../../fields/typed-value.ts';
import { AskBeforeLeaving } from './ask-before-leaving.tsx';
import { DraftFilesProvider, useUploads } from '../attachments/attachments-in-draft.ts';
import type { Autosave } from './autosave.ts';
import { ColleaguesPanel } from '../colleagues/colleagues-panel.tsx';
import { ConflictChoice } from './conflict-choice.tsx';
import styles from './draft.module.css';
import type { DraftView } from './draft-api.ts';
import { PartBoundary } from './part-boundary.tsx';
import { QualityProvider } from '../quality/quality-provider.tsx';
import { SettlingLine } from '../quality/settling-line.tsx';
import { remindersKey } from '../reminders/reminders-api.ts';
import { lazyPart } from './lazy-part.tsx';
import { SaveStateLine } from './save-state-line.tsx';
import { BegunLine } from '../siblings/begun-line.tsx';
import { ChildrenSwitch } from '../siblings/children-switch.tsx';
import { SiblingsProvider } from '../siblings/siblings-provider.tsx';
import { useKeepInStep } from '../siblings/use-keep-in-step.ts';
import { StepList } from '../steps/step-list.tsx';
import { StepPage } from '../steps/step-page.tsx';
import { quickSlug, reviewSlug, stepOf } from '../steps/steps.ts';
import { UnsavedTexts } from './unsaved-texts.tsx';
import { UrgencyBand } from '../urgent/urgency.tsx';
import { useDraft } from './use-draft.ts';
import { useFetchedParts } from './use-fetched-parts.ts';

const QuickPage = lazyPart(() => import('../quick/quick-page.tsx').then((part) => part.QuickPage));
const ReviewPage = lazyPart(() => import('../review/review-page.tsx').then((part) => part.ReviewPage));

/** The workplace of one report. What is typed lives here, whichever step is shown, until the server has it. */
export function DraftWorkspace({ draft, slug }: { readonly draft: DraftView; readonly slug: string }): ReactNode {
  const board = useMemo(() => createProblemBoard(), []);
  const unreadTexts = useMemo(() => new Map<string, string>(), []);
  const files = useUploads(draft.id);
  const { form, autosave, saving, checks } = useDraft(draft, board, files.uploads);
  useKeepInStep(draft.id, autosave, saving);
  useFetchedParts();
  useFreshRemindersAfter();
  const whole = slug === reviewSlug || slug === quickSlug;
  return (
    <FormProvider {...form}>
      <ProblemBoardProvider value={board}>
        <FieldChecksProvider value={checks}>
          <UnreadTextsProvider value={unreadTexts}>
            <DraftFilesProvider value={files}>
              <QualityProvider draft={draft} autosave={autosave}>
                <SiblingsProvider draftId={draft.id} autosave={autosave}>
                  <div className={styles.workspace}>
                    <div className={styles.beside}>
                      <ChildrenSwitch draftId={draft.id} slug={slug} />
                      <aside className={styles.aside} aria-label="Utkastet">
                        <StepList draftId={draft.id} current={whole ? slug : stepOf(slug).slug} />
                        <SaveStateLine autosave={autosave} />
                        <SettlingLine />
                        <ColleaguesPanel draftId={draft.id} place="aside" />
                      </aside>
                    </div>
                    <div className={styles.main}>
                      <BegunLine draftId={draft.id} slug={slug} />
                      {slug !== quickSlug && (whole || stepOf(slug).number > 0) && <UrgencyBand />}
                      <ConflictChoice draftId={draft.id} autosave={autosave} saving={saving} />
                      <UnsavedTexts autosave={autosave} saving={saving} />
                      <PartBoundary key={slug}>
                        <Part draftId={draft.id} slug={slug} autosave={autosave} />
                      </PartBoundary>
                      <ColleaguesPanel draftId={draft.id} place="below" />
                    </div>
                  </div>
                </SiblingsProvider>
                <AskBeforeLeaving draftId={draft.id} autosave={autosave} />
              </QualityProvider>
            </DraftFilesProvider>
          </UnreadTextsProvider>
        </FieldChecksProvider>
      </ProblemBoardProvider>
    </FormProvider>
  );
}

type PartProps = { readonly draftId: string; readonly slug: string; readonly autosave: Autosave };

/** The page at a word in the address: the short form, the review, or a step. */
function Part({ draftId, slug, autosave }: PartProps): ReactNode {
  if (slug === quickSlug) return <QuickPage draftId={draftId} autosave={autosave} />;
  if (slug === reviewSlug) return <ReviewPage draftId={draftId} autosave={autosave} />;
  return <StepPage draftId={draftId} step={stepOf(slug)} />;
}

/** A draft that was saved or sent reminds no longer. */
function useFreshRemindersAfter(): void {
  const queries = useQueryClient();
  useEffect(() => () => void queries.invalidateQueries({ queryKey: remindersKey }), [queries]);
}
