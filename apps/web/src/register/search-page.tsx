import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { isBarred } from '../api/problem.ts';
import { SearchBarred } from '../barriers/search-barred.tsx';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { SearchForm, type Typed } from './search-form.tsx';
import { SearchResult } from './search-result.tsx';
import type { Reason } from '../child-file/child-file-api.ts';
import { searchRegister } from './register-api.ts';

const route = getRouteApi('/sok');

/** *Sök barn*: on Enter, with a task or a purpose, by the four terms that the law allows. */
export function SearchPage(): ReactNode {
  const { uppgift: task = null } = route.useSearch();
  const [asked, setAsked] = useState<Typed | null>(null);
  const search = useMutation({
    mutationFn: ({ text, birthYear, purpose }: Typed) => searchRegister({ text, birthYear, task, purpose: task === null ? purpose : null }),
  });
  const reason: Reason = { task, purpose: task === null ? (asked?.purpose ?? null) : null };
  return (
    <div className="t-page">
      <PageHeading lead="Sök på personnummer, samordningsnummer, ärendenummer eller namn. Varje sökning loggas.">Sök barn</PageHeading>
      {task === null ? null : (
        <Notice>
          <p>Du söker för den anmälan som du handlägger. Det loggas som skäl.</p>
        </Notice>
      )}
      <SearchForm
        hasTask={task !== null}
        busy={search.isPending}
        onInvalid={() => search.reset()}
        onSearch={(typed) => {
          setAsked(typed);
          search.mutate(typed);
        }}
      />
      {search.isPending ? <Loading what="svaret" /> : null}
      {search.isError ? isBarred(search.error) ? <SearchBarred /> : <ProblemNotice error={search.error} /> : null}
      {search.data && asked && !search.isPending ? <SearchResult answer={search.data} asked={asked} reason={reason} /> : null}
    </div>
  );
}
