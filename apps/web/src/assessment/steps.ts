import { isToldAtOnce } from '@tidig/domain/law/deadlines.ts';
import type { ReceivedReport } from '../intake/intake-api.ts';
import type { StatusKind } from '../ui/status-mark.tsx';
import { weekdayText } from '../ui/swedish-time.ts';
import type { CourseView } from './assessment-api.ts';
import { safetyOverdue } from './words.ts';

/** A step of the work and how it stands, from records only. */
export type StepState = { readonly id: string; readonly title: string; readonly kind: StatusKind; readonly state: string };

export type Steps = {
  readonly safety: StepState;
  readonly preliminary: StepState;
  readonly decision: StepState;
  readonly after: StepState;
};

/** The four steps in their order. Nothing here is ticked: a step is done when the record that proves it is there. Pure. */
export function stepsOf(report: Pick<ReceivedReport, 'row' | 'safetyAssessments'>, course: CourseView): Steps {
  return { safety: safety(report, course), preliminary: preliminary(course), decision: decision(course), after: after(course) };
}

function safety({ row, safetyAssessments }: Pick<ReceivedReport, 'row' | 'safetyAssessments'>, course: CourseView): StepState {
  const step = { id: 'skyddsbedomning', title: 'Skyddsbedömning' };
  const made = safetyAssessments.at(-1);
  if (made) {
    return made.outcome === 'BEHOVER_SKYDD'
      ? { ...step, kind: 'attention', state: 'Behöver skydd' }
      : { ...step, kind: 'done', state: 'Gjord' };
  }
  if (safetyOverdue(course)) return { ...step, kind: 'danger', state: 'Saknas, riktmärket har passerat' };
  return { ...step, kind: row.danger === 'JA' ? 'danger' : 'attention', state: 'Saknas' };
}

function preliminary({ days, records, forwardedAt }: CourseView): StepState {
  const step = { id: 'forhandsbedomning', title: 'Förhandsbedömning' };
  const decided = records.decisions.at(-1);
  if (decided) return { ...step, kind: 'done', state: decided.body.day === null ? 'Avslutad' : `Avslutad dag ${decided.body.day}` };
  if (forwardedAt !== null) return { ...step, kind: 'none', state: 'Görs av den andra nämnden' };
  if (days === null) return { ...step, kind: 'none', state: 'Ska inte göras' };
  if (days.prolonged) return { ...step, kind: 'ongoing', state: `Dag ${days.day}, förlängd` };
  if (days.day > 14) return { ...step, kind: 'danger', state: `Dag ${days.day}, över 14 dagar` };
  return { ...step, kind: 'ongoing', state: `Dag ${days.day} av 14` };
}

const decidedWords = {
  INLEDA: 'Utredning inleds',
  INTE_INLEDA: 'Utredning inleds inte',
  INGAR_I_PAGAENDE: 'Ingår i pågående utredning',
} as const;

function decision({ records, proposal, forwardedAt }: CourseView): StepState {
  const step = { id: 'beslut', title: 'Beslut' };
  const made = records.decisions.at(-1);
  if (made) return { ...step, kind: 'done', state: decidedWords[made.body.code] };
  if (forwardedAt !== null) return { ...step, kind: 'none', state: 'Fattas av den andra nämnden' };
  return proposal ? { ...step, kind: 'attention', state: 'Förslag att besluta om' } : { ...step, kind: 'waiting', state: 'Inget än' };
}

function after({ feedbackAwaited, feedbackDue, records, forwardedAt }: CourseView): StepState {
  const step = { id: 'aterkoppling', title: 'Återkoppling och avslut' };
  if (records.decisions.length === 0) {
    return { ...step, kind: 'waiting', state: forwardedAt === null ? 'Efter beslutet' : 'Görs av den andra nämnden' };
  }
  const last = records.decisions.at(-1);
  const atOnce = last !== undefined && isToldAtOnce(last.body.code);
  if (feedbackDue === null) return { ...step, kind: 'none', state: 'Inte begärd' };
  return feedbackAwaited
    ? { ...step, kind: 'attention', state: atOnce ? 'Ska ges genast' : `Senast ${weekdayText(feedbackDue)}` }
    : { ...step, kind: 'done', state: 'Lämnad' };
}
