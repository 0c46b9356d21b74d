import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { freshList } from '../api/query-client.ts';
import { useSession } from '../session/session-context.ts';
import { announce } from '../ui/announcer.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { endWord, type OwnWord, type OwnWords, readOwnWords } from './words-api.ts';
import { WordForm } from './words-form.tsx';
import { BuiltInWords } from './words-known.tsx';
import { WordsTable } from './words-table.tsx';
import styles from './words.module.css';

const key = ['own-words'];

/** Ordlista: the words that the own organisation has added to Skrivstöd, one more, and what is built in. */
export function WordsPage(): ReactNode {
  const { membership } = useSession();
  const words = useQuery({ queryKey: key, queryFn: readOwnWords, ...freshList });
  const queries = useQueryClient();
  const keep = (next: OwnWords) => queries.setQueryData(key, next);
  return (
    <div className="t-page">
      <PageHeading lead={leads[membership.organisationKind === 'police' ? 'police' : 'board']}>Ordlista</PageHeading>
      {words.isPending ? <Loading what="ordlistan" /> : null}
      {words.isError ? <ProblemNotice error={words.error} retry={() => void words.refetch()} /> : null}
      {words.data ? (
        <>
          <WordForm words={words.data.words} onAdded={keep} />
          <OwnWordsSheet words={words.data.words} onEnded={keep} />
        </>
      ) : null}
      <BuiltInWords />
    </div>
  );
}

/** What the page is for, to each of the two who have it. */
const leads = {
  police:
    'Lägg till ord som Skrivstödet ska uppmärksamma när någon hos er skriver en anmälan. Ett ord hindrar aldrig en anmälan från att skickas.',
  board:
    'Lägg till ord som Skrivstödet ska uppmärksamma när polisen skriver en anmälan till er. Ett ord hindrar aldrig en anmälan från att skickas.',
} as const;

type OwnWordsSheetProps = { readonly words: readonly OwnWord[]; readonly onEnded: (words: OwnWords) => void };

function OwnWordsSheet({ words, onEnded }: OwnWordsSheetProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState<OwnWord | null>(null);
  const [gone, setGone] = useState(false);
  // When the dialog has closed: the press that opened it went with the word.
  useEffect(() => {
    if (!gone || asked !== null) return;
    heading.current?.focus();
    setGone(false);
  }, [gone, asked]);
  const ending = useMutation({
    mutationFn: ({ id }: OwnWord) => endWord(id),
    onSuccess: (next, { word }) => {
      announce(`”${word}” är borttaget.`);
      onEnded(next);
      setGone(true);
    },
    onSettled: () => setAsked(null),
  });
  return (
    <section className={styles.own}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        Egna ord {words.length > 0 ? <span className="t-quiet">{words.length}</span> : null}
      </h2>
      {ending.isError ? <ProblemNotice error={ending.error} /> : null}
      <Sheet flush>
        {words.length === 0 ? (
          <EmptyState title="Ni har inte lagt till några ord än.">
            <p>Skrivstödet använder de inbyggda orden. Lägg till de ord som ofta står i anmälningar och inte säger tillräckligt.</p>
          </EmptyState>
        ) : (
          <WordsTable words={words} onEnd={setAsked} />
        )}
      </Sheet>
      <ConfirmDialog
        open={asked !== null}
        title={`Ta bort ”${asked?.word ?? ''}”?`}
        confirm="Ta bort ordet"
        danger
        busy={ending.isPending}
        onConfirm={() => asked && ending.mutate(asked)}
        onCancel={() => setAsked(null)}
      >
        <p>Skrivstödet slutar uppmärksamma ordet. Det syns i loggen att du har tagit bort det.</p>
      </ConfirmDialog>
    </section>
  );
}
