import type { ReactNode } from 'react';
import type { ReceivedReport } from '../intake/intake-api.ts';
import intake from '../intake/intake.module.css';
import type { CourseView } from './assessment-api.ts';

import { ChoiceList } from './choice-list.tsx';
import { DecideForm } from './decide-form.tsx';
import { DecisionRecordView, ProposalRecordView } from './decision-record.tsx';
import { isDecisionWritten, noDecision } from './decision-typed.ts';
import { ProposeForm } from './propose-form.tsx';
import { Step } from './step.tsx';
import type { StepState } from './steps.ts';
import { useTyped } from './typed.ts';

type DecisionPanelProps = { readonly report: ReceivedReport; readonly course: CourseView; readonly step: StepState };

/** What has been decided or proposed; then the three decisions, with what each lacks and what this person may do with it. The program ranks none (L-33). */
export function DecisionPanel({ report, course, step }: DecisionPanelProps): ReactNode {
  const { records, proposal } = course;
  return (
    <Step step={step}>
      {records.decisions.map((made) => (
        <DecisionRecordView key={made.id} made={made} printOf={report.emergency ? null : course.reportId} />
      ))}
      {proposal ? <ProposalRecordView made={proposal} /> : null}
      {report.emergency ? <p className="t-quiet">Under en nödöppning fattas inga beslut.</p> : <ToDecide report={report} course={course} />}
    </Step>
  );
}

/** One thing at a time: the choices, or the decision that somebody writes, or the proposal. */
function ToDecide({ report, course }: Omit<DecisionPanelProps, 'step'>): ReactNode {
  const deciding = useTyped(['decide', course.reportId], noDecision, isDecisionWritten);
  const proposing = useTyped(['propose', course.reportId], noDecision, isDecisionWritten);
  const lastDecision = course.records.decisions.at(-1) ?? null;
  const lastProposal = course.records.proposals.at(-1) ?? null;
  if (deciding.value.code !== null) return <DecideForm report={report} course={course} typed={deciding} last={lastDecision} />;
  if (proposing.value.code !== null) return <ProposeForm course={course} typed={proposing} last={lastProposal} />;
  // What is decided is done. To open after all is always possible, and stays quiet until somebody asks for it.
  const choices = lastDecision
    ? course.choices.filter(({ lacks, mayNot }) => lacks.length === 0 && mayNot !== 'not-permitted')
    : course.choices;
  const list = (
    <ChoiceList
      choices={choices}
      onDecide={(code) => deciding.set({ code, seen: lastDecision?.id ?? null, reviewed: false })}
      onPropose={(code) => proposing.set({ code, seen: lastProposal?.id ?? null })}
    />
  );
  if (!lastDecision) return list;
  return choices.length === 0 ? null : (
    <details className={intake.fold}>
      <summary>Inled utredning ändå</summary>
      {list}
    </details>
  );
}
