import { dayOf, type Instant } from '@tidig/domain/base/time.ts';
import type { ReactNode } from 'react';
import { assessors } from '../asking/who.ts';
import type { ReceivedReport } from '../intake/intake-api.ts';
import { useSession } from '../session/session-context.ts';
import type { CourseView } from './assessment-api.ts';
import { CaseSystem } from './case-system.tsx';
import { ChildView } from './child-view.tsx';
import { Contacts } from './contacts.tsx';
import { Days } from './days.tsx';
import { EarlierList } from './earlier-list.tsx';
import { Prolong } from './prolong.tsx';
import { Step } from './step.tsx';
import type { StepState } from './steps.ts';
import { theOne } from './words.ts';

type PreliminaryProps = { readonly report: ReceivedReport; readonly course: CourseView; readonly step: StepState };

/** All that a decision rests on, on one page: the days, the earlier reports, the case system, the child's own view, the contacts. */
export function PreliminaryPanel({ report, course, step }: PreliminaryProps): ReactNode {
  const { membership } = useSession();
  const { records, days, reportId, forwardedAt } = course;
  const mayWrite = assessors.includes(membership.role);
  const running = days !== null && records.decisions.length === 0 && forwardedAt === null;
  return (
    <Step step={step}>
      {running ? <Days days={days} today={dayOf(course.serverTime as Instant)} /> : null}
      {running && report.emergency === null ? <Prolong course={course} mayNot={whyNotProlong(course)} /> : null}
      <EarlierList report={report} course={course} />
      <CaseSystem reportId={reportId} records={records.caseSystem} emptySearches={records.emptySearches} mayWrite={mayWrite} />
      <ChildView reportId={reportId} records={records.childViews} mayWrite={mayWrite} who={theOne(report.row)} />
      <Contacts reportId={reportId} records={records.contacts} mayWrite={mayWrite} />
    </Step>
  );
}

/** Prolonging asks for the same competence as the decision (SoL 25:1), and for the nämnd's delegation (L-32). */
function whyNotProlong({ mayNotProlong }: CourseView): string | null {
  if (mayNotProlong === null) return null;
  return mayNotProlong === 'delegation-missing'
    ? 'Nämnden har inte delegerat till din roll att förlänga tiden.'
    : 'Bara en behörig handläggare kan förlänga tiden, och bara för synnerliga skäl.';
}
