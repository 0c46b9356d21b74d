import type { ReactNode } from 'react';
import { decisionList } from '@tidig/domain/vocabulary/intake.ts';
import { DateText } from '../ui/date-text.tsx';
import { DayCount } from '../ui/day-count.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { dayText } from '../ui/swedish-time.ts';
import { type Column, Table } from '../ui/table.tsx';
import type { BoardRow } from './worklist-api.ts';
import { FollowUpMarks, noticeLabels } from '../intake/follow-up-marks.tsx';
import { OpenLink } from '../intake/open-link.tsx';
import { isUrgentlySupplemented, sinceText } from './worklist-order.ts';

type WorklistTableProps = {
  readonly title: string;
  readonly rows: readonly BoardRow[];
  readonly now: string;
  /** The last columns: the state of things before assessment, the fourteen days after it, what was decided, or only whether it is read. */
  readonly shows: 'urgency' | 'days' | 'decision' | 'reading';
};

/** One part of the board. A row holds what L-45 allows, never concern or sender. */
export function WorklistTable({ title, rows, now, shows }: WorklistTableProps): ReactNode {
  if (rows.length === 0) return null;
  const columns = [childColumn(shows === 'reading' ? 'Person' : 'Barn'), arrivedColumn(now), ...lastColumns[shows]];
  return (
    <section className="t-stack t-stack-tight">
      <h2>{title}</h2>
      <Sheet flush>
        <Table caption={title} columns={columns} rows={rows} rowKey={(row) => row.id} />
      </Sheet>
    </section>
  );
}

function childColumn(title: string): Column<BoardRow> {
  return {
    title,
    names: true,
    cell: (row) => (
      <>
        <OpenLink id={row.id}>{row.childLabel}</OpenLink>
        <span className="t-cell-second">{aboutChild(row)}</span>
        <FollowUpMarks row={row} />
      </>
    ),
  };
}

function aboutChild(row: BoardRow): string {
  const age = row.ageOnArrival === null ? 'Okänd ålder' : `${row.ageOnArrival} år`;
  const marks = [
    row.notice === null ? null : noticeLabels[row.notice],
    row.protectedPerson ? 'skyddade personuppgifter' : null,
    row.identityCertain ? null : 'osäker identitet',
    row.linked || !row.forChildFile ? null : 'inte lagd i akt',
  ];
  return [age, row.arendenummer, ...marks.filter((mark) => mark !== null)].join(' · ');
}

function arrivedColumn(now: string): Column<BoardRow> {
  return {
    title: 'Kom in',
    cell: (row) => (
      <>
        <DateText at={row.arrivedAt} form="short-moment" />
        <span className="t-cell-second">{sinceText(row.arrivedAt, now)}</span>
      </>
    ),
  };
}

const urgencyColumn: Column<BoardRow> = { title: 'Läge', cell: (row) => <Urgency row={row} /> };

function Urgency({ row }: { readonly row: BoardRow }): ReactNode {
  if (isUrgentlySupplemented(row)) return <StatusMark kind="danger">Läs kompletteringen nu</StatusMark>;
  if (row.danger === 'JA') return <StatusMark kind="danger">Fara nu</StatusMark>;
  if (row.protectToday === 'JA') return <StatusMark kind="attention">Skydd behövs i dag</StatusMark>;
  if (row.protectToday === 'VET' || row.danger === 'VET') return <StatusMark kind="attention">Oklart om skydd behövs</StatusMark>;
  return <StatusMark kind="none">Ingen fara angiven</StatusMark>;
}

const openedColumn: Column<BoardRow> = {
  title: 'Läst',
  cell: (row) =>
    row.openedAt ? (
      <>
        <StatusMark kind="ongoing">Öppnad</StatusMark>
        <span className="t-cell-second">
          <DateText at={row.openedAt} form="short-moment" /> {row.openedBy ? `av ${row.openedBy}` : ''}
        </span>
      </>
    ) : (
      <StatusMark kind="waiting">Inte öppnad</StatusMark>
    ),
};

const daysColumn: Column<BoardRow> = {
  title: 'Dag av 14',
  cell: (row) => <DayCount day={row.day} lastDay={row.lastDay} lastWorkday={row.lastWorkday} />,
};

const safetyColumn: Column<BoardRow> = { title: 'Skyddsbedömning', cell: (row) => <Safety row={row} /> };

/** A child who was judged to need protection must not look finished. */
function Safety({ row }: { readonly row: BoardRow }): ReactNode {
  if (!row.safetyAssessedAt) return null;
  if (row.safetyOutcome !== 'BEHOVER_SKYDD') {
    return (
      <StatusMark kind="done">
        Gjord <DateText at={row.safetyAssessedAt} form="short-moment" />
      </StatusMark>
    );
  }
  return (
    <>
      <StatusMark kind="attention">Behöver skydd</StatusMark>
      <span className="t-cell-second">
        Bedömt <DateText at={row.safetyAssessedAt} form="short-moment" />
      </span>
    </>
  );
}

const decisionColumn: Column<BoardRow> = {
  title: 'Beslut',
  cell: (row) => (row.decision ? `${decisionList.labels[row.decision.code]}, ${dayText(row.decision.on)}` : null),
};

const lastColumns = {
  urgency: [urgencyColumn, openedColumn],
  days: [daysColumn, safetyColumn],
  decision: [decisionColumn],
  reading: [openedColumn],
} as const satisfies Record<WorklistTableProps['shows'], readonly Column<BoardRow>[]>;
