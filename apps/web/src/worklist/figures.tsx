import type { Section } from '@tidig/domain/intake/worklist.ts';
import type { ReactNode } from 'react';
import { type Entry, sections, sectionTitles } from './entries.ts';

/** What is counted even when there is none: whoever looks for ten seconds sees that zero is zero. */
const always: readonly Section[] = ['NOW', 'TODAY', 'JOUR', 'RUNNING'];

/** How much there is to do, the most pressing first: "2 Gör nu · 31 I dag · 7 Jouren har bedömt". Red only under Gör nu. */
export function Figures({ entries }: { readonly entries: Readonly<Record<Section, readonly Entry[]>> }): ReactNode {
  const shown = sections.filter((section) => always.includes(section) || entries[section].length > 0);
  return (
    <ul className="t-figures t-plain-list" aria-label="Läget nu">
      {shown.map((section) => {
        const count = entries[section].length;
        const danger = section === 'NOW' && count > 0;
        return (
          <li key={section} className={danger ? 't-figure t-figure-danger' : 't-figure'}>
            <strong>{count}</strong> {danger ? <span aria-hidden="true">▲ </span> : null}
            {sectionTitles[section]}
          </li>
        );
      })}
    </ul>
  );
}
