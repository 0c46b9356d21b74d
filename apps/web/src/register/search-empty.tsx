import { caseSystemText, NOT_COVERED, reachText, readAsText } from '@tidig/domain/labels/empty-search.ts';
import { purposeText } from '@tidig/domain/labels/purposes.ts';
import { dayOf, isPlainDate } from '@tidig/domain/base/time.ts';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { clockNow } from '../assessment/made-when.ts';
import { notedWords } from '../assessment/words.ts';
import { PdfButton } from '../printing/pdf-button.tsx';
import { useSession } from '../session/session-context.ts';
import { Facts } from '../ui/facts.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { dayText, momentText } from '../ui/swedish-time.ts';
import { emptyPrint, type NotedEmpty } from './register-api.ts';
import { EmptyNoteForm } from './search-empty-note.tsx';
import { type Held, wordsOf } from './search-typed.ts';
import styles from './register.module.css';

type EmptyAnswerProps = { readonly held: Held; readonly task: string | null; readonly onNoted: (noted: NotedEmpty) => void };

/** "Inga träffar i Tidig" is an answer: what was searched, how it was read, when, by whom, why, what the register covers, and where to look as well. */
export function EmptyAnswer({ held, task, onNoted }: EmptyAnswerProps): ReactNode {
  const { name } = useSession();
  const { answer, typed, noted } = held;
  const [justNoted, setJustNoted] = useState(false);
  return (
    <section className="t-stack t-stack-wide" aria-labelledby="search-answer">
      <Sheet>
        <h2 id="search-answer" tabIndex={-1}>
          Inga träffar i Tidig
        </h2>
        <Facts
          rows={[
            { label: 'Sökt på', value: <span className={styles.words}>{typed.text.trim()}</span> },
            { label: 'Läst som', value: readAsText({ ...answer, as: answer.recognisedAs }) },
            { label: 'Sökt', value: `${momentText(answer.searchedAt)} av ${name}` },
            { label: 'Skäl', value: purposeText(task === null ? typed.purpose : 'task') },
            { label: 'Omfattar', value: reach(answer.registerFrom) },
            { label: 'Omfattar inte', value: NOT_COVERED },
          ]}
        />
        <p>Sök också i verksamhetssystemet{answer.recognisedAs === 'name' ? ', och på personnummer om du har det' : ''}.</p>
      </Sheet>
      <Sheet title={noted ? 'Svaret är antecknat' : 'Anteckna svaret'}>
        {noted ? (
          <Noted noted={noted} held={held} task={task} focus={justNoted} />
        ) : (
          <EmptyNoteForm
            held={held}
            task={task}
            onNoted={(one) => {
              setJustNoted(true);
              onNoted(one);
            }}
          />
        )}
      </Sheet>
    </section>
  );
}

function reach(registerFrom: string): string {
  return isPlainDate(registerFrom) ? reachText(registerFrom) : dayText(registerFrom);
}

type NotedProps = { readonly noted: NotedEmpty; readonly held: Held; readonly task: string | null; readonly focus: boolean };

/** What was noted, and its print. `focus`: the press that noted it is gone, so focus comes here. */
function Noted({ noted, held, task, focus }: NotedProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (focus ? place.current?.focus() : undefined), [focus]);
  const { name } = useSession();
  const { search, caseSystem } = noted;
  const { path, body } = emptyPrint(held.answer.id, task, wordsOf(held.typed, dayOf(clockNow())));
  return (
    <div ref={place} className="t-stack" tabIndex={-1}>
      <StatusMark kind="done">Antecknat {notedWords({ ...search, madeAt: search.recordedAt }, name, clockNow())}</StatusMark>
      <Facts
        rows={[
          { label: 'Verksamhetssystemet', value: caseSystemText(caseSystem?.body as Parameters<typeof caseSystemText>[0]) },
          {
            label: 'Finns i',
            value:
              task === null
                ? 'Nämndens anteckningar om sökningar, utan det du sökte på. Det står bara på utskriften.'
                : 'Anmälans förhandsbedömning och journal.',
          },
        ]}
      />
      <div>
        <PdfButton label="Skriv ut svaret" path={path} body={body} fileName={`sokning-${held.answer.id.slice(0, 8)}.pdf`} />
      </div>
    </div>
  );
}
