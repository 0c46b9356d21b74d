import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { SomethingHidden } from '../barriers/something-hidden.tsx';
import { decisionText, EarlierText } from '../intake/earlier-reports.tsx';
import { SearchForReport } from '../register/search-at-hand.tsx';
import { FollowUps } from '../intake/follow-ups.tsx';
import type { ReceivedReport } from '../intake/intake-api.ts';
import intake from '../intake/intake.module.css';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { dayText } from '../ui/swedish-time.ts';
import { courseKey, type CourseView, type EarlierInCourse } from './assessment-api.ts';
import styles from './assessment.module.css';
import { GoTo, goTo, Part } from './step.tsx';
import { type ReadSeveral, useReadSeveral } from './use-read-several.ts';
import { readWords } from './words.ts';

type EarlierProps = { readonly report: ReceivedReport; readonly course: CourseView };

/** The child's earlier reports beside the new one: when, how old, what it was about, what was decided and why, and which have been read since it came. */
export function EarlierList({ report, course }: EarlierProps): ReactNode {
  const { reports, hidden } = course.earlier;
  const reading = useReadSeveral(report.row.id, courseKey(report.row.id));
  const unread = reports.filter(({ id }) => !reading.shown(id));
  return (
    <Part id="tidigare" title={reports.length === 0 ? 'Tidigare anmälningar' : `Tidigare anmälningar, ${readWords(course.earlier)}`}>
      {hidden ? <SomethingHidden /> : null}
      {reports.length === 0 && !hidden ? <Without report={report} /> : null}
      {unread.length > 1 ? (
        <div>
          <Button variant="secondary" loading={reading.pending} onClick={() => reading.read(unread.map(({ id }) => id))}>
            Läs alla {unread.length}
          </Button>
        </div>
      ) : null}
      {reading.error === null ? null : <ProblemNotice error={reading.error} />}
      {reports.length === 0 ? null : (
        <ol className={`t-plain-list ${intake.earlier}`}>
          {reports.map((row) => (
            <Earlier key={row.id} row={row} task={report.row.id} reading={reading} />
          ))}
        </ol>
      )}
      {reports.length - unread.length > 1 ? (
        <div>
          <Button
            variant="tertiary"
            onClick={() => {
              reading.closeAll();
              goTo('tidigare');
            }}
          >
            Stäng alla
          </Button>
        </div>
      ) : null}
      <p className="t-quiet t-small">
        Här finns anmälningar från {dayText(report.registerFrom)}, och äldre som nämnden har fört in. <SearchForReport report={report} />
      </p>
    </Part>
  );
}

function Without({ report: { childFile, childFileShut, row } }: { readonly report: ReceivedReport }): ReactNode {
  if (!row.forChildFile) return <p>Det här ligger inte i någon akt, så tidigare anmälningar samlas inte här. Sök på ärendenummer.</p>;
  if (childFile || childFileShut) return <p>Inga tidigare anmälningar i akten.</p>;
  return (
    <p>
      Anmälan ligger inte i någon akt än. <GoTo id="akt">Lägg den i en akt</GoTo>, så syns barnets tidigare anmälningar här.
    </p>
  );
}

type RowProps = { readonly row: EarlierInCourse; readonly task: string; readonly reading: ReadSeveral };

function Earlier({ row, task, reading }: RowProps): ReactNode {
  const read = reading.text(row.id);
  const shown = reading.shown(row.id);
  return (
    <li className={intake.earlierItem}>
      <h4>
        {dayText(row.arrivedAt)}
        {row.ageThen === null ? '' : ` · ${row.ageThen} år`}
      </h4>
      <p>
        {row.concern ?? 'Oron är inte angiven'}. {decisionText(row)}
        {row.historical ? ' Äldre, införd.' : ''}
      </p>
      <FollowUps followUps={row.followUps} within={{ task }} listKey={courseKey(task)} />
      <div className="t-row">
        <Button
          variant="tertiary"
          aria-expanded={shown}
          disabled={reading.pending}
          onClick={() => (read ? reading.toggle(row.id) : reading.read([row.id]))}
        >
          {shown ? 'Stäng anmälan' : row.readByYou ? 'Läs anmälan igen' : 'Läs anmälan'}
          <span className="t-hidden-text"> från {dayText(row.arrivedAt)}</span>
        </Button>
        {row.openedSince ? <StatusMark kind="done">{readByWords(row)}</StatusMark> : <StatusMark kind="waiting">Inte läst</StatusMark>}
      </div>
      {shown && read ? (
        // A frame of its own, so that what comes after it is never ten screens away. Whoever has only keys must be able to stop in it to scroll it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={styles.frame} role="group" aria-label={`Anmälan från ${dayText(row.arrivedAt)}`} tabIndex={0}>
          <EarlierText report={read} />
        </div>
      ) : null}
    </li>
  );
}

/** "Läst av Ali Demir 21 nov 2026": each reader once, with the first time. */
function readByWords({ readBy }: RowProps['row']): string {
  const named = readBy.filter(({ byName }) => byName !== '').map(({ byName, at }) => `${byName} ${dayText(at)}`);
  return named.length === 0 ? 'Läst' : `Läst av ${named.join(', ')}`;
}
