import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { dayText } from '../ui/swedish-time.ts';
import { findInFile, type FoundInFile } from './child-file-api.ts';
import styles from './child-file.module.css';
import { documentAnchor, goTo, reportAnchor } from './report-words.ts';

type FindPanelProps = {
  readonly fileId: string;
  /** What was last searched for, to be marked in what is read; empty: nothing. */
  readonly onFound: (text: string) => void;
};

/** Full text over this child's documents: on Enter, logged, and never stored. */
export function FindPanel({ fileId, onFound }: FindPanelProps): ReactNode {
  const id = useId();
  const [text, setText] = useState('');
  const search = useMutation({
    mutationFn: (typed: string) => findInFile(fileId, typed),
    onSuccess: (_found, typed) => onFound(typed),
    gcTime: 0,
  });
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (!search.isPending) search.mutate(text);
  }
  function clear(): void {
    setText('');
    search.reset();
    onFound('');
    document.getElementById(id)?.focus();
  }
  const unfit = search.error instanceof ApiProblem && search.error.code.startsWith('text-search') ? search.error : null;
  return (
    <Sheet title="Sök i akten">
      <form className={styles.find} role="search" aria-label="Sök i akten" onSubmit={submit} noValidate>
        <div className={styles.findField}>
          <label htmlFor={id}>Ord i barnets handlingar</label>
          <p id={`${id}-help`} className="t-quiet t-small">
            Alla böjningar hittas. Skriv ”inom citattecken” för ordagrant. Adresser, telefon och skola söks inte. Sökningen loggas.
          </p>
          <input
            id={id}
            className="ds-input"
            type="text"
            autoComplete="off"
            maxLength={400}
            value={text}
            aria-describedby={`${id}-help${unfit ? ` ${id}-wrong` : ''}`}
            aria-invalid={unfit ? true : undefined}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <div className={styles.findActs}>
          <Button type="submit" loading={search.isPending}>
            Sök i akten
          </Button>
          {search.data ? (
            <Button type="button" variant="tertiary" onClick={clear}>
              Rensa
            </Button>
          ) : null}
        </div>
      </form>
      {unfit ? (
        <p id={`${id}-wrong`} role="alert" className={styles.wrong}>
          {unfit.message}
        </p>
      ) : null}
      {search.isError && !unfit ? <ProblemNotice error={search.error} retry={() => search.mutate(text)} /> : null}
      <div aria-live="polite">{search.data ? <Found found={search.data} asked={search.variables ?? ''} /> : null}</div>
    </Sheet>
  );
}

function Found({ found, asked }: { readonly found: FoundInFile; readonly asked: string }): ReactNode {
  const { documents, searched, unopened, hidden } = found;
  const count = documents.length === 1 ? '1 handling' : `${documents.length} handlingar`;
  return (
    <div className="t-stack">
      <p>
        <strong>{documents.length === 0 ? `Inget hittades på ”${asked}”.` : `${count} av ${searched} har ”${asked}”.`}</strong>
      </p>
      {unopened > 0 ? (
        <p>
          {unopened === 1 ? 'En anmälan eller komplettering' : `${unopened} anmälningar eller kompletteringar`} har ingen öppnat än. De söks
          inte.
        </p>
      ) : null}
      {hidden ? <p>Något i akten är spärrat för dig och söks inte. Att något inte hittas säger inte att det inte finns.</p> : null}
      {documents.length === 0 ? null : (
        <ol className={`t-plain-list ${styles.found}`}>
          {documents.map((one) => (
            <li key={one.id}>
              <FoundDocument found={one} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function FoundDocument({ found }: { readonly found: FoundInFile['documents'][number] }): ReactNode {
  const { kind, id, reportId, title, at, arendenummer, excerpts, hits } = found;
  const own = kind === 'assessment' || kind === 'decision' || kind === 'note';
  const anchor = own ? documentAnchor(id) : reportAnchor(reportId ?? id);
  return (
    <>
      <p>
        <a
          href={`#${anchor}`}
          onClick={(event) => {
            event.preventDefault();
            goTo(anchor);
          }}
        >
          {title}, {dayText(at)}
        </a>{' '}
        <span className="t-quiet t-small">{[arendenummer, hits === 1 ? '1 träff' : `${hits} träffar`].filter(Boolean).join(' · ')}</span>
      </p>
      {excerpts.map((excerpt, index) => (
        <p key={index} className={styles.excerpt}>
          <Marked text={excerpt.text} marks={excerpt.marks} />
        </p>
      ))}
    </>
  );
}

/** A text with what was found in it marked. */
function Marked({ text, marks }: { readonly text: string; readonly marks: readonly (readonly number[])[] }): ReactNode {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const [from = 0, to = 0] of marks) {
    pieces.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
