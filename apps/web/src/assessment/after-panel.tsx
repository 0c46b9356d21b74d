import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FeedbackPanel } from '../asking/feedback-panel.tsx';
import type { ReceivedReport } from '../intake/intake-api.ts';
import { PrintPanel } from '../intake/print-panel.tsx';
import type { CourseView } from './assessment-api.ts';
import styles from './assessment.module.css';
import { Step } from './step.tsx';
import type { StepState } from './steps.ts';

type AfterPanelProps = {
  readonly report: ReceivedReport;
  readonly course: CourseView;
  readonly step: StepState;
  readonly hasAnnex: boolean;
  /** How the report is taken to the case system. */
  readonly children?: ReactNode;
};

/** What is left when it is decided, in one place: tell the one who reported, print, the case system, and back to the board. */
export function AfterPanel({ report, course, step, hasAnnex, children }: AfterPanelProps): ReactNode {
  const decided = course.records.decisions.length > 0;
  return (
    <Step step={step}>
      <div className={styles.after}>
        <FeedbackPanel report={report} />
        {children}
        {decided ? <PrintPanel report={report} hasAnnex={hasAnnex} /> : null}
        <p>
          {decided ? null : 'Efter beslutet återkopplar, skriver ut och avslutar du här. '}
          <Link to="/mottagning">Till mottagningens tavla</Link>
        </p>
      </div>
    </Step>
  );
}
