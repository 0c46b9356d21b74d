import { StatusMark } from './status-mark.tsx';
import { weekdayText } from './swedish-time.ts';

const days = Array.from({ length: 14 }, (_, index) => index);

type DayCountProps = {
  day: number;
  lastDay?: string;
  lastWorkday?: string;
  /** In a list where red is kept for what comes first. */
  calm?: boolean;
};

/** Day n of 14 as a bar of fourteen parts and in words; past day 14 it turns red, with a shape, and says which day it is. */
export function DayCount({ day, lastDay, lastWorkday, calm = false }: DayCountProps) {
  const late = day > 14;
  return (
    <div className={late && !calm ? 't-days t-days-late' : 't-days'}>
      <span className="t-days-line">
        <svg className="t-days-bar" viewBox="0 0 124 16" aria-hidden="true">
          {days.map((index) => (
            <rect key={index} x={index * 9} y="0" width="7" height="16" rx="1" {...(index < day ? { 'data-full': '' } : {})} />
          ))}
        </svg>
        <span className="t-days-count">
          {late ? <StatusMark kind={calm ? 'attention' : 'danger'}>Dag {day}, över 14 dagar</StatusMark> : <DayWords day={day} />}
        </span>
      </span>
      {lastDay ? (
        <span className="t-cell-second">
          {late ? 'Sista dag var' : 'Sista dag'} {weekdayText(lastDay)}
        </span>
      ) : null}
      {!late && lastWorkday && lastWorkday !== lastDay ? (
        <span className="t-cell-second">Sista arbetsdag {weekdayText(lastWorkday)}</span>
      ) : null}
    </div>
  );
}

function DayWords({ day }: { day: number }) {
  return (
    <>
      <span className="t-hidden-text">Dag </span>
      {day} av 14
    </>
  );
}
