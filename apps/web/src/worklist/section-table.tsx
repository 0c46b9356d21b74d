import { Checkbox } from '@digdir/designsystemet-react';
import { dayOf, instant } from '@tidig/domain/base/time.ts';
import type { Section } from '@tidig/domain/intake/worklist.ts';
import type { ReactNode } from 'react';
import { FollowUpMarks, noticeLabels } from '../intake/follow-up-marks.tsx';
import { OpenLink } from '../intake/open-link.tsx';
import { DateText } from '../ui/date-text.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { Tag } from '../ui/tag.tsx';
import { type Entry, type ShownRow, sectionLeads, sectionTitles } from './entries.ts';
import { HolderCell } from './holder-cell.tsx';
import { StateCell } from './state-cell.tsx';
import { UnreadAnswers } from './unread-answers.tsx';
import type { GiveOut } from './use-give-out.ts';
import { sinceText } from './worklist-order.ts';
import styles from './worklist.module.css';

export type SectionScene = {
  readonly now: string;
  readonly giveOut: GiveOut;
  readonly chosen: ReadonlySet<string>;
  readonly choose: (id: string, yes: boolean) => void;
  /** The entry that is in the tab order. */
  readonly current: string | undefined;
};

type SectionTableProps = { readonly section: Section; readonly entries: readonly Entry[]; readonly scene: SectionScene };

/** One part of the board. A row holds what L-45 allows, never concern or sender. */
export function SectionTable({ section, entries, scene }: SectionTableProps): ReactNode {
  if (entries.length === 0) return null;
  const title = sectionTitles[section];
  return (
    <section className="t-stack t-stack-tight">
      <div>
        <h2>{title}</h2>
        <p className="t-quiet">{sectionLeads[section]}</p>
      </div>
      <Sheet flush className={section === 'NOW' ? (styles.now ?? '') : ''}>
        <table className={`t-table ${styles.table}`}>
          <caption className="t-hidden-text">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{section === 'ADULTS' ? 'Person' : 'Barn'}</th>
              <th scope="col">Kom in</th>
              <th scope="col">{section === 'RUNNING' ? 'Dag av 14' : 'Läge'}</th>
              <th scope="col">Handläggare</th>
              <th scope="col" className={styles.choose}>
                <span className="t-hidden-text">Välj</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <EntryRow key={entry.id} entry={entry} scene={scene} />
            ))}
          </tbody>
        </table>
      </Sheet>
    </section>
  );
}

function EntryRow({ entry, scene }: { readonly entry: Entry; readonly scene: SectionScene }): ReactNode {
  const { first, rows } = entry;
  const tabIndex = scene.current === entry.id ? 0 : -1;
  return (
    <tr data-row={entry.id} {...(rows.every(({ gone }) => gone) ? { className: styles.gone } : {})}>
      <th scope="row" data-row-name="">
        {rows.map((row) => (
          <div key={row.id}>
            <OpenLink id={row.id} tabIndex={tabIndex}>
              {row.childLabel}
            </OpenLink>
            <span className="t-cell-second">{aboutChild(row)}</span>
            <FollowUpMarks row={row} />
            {row.section === 'READ' ? null : <UnreadAnswers row={row} />}
          </div>
        ))}
        {rows.length > 1 ? <Tag>Samma händelse</Tag> : null}
      </th>
      <td data-label="Kom in">
        <div>
          <DateText at={first.arrivedAt} form="short-moment" />
          <span className="t-cell-second">{sinceText(first.arrivedAt, scene.now)}</span>
        </div>
      </td>
      <td data-label="Läge">
        <div>
          <StateCell entry={entry} today={dayOf(instant(new Date(scene.now)))} />
        </div>
      </td>
      <td data-label="Handläggare">
        <div className={styles.holder}>
          <HolderCell entry={entry} giveOut={scene.giveOut} tabIndex={tabIndex} />
        </div>
      </td>
      <td className={styles.choose}>
        <Checkbox
          aria-label={`Välj ${nameOf(entry)}`}
          checked={scene.chosen.has(entry.id)}
          tabIndex={tabIndex}
          onChange={(event) => scene.choose(entry.id, event.currentTarget.checked)}
        />
      </td>
    </tr>
  );
}

/** For those who hear the page: whom a press is about. */
function nameOf({ first, rows }: Entry): string {
  return rows.length === 1 ? first.childLabel : `${first.childLabel} och ${rows.length - 1} barn till`;
}

function aboutChild(row: ShownRow): string {
  const marks = [
    row.notice === null ? null : noticeLabels[row.notice],
    row.protectedPerson ? 'skyddade personuppgifter' : null,
    row.identityCertain ? null : 'osäker identitet',
    row.linked || !row.forChildFile ? null : 'inte lagd i akt',
  ];
  const age = row.ageOnArrival === null ? 'Okänd ålder' : `${row.ageOnArrival} år`;
  return [age, row.arendenummer, ...marks].filter((mark) => mark !== null).join(' · ');
}
