import { useMutation } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { dayOf } from '@tidig/domain/base/time.ts';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { isBarred } from '../api/problem.ts';
import { clockNow } from '../assessment/made-when.ts';
import { nothingToLose, useTyped } from '../assessment/typed.ts';
import { SearchBarred } from '../barriers/search-barred.tsx';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { searchRegister } from './register-api.ts';
import { useAtHand } from './search-at-hand.tsx';
import { SearchForm } from './search-form.tsx';
import { SearchResult } from './search-result.tsx';
import { Suggestions } from './search-suggestions.tsx';
import { type Held, isTooOld, nothingRemembered, type Typed, wordsOf, type Wrong, wrongBy, wrongIn } from './search-typed.ts';

const route = getRouteApi('/sok');

/** *Sök barn*: on Enter, with a task or a purpose, by the four terms that the law allows. What is answered is remembered in memory, for going to an akt and back. */
export function SearchPage(): ReactNode {
  const { uppgift: task = null } = route.useSearch();
  return <Search key={task ?? ''} task={task} />;
}

function Search({ task }: { readonly task: string | null }): ReactNode {
  const page = useRemembered(task);
  const { typed, held } = page;
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [tooOld, setTooOld] = useState(() => held !== null && isTooOld(held, Date.parse(clockNow())));
  const [arrived, setArrived] = useState<string | null>(null);
  const search = useMutation({
    mutationFn: (asked: Typed) => askFor(asked, task),
    onMutate: () => page.hold(null),
    onSuccess: (answer, asked) => {
      setTooOld(false);
      setArrived(answer.id);
      page.hold({ typed: asked, answer, noted: null });
      page.set({ reason: '' });
    },
    onError: (error) => setWrong(wrongBy(error)),
  });
  function submit(): void {
    const found = wrongIn(typed, task !== null, dayOf(clockNow()));
    setWrong(found);
    if (found) page.hold(null);
    search.reset();
    if (!found) search.mutate(typed);
  }
  const shown = search.isPending || tooOld ? null : held;
  const place = useAnswerFocus(shown?.answer.id ?? null, arrived);
  const atField = search.isError && wrongBy(search.error) !== null;
  return (
    <div className="t-page">
      <PageHeading lead="Sök på personnummer, samordningsnummer, namn eller ärendenummer, nämndens eller polisens. Varje sökning loggas.">
        Sök barn
      </PageHeading>
      {task === null ? null : (
        <Notice>
          <p>
            Du söker för den anmälan som du handlägger. Det loggas som skäl.{' '}
            <Link to="/mottagning/$id" params={{ id: task }}>
              Tillbaka till anmälan
            </Link>
          </p>
        </Notice>
      )}
      <Sheet>
        <SearchForm
          hasTask={task !== null}
          atHand={page.atHand}
          typed={typed}
          set={page.set}
          wrong={wrong}
          busy={search.isPending}
          onSearch={submit}
        >
          {atField ? <Suggestions text={search.variables.text} today={dayOf(clockNow())} set={page.set} /> : null}
        </SearchForm>
      </Sheet>
      {search.isPending ? <Loading what="svaret" /> : null}
      {search.isError && !atField ? isBarred(search.error) ? <SearchBarred /> : <ProblemNotice error={search.error} /> : null}
      {tooOld && !search.isPending ? (
        <Notice title="Sök igen">
          <p>Svaret du hade är äldre än tio minuter och visas inte längre. Det du skrev står kvar.</p>
        </Notice>
      ) : null}
      {shown ? (
        <div ref={place}>
          <SearchResult held={shown} task={task} onNoted={(noted) => page.hold({ ...shown, noted })} />
        </div>
      ) : null}
    </div>
  );
}

async function askFor(asked: Typed, task: string | null) {
  return searchRegister({
    ...wordsOf(asked, dayOf(clockNow())),
    task,
    purpose: task === null && asked.purpose !== '' ? asked.purpose : null,
    ...(asked.reason.trim() === '' ? {} : { reason: asked.reason.trim() }),
  });
}

/** The page as it was left; the first time from a task with what the report says of the child already in the box. */
function useRemembered(task: string | null) {
  const atHand = useAtHand(task);
  const { value, set } = useTyped(['search', task ?? ''], nothingRemembered, nothingToLose);
  const typed = value.begun || !atHand ? value.typed : { ...value.typed, text: atHand.number ?? atHand.name };
  return {
    atHand,
    typed,
    held: value.held,
    set: (change: Partial<Typed>) => set({ typed: { ...typed, ...change }, begun: true }),
    hold: (held: Held | null) => set({ held, typed, begun: true }),
  };
}

/** A new answer takes focus when it is shown, so that it is read from its heading; one that is only shown again does not. */
function useAnswerFocus(shown: string | null, arrived: string | null): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown !== null && shown === arrived) place.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [shown, arrived]);
  return place;
}
