import { Button } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import type { KeyboardEvent, ReactNode } from 'react';
import { childName } from '@tidig/domain/register/child-label.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { useFormAnswers } from '../fields/form-answers.ts';
import { SectionFields } from '../fields/section-fields.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Sheet } from '../ui/sheet.tsx';
import styles from './draft.module.css';
import { groupsOf } from './layout.ts';
import { RecipientSection } from './recipient-section.tsx';
import { SecrecySection } from './secrecy-section.tsx';
import { reviewSlug, type Step, stepAround, steps } from './steps.ts';
import { UrgencyCard } from './urgency.tsx';
import { useFieldInAddress } from './use-field-in-address.ts';

/** One step of the form. Going on never stops at what is missing. */
export function StepPage({ draftId, step }: { readonly draftId: string; readonly step: Step }): ReactNode {
  const navigate = useNavigate();
  const next = stepAround(step, 1);
  const previous = stepAround(step, -1);
  const goTo = (slug: string) => void navigate({ to: '/utkast/$id/$step', params: { id: draftId, step: slug } });
  const goOn = () => goTo(next?.slug ?? reviewSlug);
  const child = useFormAnswers((answers) => childName(asAnswers(answers)));
  const place = `Steg ${step.number + 1} av ${steps.length}`;
  useFieldInAddress(step.slug);
  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    goOn();
  }
  return (
    <form
      className={styles.stepPage}
      noValidate
      autoComplete="off"
      onKeyDown={onKey}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <PageHeading lead={child === '' ? place : `${place} · ${child}`}>{step.title}</PageHeading>
      {step.number === 0 && <UrgencyCard />}
      {step.sections.map((section) => (
        <StepSection key={section.id} section={section} alone={step.sections.length === 1} />
      ))}
      <div className={styles.stepButtons}>
        {previous && (
          <Button variant="secondary" onClick={() => goTo(previous.slug)}>
            Föregående
          </Button>
        )}
        <Button onClick={goOn}>{next ? `Nästa: ${next.title}` : 'Läs igenom och skicka'}</Button>
        <p className={styles.shortcut}>Ctrl+Enter går vidare</p>
      </div>
    </form>
  );
}

function StepSection({ section, alone }: { readonly section: Step['sections'][number]; readonly alone: boolean }): ReactNode {
  if (section.id === 'recipient') return <RecipientSection />;
  if (section.id === 'secrecy') return <SecrecySection />;
  const groups = groupsOf(section);
  return groups.map((group) => (
    <Sheet key={group.title} className={styles.group ?? ''} {...(alone && groups.length === 1 ? {} : { title: group.title })}>
      <SectionFields section={section} names={group.names} />
    </Sheet>
  ));
}
