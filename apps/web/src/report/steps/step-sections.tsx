import type { LooseAnswers, Section } from '@tidig/domain/form/field.ts';
import { isSupplement, kindOf } from '@tidig/domain/form/kinds.ts';
import type { ReactNode } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { SectionFields } from '../../fields/section-fields.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { AttachmentsSection } from '../attachments/attachments-section.tsx';
import styles from '../draft/draft.module.css';
import { type Group, groupsOf } from './layout.ts';
import { LulForms } from './lul-forms.tsx';
import { MarkingSection } from './marking-section.tsx';
import { ModulesSection } from './modules-section.tsx';
import { RecipientSection } from '../recipient/recipient-section.tsx';
import { ReportKindHint } from './report-kind-hint.tsx';
import { ReportFollowed, ReportKind } from './report-kind.tsx';
import { GuardianOffers } from '../siblings/guardian-offer.tsx';
import { MoreChildren } from '../siblings/more-children.tsx';
import { SecrecySection } from './secrecy-section.tsx';
import type { Step } from './steps.ts';

/** Every group of questions of a step that is asked; one in which nothing is asked is not there. */
export function StepSections({ step }: { readonly step: Step }): ReactNode {
  const ordered = [...step.sections].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
  return ordered.map((section) => <StepSection key={section.id} section={section} />);
}

/** Drawn first in their step where they are asked: what is new in a komplettering, whom a notice is about. */
function isFirst(section: Section): boolean {
  return section.id === 'supplement' || section.id === 'notice';
}

function StepSection({ section }: { readonly section: Section }): ReactNode {
  const shown = useFormAnswers((answers) => asksAny(section, Object.keys(section.fields), answers), 'asked');
  if (!shown) return null;
  switch (section.id) {
    case 'recipient':
      return <RecipientSection />;
    case 'attachments':
      return <AttachmentsSection />;
    case 'marking':
      return <MarkingSection />;
    case 'secrecy':
      return <SecrecySection />;
    // Drawn among the groups of the concern that opens them.
    case 'modules':
      return null;
    default:
      return groupsOf(section).map((group) => <GroupSheet key={group.title} section={section} group={group} />);
  }
}

type GroupProps = { readonly section: Section; readonly group: Group };

function GroupSheet({ section, group }: GroupProps): ReactNode {
  const shown = useFormAnswers((answers) => asksAny(section, namesIn(group, answers), answers), 'asked');
  const title = useFormAnswers((answers) => (kindOf(answers) === 'PL6' ? (group.adultTitle ?? group.title) : group.title), 'asked');
  const Before = group.before ? parts[group.before] : undefined;
  const After = group.after ? parts[group.after] : undefined;
  const End = group.end ? parts[group.end] : undefined;
  return (
    <>
      {shown && (
        <Sheet title={title} className={styles.group ?? ''}>
          {Before && <Before />}
          <SectionFields section={section} names={group.names} />
          {End && <End />}
        </Sheet>
      )}
      {After && <After />}
    </>
  );
}

/** What stands in or after a group beside its fields. */
const parts = {
  kind: ReportKind,
  follows: ReportFollowed,
  lul: LulForms,
  modules: ModulesSection,
  guardians: GuardianOffers,
  children: MoreChildren,
  hint: ReportKindHint,
};

/** What a part draws is a choice of what to send; a komplettering has none. */
function namesIn(group: Group, answers: LooseAnswers): readonly string[] {
  return isSupplement(answers) ? group.names.flat() : [...group.names.flat(), ...(group.drawnByPart ?? [])];
}

function asksAny(section: Section, names: readonly string[], answers: LooseAnswers): boolean {
  return names.some((name) => {
    const field = section.fields[name];
    return field !== undefined && !field.setByProgram && (field.condition?.(answers) ?? true);
  });
}
