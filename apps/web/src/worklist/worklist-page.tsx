import { useId, useState, type ReactNode } from 'react';
import { partsAt } from '../fields/swedish-time.ts';
import { useSession } from '../session/session-context.ts';
import { announce } from '../ui/announcer.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ChoiceBar } from './choice-bar.tsx';
import { entriesBySection, keptInPlace, sections, type Whose } from './entries.ts';
import { Figures } from './figures.tsx';
import { NewsBar } from './news-bar.tsx';
import { HandoverNotes } from './handover-notes.tsx';
import { OutsideHours } from './outside-hours.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { SectionTable } from './section-table.tsx';
import { useBoard } from './use-board.ts';
import { useGiveOut } from './use-give-out.ts';
import { useRowKeys } from './use-row-keys.ts';
import { WhoseChoice } from './whose-choice.tsx';
import type { ArrivedList } from './worklist-api.ts';
import { greeting } from './worklist-order.ts';
import styles from './worklist.module.css';

/** *Mottagning*: what needs somebody now, the most pressing first. */
export function WorklistPage(): ReactNode {
  const { name } = useSession();
  const { list, shown, outside, begin, look, putInOrder } = useBoard();
  const hour = Number(partsAt(Date.now()).time.slice(0, 2));
  return (
    <div className="t-page">
      <PageHeading>
        {greeting(hour)}, {name.split(' ')[0]}
      </PageHeading>
      {list.isPending ? <Loading what="tavlan" /> : null}
      {outside ? <OutsideHours lookAgain={() => void begin()} /> : null}
      {list.isError && !outside ? <ProblemNotice error={list.error} retry={() => void list.refetch()} /> : null}
      {shown && list.data ? (
        <Board
          shown={shown}
          latest={list.data}
          look={look}
          putInOrder={() => void putInOrder().then(() => announce('Tavlan är uppdaterad.'))}
        />
      ) : null}
    </div>
  );
}

type BoardProps = {
  readonly shown: ArrivedList;
  readonly latest: ArrivedList;
  readonly look: () => Promise<void>;
  readonly putInOrder: () => void;
};

function Board({ shown, latest, look, putInOrder }: BoardProps): ReactNode {
  const [whose, setWhose] = useState<Whose>('unit');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const helpId = useId();
  const kept = keptInPlace(shown, latest);
  const entries = entriesBySection(kept.rows, whose);
  const giveOut = useGiveOut({ you: latest.you, look, onGiven: () => setChosen(new Set()) });
  const inOrder = sections.flatMap((section) => entries[section]);
  const { list, current, ...keys } = useRowKeys(inOrder[0]?.id);
  const choose = (id: string, yes: boolean) => setChosen(new Set(yes ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
  const rows = inOrder.filter(({ id }) => chosen.has(id)).flatMap((entry) => entry.rows.filter(({ gone }) => !gone));
  const tabbable = inOrder.some(({ id }) => id === current) ? current : inOrder[0]?.id;
  return (
    <>
      <Figures entries={entriesBySection(kept.rows, 'unit')} />
      <NewsBar kept={kept} show={putInOrder} />
      <HandoverNotes />
      <div className={styles.line}>
        <WhoseChoice rows={kept.rows} whose={whose} choose={setWhose} />
        {inOrder.length === 0 ? null : (
          <p id={helpId} className={styles.keys}>
            I listan: pil upp och ned (eller k och j) byter rad. Retur öppnar, t tar, x väljer.
          </p>
        )}
      </div>
      {giveOut.failed === null ? null : <Notice kind="warning" role="alert" title={giveOut.failed} />}
      {inOrder.length === 0 ? <Nothing whose={whose} /> : null}
      <div ref={list} role="group" aria-label="Anmälningar" aria-describedby={helpId} className="t-stack t-stack-wide" {...keys}>
        {sections.map((section) => (
          <SectionTable
            key={section}
            section={section}
            entries={entries[section]}
            scene={{ now: latest.serverTime, giveOut, chosen, choose, current: tabbable }}
          />
        ))}
      </div>
      {rows.length === 0 ? null : <ChoiceBar rows={rows} giveOut={giveOut} clear={() => setChosen(new Set())} />}
      <PeoplePanel look={look} />
    </>
  );
}

const nothing = {
  unit: { title: 'Inget väntar', text: 'Allt som har kommit in är bedömt och beslutat. När något kommer står det här.' },
  mine: { title: 'Du har inget öppet', text: 'Ta en anmälan under Hela enheten, så står den här.' },
  nobody: { title: 'Allt är fördelat', text: 'Varje öppen anmälan har en handläggare.' },
} as const satisfies Record<Whose, { title: string; text: string }>;

function Nothing({ whose }: { readonly whose: Whose }): ReactNode {
  return (
    <Sheet>
      <EmptyState title={nothing[whose].title}>
        <p>{nothing[whose].text} Sidan ser själv efter om något nytt har kommit.</p>
      </EmptyState>
    </Sheet>
  );
}
