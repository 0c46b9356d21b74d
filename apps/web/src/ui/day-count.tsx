import { weekdayText } from './swedish-time.ts';

const days = Array.from({ length: 14 }, (_, index) => index);

/** Day n of 14 as a bar of fourteen parts and in words; past day 14 it turns red and says how late. */
export function DayCount({ day, lastDay, lastWorkday }: { day: number; lastDay?: string; lastWorkday?: string }) {
  const late = day > 14;
  return (
    <div className={late ? 't-days t-days-late' : 't-days'}>
      <span className="t-days-line">
        <svg className="t-days-bar" viewBox="0 0 124 16" aria-hidden="true">
          {days.map((index) => (
            <rect key={index} x={index * 9} y="0" width="7" height="16" rx="1" {...(index < day ? { 'data-full': '' } : {})} />
          ))}
        </svg>
        <span className="t-days-count">{late ? `▲ ${day - 14} ${day === 15 ? 'dag' : 'dagar'} för sent` : <DayWords day={day} />}</span>
      </span>
      {lastDay ? <span className="t-cell-second">Sista dag {weekdayText(lastDay)}</span> : null}
      {lastWorkday && lastWorkday !== lastDay ? <span className="t-cell-second">Sista arbetsdag {weekdayText(lastWorkday)}</span> : null}
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
