import type { MouseEvent, ReactNode } from 'react';
import { dayText } from '../ui/swedish-time.ts';
import type { ChildFile } from './child-file-api.ts';
import styles from './child-file.module.css';
import { ageOf, concernOf, disposalsIn, goTo, inquirySource, inquiryTime, outcomeOf, reportAnchor } from './report-words.ts';
import { type Line, lineOf, type Placed, placed } from './timeline-layout.ts';

type Report = ChildFile['reports'][number];
type Inquiry = ChildFile['inquiries'][number];

const WIDTH = 1000;
const ROW = 46;
/** A row of an inquiry's words under the bars. */
const INQUIRY = 44;

/** The child's reports on a line of time, utredningar under it. Each mark leads to its report below. On a phone the same runs downwards. */
export function Timeline({ file, today }: { readonly file: ChildFile; readonly today: string }): ReactNode {
  const { reports, inquiries } = file;
  const moments = [...reports.map(({ arrivedAt }) => arrivedAt), ...inquiries.map(({ from }) => from), today];
  const line = lineOf(moments, WIDTH);
  const places = placed(
    reports.map((report) => ({ x: line.x(report.arrivedAt), lines: linesOf(report) })),
    WIDTH,
  );
  const rows = Math.max(...places.map(({ row }) => row)) + 1;
  const y = rows * ROW + 24;
  const lanes = wordLanes(inquiries, line);
  const under = y + (inquiries.length > 0 ? 34 + INQUIRY * (Math.max(...lanes) + 1) : 0);
  return (
    <>
      <svg className={styles.timeline} viewBox={`0 0 ${WIDTH} ${under + 68}`} role="group" aria-label="Anmälningar över tid, äldst först">
        {reports.map((report, index) => (
          <Leader key={report.id} place={places[index]} y={y} />
        ))}
        <line className={styles.axis} x1="12" x2={WIDTH - 12} y1={y} y2={y} />
        {line.years.map((year) => (
          <g key={year.label} aria-hidden="true">
            <line className={styles.leader} x1={year.x} x2={year.x} y1={y} y2={under + 16} />
            <text className={styles.second} x={year.x + 4} y={under + 30}>
              {year.label}
            </text>
          </g>
        ))}
        {inquiries.map((inquiry, index) => (
          <Bar key={inquiry.from} inquiry={inquiry} line={line} y={y + 26} lane={lanes[index] ?? 0} today={today} />
        ))}
        {reports.map((report, index) => (
          <Mark key={report.id} report={report} place={places[index]} y={y} />
        ))}
        <text className={styles.second} x={WIDTH - 12} y={under + 58} textAnchor="end">
          {disposalsIn(file)} ▸
        </text>
      </svg>
      <Downwards file={file} />
    </>
  );
}

function Leader({ place, y }: { readonly place: Placed | undefined; readonly y: number }): ReactNode {
  if (!place) return null;
  return <line className={styles.leader} x1={place.x} x2={place.x} y1={y - 28 - place.row * ROW} y2={y} />;
}

function Mark({ report, place, y }: { readonly report: Report; readonly place: Placed | undefined; readonly y: number }): ReactNode {
  if (!place) return null;
  const top = y - 36 - place.row * ROW;
  const [about, outcome] = linesOf(report);
  const text = { x: place.end ? place.x - 6 : place.x + 6, textAnchor: place.end ? ('end' as const) : ('start' as const) };
  return (
    <a href={`#${reportAnchor(report.id)}`} className={styles.mark} onClick={(event) => lead(event, report)}>
      <text {...text} y={top}>
        {about}
      </text>
      <text {...text} className={styles.second} y={top + 18}>
        {outcome}
      </text>
      <circle className={styles.reach} cx={place.x} cy={y} r="14" />
      <Shape report={report} x={place.x} y={y} />
    </a>
  );
}

/** A ring where nothing was opened, a disc where an inquiry was, a triangle where nothing is decided yet. */
function Shape({ report, x, y }: { readonly report: Report; readonly x: number; readonly y: number }): ReactNode {
  if (!report.decision) return <path className={styles.waiting} d={`M${x} ${y - 11} l11 20 h-22 z`} />;
  return <circle className={report.decision.code === 'INTE_INLEDA' ? styles.dot : styles.dotOpened} cx={x} cy={y} r="9" />;
}

/** Words of a bar that begins further out run to the left of its end. */
const WORDS_END = WIDTH * 0.55;

/** In which row under the bars the words of each inquiry stand, so that none run into another's. */
function wordLanes(inquiries: readonly Inquiry[], line: Line): readonly number[] {
  const room = 6.6;
  const taken: (readonly [number, number])[][] = [];
  return inquiries.map((inquiry) => {
    const width = Math.max(inquiryTime(inquiry).length, inquirySource(inquiry).length) * room;
    const from = line.x(inquiry.from);
    const [start, end] = from > WORDS_END ? [WIDTH - width, WIDTH] : [from, from + width];
    const free = taken.findIndex((lane) => lane.every(([one, other]) => end < one || start > other));
    const lane = free < 0 ? taken.length : free;
    taken[lane] = [...(taken[lane] ?? []), [start, end]];
    return lane;
  });
}

/** Solid as long as somebody knew that it went on, dashed to where that ends or nobody knows. */
function Bar({
  inquiry,
  line,
  y,
  lane,
  today,
}: {
  readonly inquiry: Inquiry;
  readonly line: Line;
  readonly y: number;
  readonly lane: number;
  readonly today: string;
}): ReactNode {
  const from = line.x(inquiry.from);
  const known = line.x(inquiry.closedOn ?? inquiry.seen);
  const to = line.x(inquiry.closedOn ?? inquiry.goneBy ?? today);
  const end = from > WORDS_END;
  const text = { x: end ? to : from, textAnchor: end ? ('end' as const) : ('start' as const) };
  return (
    <g>
      <rect className={styles.maybe} x={known} y={y} width={Math.max(to - known, 0)} height="12" rx="2" />
      <rect className={styles.inquiry} x={from} y={y} width={Math.max(known - from, 8)} height="12" rx="2" />
      <text {...text} y={y + 32 + lane * INQUIRY}>
        {inquiryTime(inquiry)}
      </text>
      <text {...text} className={styles.second} y={y + 49 + lane * INQUIRY}>
        {inquirySource(inquiry)}
      </text>
    </g>
  );
}

/** The same line for a narrow page. */
function Downwards({ file }: { readonly file: ChildFile }): ReactNode {
  const points = [
    ...file.reports.map((report) => ({ at: report.arrivedAt, report, inquiry: null })),
    ...file.inquiries.map((inquiry) => ({ at: inquiry.from, report: null, inquiry })),
  ].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return (
    <ol className={`t-plain-list ${styles.downwards}`}>
      {points.map(({ at, report, inquiry }) => (
        <li key={report?.id ?? `inquiry-${at}`} className={inquiry ? styles.inquiryPoint : undefined}>
          {report ? (
            <>
              <svg className={styles.pointShape} viewBox="-12 -12 24 24" aria-hidden="true">
                <Shape report={report} x={0} y={0} />
              </svg>
              <a href={`#${reportAnchor(report.id)}`} onClick={(event) => lead(event, report)}>
                {dayText(at)}
              </a>
              <br />
              {ageOf(report)}, {lower(concernOf(report))}
              <br />
              <span className="t-quiet">{outcomeOf(report)}</span>
            </>
          ) : null}
          {inquiry ? (
            <>
              {inquiryTime(inquiry)}
              <br />
              <span className="t-quiet">{inquirySource(inquiry)}</span>
            </>
          ) : null}
        </li>
      ))}
      <li className="t-quiet">{disposalsIn(file)}</li>
    </ol>
  );
}

function lead(event: MouseEvent, { id }: Report): void {
  event.preventDefault();
  goTo(reportAnchor(id));
}

/** The two lines beside a mark. */
function linesOf(report: Report): readonly [string, string] {
  return [short(`${ageOf(report)}, ${lower(concernOf(report))}`), short(`${dayText(report.arrivedAt)} · ${outcomeOf(report)}`)];
}

/** Long enough to know it by, short enough for the line. */
const LONGEST = 40;

function short(text: string): string {
  const plain = text.replace(/ \(.*?\)/, '');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1).trimEnd()}…` : plain;
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
}
