import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { assessors } from '../asking/who.ts';
import type { ReceivedReport } from '../intake/intake-api.ts';
import { useSession } from '../session/session-context.ts';
import type { CourseView } from './assessment-api.ts';
import { SafetyForm } from './safety-form.tsx';
import { SafetyRecord } from './safety-record.tsx';
import { isSafetyWritten, noSafety } from './safety-typed.ts';
import { GoTo, Step } from './step.tsx';
import type { StepState } from './steps.ts';
import { useTyped } from './typed.ts';
import { targetWords } from './words.ts';

type SafetyPanelProps = { readonly report: ReceivedReport; readonly course: CourseView; readonly step: StepState };

/** Has anybody judged whether the child needs protection (SoL 20:1)? The judgements, or the place to write one. */
export function SafetyPanel({ report, course, step }: SafetyPanelProps): ReactNode {
  const { membership } = useSession();
  const made = report.safetyAssessments;
  return (
    <Step step={step}>
      {made.map((one) => (
        <SafetyRecord key={one.id} made={one} />
      ))}
      {made.length === 0 ? <p className="t-quiet">{targetWords(course)}</p> : null}
      {!report.childFile && !report.childFileShut && report.row.forChildFile ? (
        <p>
          <GoTo id="akt">Lägg först anmälan i en akt.</GoTo> Skyddsbedömningen ska stå i barnets personakt.
        </p>
      ) : assessors.includes(membership.role) ? (
        <ToWrite report={report} course={course} />
      ) : made.length === 0 ? (
        <p className="t-quiet">Säg till en behörig handläggare eller jouren.</p>
      ) : null}
    </Step>
  );
}

/** Open from the start where there is none; a further one when somebody asks for it. What is typed opens it again. */
function ToWrite({ report, course }: Omit<SafetyPanelProps, 'step'>): ReactNode {
  const typed = useTyped(['safety', report.row.id], noSafety, isSafetyWritten);
  const last = report.safetyAssessments.at(-1) ?? null;
  if (last !== null && !typed.value.open && !isSafetyWritten(typed.value)) {
    return (
      <div>
        <Button variant="tertiary" onClick={() => typed.set({ open: true, seen: last.id })}>
          Skriv en ny skyddsbedömning
        </Button>
      </div>
    );
  }
  return <SafetyForm report={report} siblings={course.siblings} typed={typed} last={last} />;
}
