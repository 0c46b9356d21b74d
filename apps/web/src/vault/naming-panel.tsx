import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { freshList } from '../api/query-client.ts';
import { useSession } from '../session/session-context.ts';
import { announce } from '../ui/announcer.tsx';
import { Loading } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { Tag } from '../ui/tag.tsx';
import { dayText } from '../ui/swedish-time.ts';
import { NamingForm } from './naming-form.tsx';
import { daysText, standingOf } from './naming-words.ts';
import { useFocusAfter } from './use-focus-after.ts';
import { type Child, endNaming, type Naming, type Namings, readNamings } from './vault-api.ts';
import styles from './vault.module.css';

/** Who may open where the child is. For the unit head, where something is hidden; the server decides. */
export function NamingPanel({ child, hidden }: { readonly child: Child; readonly hidden: boolean }): ReactNode {
  const { membership } = useSession();
  return hidden && membership.role === 'unit-head' ? <Panel child={child} /> : null;
}

function Panel({ child }: { readonly child: Child }): ReactNode {
  const key = ['vault-namings', child.kind, child.id];
  const queries = useQueryClient();
  const namings = useQuery({ queryKey: key, queryFn: () => readNamings(child), ...freshList });
  const [adding, setAdding] = useState(false);
  const { place, focusAfter } = useFocusAfter<HTMLButtonElement>();
  function close(): void {
    focusAfter();
    setAdding(false);
  }
  function changed(next: Namings): void {
    focusAfter();
    queries.setQueryData(key, next);
    // Whoever names himself may open it from now on.
    void queries.invalidateQueries({ queryKey: ['received'] });
  }
  return (
    <Sheet title="Vem får öppna skyddad uppgift">
      {namings.isPending ? <Loading what="namnen" /> : null}
      {namings.isError ? <ProblemNotice error={namings.error} retry={() => void namings.refetch()} /> : null}
      {namings.data ? (
        <>
          <List namings={namings.data} child={child} onChanged={changed} />
          {adding ? (
            <NamingForm
              child={child}
              namings={namings.data}
              onNamed={(next) => {
                changed(next);
                close();
              }}
              onCancel={close}
            />
          ) : (
            <div>
              <Button ref={place} variant="secondary" onClick={() => setAdding(true)}>
                Namnge någon
              </Button>
            </div>
          )}
        </>
      ) : null}
    </Sheet>
  );
}

type ListProps = { readonly namings: Namings; readonly child: Child; readonly onChanged: (next: Namings) => void };

/** Those in force and to come; what is over is folded away and never gone. */
function List({ namings: { named, today }, child, onChanged }: ListProps): ReactNode {
  const standing = named.filter((one) => standingOf(one, today) !== 'over');
  const over = named.filter((one) => standingOf(one, today) === 'over');
  return (
    <>
      {standing.length === 0 ? <p className="t-quiet">Ingen är namngiven. Ingen kan öppna uppgiften, inte heller du.</p> : null}
      <ul className="t-plain-list">
        {standing.map((one) => (
          <li key={one.id} className={styles.item}>
            <One naming={one} today={today} />
            <End naming={one} child={child} onEnded={onChanged} />
          </li>
        ))}
      </ul>
      {over.length === 0 ? null : (
        <details className={styles.fold}>
          <summary>Tidigare namngivna ({over.length})</summary>
          <ul className="t-plain-list">
            {over.map((one) => (
              <li key={one.id} className={styles.item}>
                <One naming={one} today={today} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const marks = {
  now: { kind: 'ongoing', text: 'Får öppna' },
  later: { kind: 'waiting', text: 'Får öppna senare' },
  over: { kind: 'none', text: 'Får inte öppna längre' },
} as const;

function One({ naming, today }: { readonly naming: Naming; readonly today: string }): ReactNode {
  const mark = marks[standingOf(naming, today)];
  return (
    <>
      <p>
        <strong>{naming.userName}</strong> {naming.self ? <Tag>Namngav sig själv</Tag> : null}
      </p>
      <p>
        <StatusMark kind={mark.kind}>
          {mark.text}, {daysText(naming)}
        </StatusMark>
      </p>
      <p className="t-reading-prose">{naming.reason}</p>
      <p className="t-quiet t-small">
        Namngiven {dayText(naming.namedAt)} av {naming.namedByName}.
        {naming.ended ? ` Avslutad ${dayText(naming.ended.at)} av ${naming.ended.byName}.` : ''}
      </p>
    </>
  );
}

function End({
  naming,
  child,
  onEnded,
}: {
  readonly naming: Naming;
  readonly child: Child;
  readonly onEnded: (next: Namings) => void;
}): ReactNode {
  const end = useMutation({
    mutationFn: () => endNaming(child, naming.id),
    onSuccess: (next) => {
      announce(`${naming.userName} får inte längre öppna uppgiften.`);
      onEnded(next);
    },
  });
  return (
    <div className={styles.acts}>
      <Button variant="tertiary" loading={end.isPending} onClick={() => end.mutate()}>
        Avsluta nu<span className="t-hidden-text"> för {naming.userName}</span>
      </Button>
      {end.isError ? <ProblemNotice error={end.error} /> : null}
    </div>
  );
}
