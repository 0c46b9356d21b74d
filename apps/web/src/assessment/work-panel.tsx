import type { ReactNode } from 'react';
import type { ReceivedReport } from '../intake/intake-api.ts';
import { Loading } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { AfterPanel } from './after-panel.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { LayAside } from './lay-aside.tsx';
import { PreliminaryPanel } from './preliminary-panel.tsx';
import { SafetyPanel } from './safety-panel.tsx';
import { StepList } from './step-list.tsx';
import { stepsOf } from './steps.ts';
import { useCourse } from './use-course.ts';

type WorkProps = { readonly report: ReceivedReport };

/** How the work stands, in four steps; nothing for what asks for none of them. */
export function WorkSteps({ report }: WorkProps): ReactNode {
  const course = useCourse(report.row.id);
  return course.data?.covered ? <StepList steps={stepsOf(report, course.data)} /> : null;
}

/** The work itself, step by step. `toCaseSystem`: how the report is taken to the case system. */
export function WorkPanel({
  report,
  hasAnnex,
  toCaseSystem,
}: WorkProps & { readonly hasAnnex: boolean; readonly toCaseSystem?: ReactNode }): ReactNode {
  const course = useCourse(report.row.id);
  if (course.data === undefined) {
    return course.isError ? <ProblemNotice error={course.error} retry={() => void course.refetch()} /> : <Loading what="handläggningen" />;
  }
  const failed = course.isError ? <ProblemNotice error={course.error} retry={() => void course.refetch()} /> : null;
  if (!course.data.covered) {
    return (
      <>
        {failed}
        <LayAside report={report} course={course.data} />
        {toCaseSystem}
      </>
    );
  }
  const steps = stepsOf(report, course.data);
  return (
    <>
      {failed}
      <SafetyPanel report={report} course={course.data} step={steps.safety} />
      <PreliminaryPanel report={report} course={course.data} step={steps.preliminary} />
      <DecisionPanel report={report} course={course.data} step={steps.decision} />
      <AfterPanel report={report} course={course.data} step={steps.after} hasAnnex={hasAnnex}>
        {toCaseSystem}
      </AfterPanel>
    </>
  );
}
