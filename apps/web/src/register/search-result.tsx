import { readAsText } from '@tidig/domain/labels/empty-search.ts';
import type { ReactNode } from 'react';
import type { Reason } from '../child-file/child-file-api.ts';
import { UnlinkedRows } from '../intake/unlinked-rows.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { dayText, momentText } from '../ui/swedish-time.ts';
import type { Hit, NotedEmpty, SearchAnswer } from './register-api.ts';
import { EmptyAnswer } from './search-empty.tsx';
import { HitView } from './search-hit.tsx';
import type { Held } from './search-typed.ts';
import styles from './register.module.css';

type SearchResultProps = { readonly held: Held; readonly task: string | null; readonly onNoted: (noted: NotedEmpty) => void };

/** The hits with why each came up; the certain child and the possible one in lists of their own, in each the exact before the near. Empty is an answer too. */
export function SearchResult({ held, task, onNoted }: SearchResultProps): ReactNode {
  const { answer, typed } = held;
  const { certain, possible, unlinked, mayBeMore } = answer;
  if (certain.length + possible.length + unlinked.length === 0) return <EmptyAnswer held={held} task={task} onNoted={onNoted} />;
  const reason: Reason = { task, purpose: task === null && typed.purpose !== '' ? typed.purpose : null };
  return (
    <section className="t-stack t-stack-wide" aria-labelledby="search-answer">
      <div className="t-stack t-stack-tight">
        <h2 id="search-answer" tabIndex={-1}>
          {countText(answer)}
        </h2>
        <p className="t-quiet">
          {readAsText({ ...answer, as: answer.recognisedAs })}: ”{typed.text.trim()}”, sökt {momentText(answer.searchedAt)}.
        </p>
        {mayBeMore ? <p>Visar de 20 närmaste. Skriv mer av namnet eller ett nummer.</p> : null}
      </div>
      {unlinked.length > 0 ? (
        <section className="t-stack t-stack-tight">
          <h3>Anmälningar som inte ligger i någon akt</h3>
          <Sheet>
            <UnlinkedRows rows={unlinked} />
          </Sheet>
        </section>
      ) : null}
      <Hits title="Identiteten är kontrollerad" hits={certain} typed={typed.text} reason={reason} />
      <Hits title="Kan vara samma barn: identiteten är inte kontrollerad. Du avgör." hits={possible} typed={typed.text} reason={reason} />
      <p className="t-quiet t-small">
        Här finns anmälningar från {dayText(answer.registerFrom)}, och äldre som nämnden har fört in. Sök också i verksamhetssystemet.
      </p>
    </section>
  );
}

/** How many are shown; never how many there are. */
function countText({ certain, possible, unlinked, mayBeMore }: SearchAnswer): string {
  const count = certain.length + possible.length + unlinked.length;
  if (mayBeMore) return 'Träffar';
  return count === 1 ? '1 träff' : `${count} träffar`;
}

type HitsProps = { readonly hits: readonly Hit[]; readonly typed: string; readonly reason: Reason };

function Hits({ title, hits, typed, reason }: HitsProps & { readonly title: string }): ReactNode {
  if (hits.length === 0) return null;
  return (
    <section className="t-stack t-stack-tight">
      <h3>{title}</h3>
      <HitList label="Stämmer exakt" hits={hits.filter(({ exact }) => exact)} typed={typed} reason={reason} />
      <HitList label="Liknar det du sökte" hits={hits.filter(({ exact }) => !exact)} typed={typed} reason={reason} />
    </section>
  );
}

function HitList({ label, hits, typed, reason }: HitsProps & { readonly label: string }): ReactNode {
  if (hits.length === 0) return null;
  return (
    <div className={styles.group}>
      <p className={styles.nearness}>{label}</p>
      <ul className={`t-plain-list ${styles.hits}`} aria-label={label}>
        {hits.map((hit) => (
          <li key={hit.childFileId}>
            <HitView hit={hit} typed={typed} reason={reason} />
          </li>
        ))}
      </ul>
    </div>
  );
}
