import { isToldAtOnce } from '@tidig/domain/law/deadlines.ts';
import type { Section } from '@tidig/domain/intake/worklist.ts';
import { pressureOf } from '@tidig/domain/intake/worklist.ts';
import type { ReactNode } from 'react';
import { DateText } from '../ui/date-text.tsx';
import { DayCount } from '../ui/day-count.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { weekdayText } from '../ui/swedish-time.ts';
import type { Entry, ShownRow } from './entries.ts';
import { UnreadAnswers } from './unread-answers.tsx';
import { isUrgentlySupplemented } from './worklist-order.ts';

/** How things stand with an entry, in a word and a shape: what counts in its section. Never concern or sender (L-45). */
export function StateCell({ entry, today }: { readonly entry: Entry; readonly today: string }): ReactNode {
  const { first, rows } = entry;
  if (rows.every(({ gone }) => gone)) return <StatusMark kind="done">Klar, lämnar tavlan</StatusMark>;
  return (
    <>
      {states[first.section]({ row: first, today })}
      {rows.length > 1 ? <Several rows={rows} /> : null}
      <InCaseSystem rows={rows} />
    </>
  );
}

type StateProps = { readonly row: ShownRow; readonly today: string };

const states = {
  NOW: Pressing,
  TODAY: Pressing,
  JOUR: Judged,
  RUNNING: Days,
  PASS_ON: ToPassOn,
  FEEDBACK: Due,
  READ: UnreadAnswers,
  ADULTS: Opened,
} as const satisfies Record<Section, (props: StateProps) => ReactNode>;

function Several({ rows }: { readonly rows: readonly ShownRow[] }): ReactNode {
  const without = rows.filter(({ covered, safetyAssessedAt }) => covered && safetyAssessedAt === null).length;
  const text = without === 0 ? 'Alla är skyddsbedömda' : `Skyddsbedömning saknas för ${without} av ${rows.length}`;
  return <span className="t-cell-second">{text}</span>;
}

/** Noted as aktualiserad in the case system: of several, when all are. */
function InCaseSystem({ rows }: { readonly rows: readonly ShownRow[] }): ReactNode {
  const at = rows.map(({ elsewhereAt }) => elsewhereAt).toSorted((a, b) => (a ?? '').localeCompare(b ?? ''));
  const last = at.includes(null) ? null : at.at(-1);
  if (!last) return null;
  return (
    <span className="t-cell-second">
      Aktualiserad <DateText at={last} form="short-moment" />
    </span>
  );
}

function Pressing({ row, today }: StateProps): ReactNode {
  return (
    <>
      {row.safetyOverdue ? <Overdue row={row} /> : null}
      <Pressure row={row} />
      {row.feedbackDue === null ? null : <DueBeside row={row} today={today} />}
      <Opened row={row} />
    </>
  );
}

function Pressure({ row }: { readonly row: ShownRow }): ReactNode {
  if (isUrgentlySupplemented(row)) return <StatusMark kind="danger">Läs kompletteringen nu</StatusMark>;
  switch (pressureOf(row)) {
    case 'DANGER':
      return <StatusMark kind="danger">Fara nu</StatusMark>;
    case 'PROTECT':
      return <StatusMark kind="danger">Skydd behövs i dag</StatusMark>;
    case 'UNSURE':
      return <StatusMark kind="attention">Oklart om skydd behövs</StatusMark>;
    case 'NONE':
      return row.safetyOverdue ? null : <StatusMark kind="none">Ingen fara angiven</StatusMark>;
  }
}

function Overdue({ row }: { readonly row: ShownRow }): ReactNode {
  return (
    <StatusMark kind="danger">
      {row.decision ? 'Skyddsbedömning saknas efter beslutet' : `Skyddsbedömning saknas, dag ${row.day}`}
    </StatusMark>
  );
}

function Opened({ row }: { readonly row: ShownRow }): ReactNode {
  if (!row.openedAt) return <span className="t-cell-second">Inte öppnad</span>;
  return (
    <span className="t-cell-second">
      Öppnad <DateText at={row.openedAt} form="short-moment" /> {row.openedBy ? `av ${row.openedBy}` : ''}
    </span>
  );
}

function Judged({ row }: StateProps): ReactNode {
  const needs = row.safetyOutcome === 'BEHOVER_SKYDD';
  return (
    <>
      <StatusMark kind={needs ? 'attention' : 'done'}>{needs ? 'Behöver omedelbart skydd' : 'Behöver inte omedelbart skydd'}</StatusMark>
      {row.safetyAssessedAt ? (
        <span className="t-cell-second">
          Bedömt <DateText at={row.safetyAssessedAt} form="short-moment" />
        </span>
      ) : null}
    </>
  );
}

function Days({ row }: StateProps): ReactNode {
  return (
    <>
      <DayCount calm day={row.day} lastDay={row.lastDay} lastWorkday={row.lastWorkday} />
      {row.prolonged ? <span className="t-cell-second">Tiden är förlängd</span> : null}
      {row.safetyOutcome === 'BEHOVER_SKYDD' ? <StatusMark kind="attention">Behöver omedelbart skydd</StatusMark> : null}
    </>
  );
}

function Due({ row, today }: StateProps): ReactNode {
  if (row.feedbackDue === null) return null;
  const late = row.feedbackDue < today;
  return <StatusMark kind={late ? 'attention' : 'waiting'}>{dueText(row, row.feedbackDue, late)}</StatusMark>;
}

function ToPassOn(): ReactNode {
  return <StatusMark kind="attention">Lämna vidare till den andra nämnden</StatusMark>;
}

/** The feedback that is due while something else presses more: the week runs all the same (L-10). */
function DueBeside({ row, today }: StateProps): ReactNode {
  if (row.feedbackDue === null) return null;
  const late = row.feedbackDue < today;
  const text = dueText(row, row.feedbackDue, late);
  return <StatusMark kind={late ? 'attention' : 'waiting'}>{`Återkoppling: ${text.charAt(0).toLowerCase()}${text.slice(1)}`}</StatusMark>;
}

function dueText({ decision }: ShownRow, due: string, late: boolean): string {
  if (decision && isToldAtOnce(decision.code)) return 'Ska ges genast';
  return `${late ? 'Skulle ha getts' : 'Senast'} ${weekdayText(due)}`;
}
