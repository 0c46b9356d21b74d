import { isSupplement, kindOf } from '@tidig/domain/form/kinds.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { childName } from '@tidig/domain/register/child-label.ts';
import { Link, useNavigate } from '@tanstack/react-router';
import type { KeyboardEvent, ReactNode } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import styles from '../draft/draft.module.css';
import { ReportKindHint } from './report-kind-hint.tsx';
import { RestLaterPress } from './rest-later-press.tsx';
import bar from '../review/send.module.css';
import { StepButtons } from './step-buttons.tsx';
import { StepSections } from './step-sections.tsx';
import { askedSteps, placeOf, quickSlug, reviewSlug, type Step, stepAround, titleIn } from './steps.ts';
import { UrgencyCard } from '../urgent/urgency.tsx';
import { useFieldInAddress } from './use-field-in-address.ts';

/** One step of the form. Going on never stops at what is missing, and passes the steps that this kind of report does not ask. */
export function StepPage({ draftId, step }: { readonly draftId: string; readonly step: Step }): ReactNode {
  const navigate = useNavigate();
  const asked = useFormAnswers(askedSteps, 'asked');
  const title = useFormAnswers((answers) => titleIn(step, answers), 'asked');
  const child = useFormAnswers((answers) => childName(asAnswers(answers)), 'asked');
  const next = stepAround(step, 1, asked);
  const previous = stepAround(step, -1, asked);
  const goTo = (slug: string) => void navigate({ to: '/utkast/$id/$step', params: { id: draftId, step: slug } });
  const goOn = () => goTo(next?.slug ?? reviewSlug);
  const isAsked = asked.includes(step.number);
  const place = isAsked ? `Steg ${placeOf(step, asked)} av ${asked.length}` : 'Frågas inte här';
  useFieldInAddress(step.slug);
  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    goOn();
  }
  return (
    <form className={styles.stepPage} noValidate autoComplete="off" onKeyDown={onKey} onSubmit={(event) => event.preventDefault()}>
      <PageHeading lead={child === '' ? place : `${place} · ${child}`}>{title}</PageHeading>
      {step.number === 0 && <UrgencyCard />}
      {step.number === 0 && <QuickWay draftId={draftId} />}
      {step.number === 0 && <ReportKindHint />}
      {isAsked ? <StepSections step={step} /> : <NotAsked />}
      {!next && <RestLaterPress />}
      <StepButtons previous={previous} next={next} goTo={goTo} goOn={goOn} />
    </form>
  );
}

/** The address of a step that another kind of report has asked. */
function NotAsked(): ReactNode {
  return (
    <Notice title="Det här steget hör inte till det du skickar nu.">
      <p>Har du skrivit något här finns det kvar i utkastet, men det skickas inte. Byter du slag av anmälan kommer det tillbaka.</p>
    </Notice>
  );
}

/** To the same draft on one page, as long as that is what is being written. */
function QuickWay({ draftId }: { readonly draftId: string }): ReactNode {
  const fits = useFormAnswers((answers) => kindOf(answers) === 'SOL' && !isSupplement(answers), 'asked');
  if (!fits) return null;
  return (
    <p>
      <Link to="/utkast/$id/$step" params={{ id: draftId, step: quickSlug }} className={bar.way}>
        Bråttom? Skriv snabb anmälan på en sida i stället
      </Link>
    </p>
  );
}
