import { Button, Input, Label } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { dayOf, type PlainDate } from '@tidig/domain/base/time.ts';
import { LINE_MOST } from '@tidig/domain/intake/text.ts';
import { UNNAMED_CASE_SYSTEM } from '@tidig/domain/register/empty-search.ts';
import { type CaseSystemAnswer, caseSystemList } from '@tidig/domain/vocabulary/intake.ts';
import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react';
import { Wrong } from '../asking/field-text.tsx';
import { fieldWrong, saidAtFields } from '../asking/field-wrong.ts';
import { assessors } from '../asking/who.ts';
import { courseKey } from '../assessment/assessment-api.ts';
import { OneOf } from '../assessment/chips.tsx';
import { clockNow } from '../assessment/made-when.ts';
import { DayInput } from '../fields/day-input.tsx';
import { useSession } from '../session/session-context.ts';
import { useFocusWrong } from '../taking-in/use-focus-wrong.ts';
import { announce } from '../ui/announcer.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { type EmptyNote, noteEmptySearch, type NotedEmpty } from './register-api.ts';
import { type Held, wordsOf } from './search-typed.ts';
import styles from './register.module.css';

type EmptyNoteFormProps = { readonly held: Held; readonly task: string | null; readonly onNoted: (noted: NotedEmpty) => void };

const lookedList = { codes: ['yes', 'no'], labels: { yes: 'Ja', no: 'Nej, inte än' } } as const;

/** One press to note that there was nothing, with what the case system said when somebody has looked there too. */
export function EmptyNoteForm({ held, task, onNoted }: EmptyNoteFormProps): ReactNode {
  const queries = useQueryClient();
  const { membership } = useSession();
  const [looked, setLooked] = useState<'yes' | 'no' | null>(null);
  const [there, setThere] = useState<There>({ answer: null, source: task === null ? UNNAMED_CASE_SYSTEM : '', openSince: null });
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusWrong = useFocusWrong(form);
  const mayTell = task === null || assessors.includes(membership.role);
  const save = useMutation({
    mutationFn: (caseSystem: EmptyNote['caseSystem']) =>
      noteEmptySearch(held.answer.id, { ...wordsOf(held.typed, dayOf(clockNow())), caseSystem: caseSystem ?? null }),
    onSuccess: async (noted) => {
      onNoted(noted);
      announce('Svaret är antecknat.');
      if (task !== null) await queries.invalidateQueries({ queryKey: courseKey(task) });
    },
  });
  function send(event: SyntheticEvent): void {
    event.preventDefault();
    setTried(true);
    if (save.isPending) return;
    const said = looked === 'yes' ? asAnswer(there) : null;
    const lacks = looked === 'yes' ? said === null : mayTell && looked === null;
    if (lacks) focusWrong();
    else save.mutate(said);
  }
  return (
    <form ref={form} className="t-stack" noValidate aria-label="Anteckna svaret" onSubmit={send}>
      {mayTell ? (
        <div className={styles.field}>
          <OneOf
            name="search-looked"
            legend="Har du också sökt i verksamhetssystemet?"
            list={lookedList}
            chosen={looked}
            onChosen={setLooked}
          />
          <Wrong id="search-looked-wrong" text={tried && looked === null ? 'Svara ja eller nej.' : null} />
        </div>
      ) : (
        <p>Vad verksamhetssystemet visar antecknar handläggaren i förhandsbedömningen.</p>
      )}
      {looked === 'yes' ? (
        <ThereFields
          there={there}
          asksWhere={task !== null}
          tried={tried}
          error={save.error}
          onThere={(change) => setThere({ ...there, ...change })}
        />
      ) : null}
      <p className="t-quiet t-small">
        {task === null
          ? 'Det du sökte på sparas inte: utan anmälan finns inget ärende det hör till. Det står på utskriften.'
          : 'Anteckningen hamnar i anmälans förhandsbedömning, med det du sökte på.'}
      </p>
      {save.isError && !saidAtFields(save.error, ['caseSystem.source', 'openSince']) ? <ProblemNotice error={save.error} /> : null}
      <div>
        <Button type="submit" variant="secondary" loading={save.isPending}>
          Anteckna svaret
        </Button>
      </div>
    </form>
  );
}

type There = { readonly answer: CaseSystemAnswer | null; readonly source: string; readonly openSince: PlainDate | null };

/** What it said, as the server takes it; null while something is lacking. */
function asAnswer({ answer, source, openSince }: There): NonNullable<EmptyNote['caseSystem']> | null {
  if (answer === null || source.trim() === '' || (answer === 'PAGAR' && openSince === null)) return null;
  return { answer, source: source.trim(), openSince: answer === 'PAGAR' ? openSince : null };
}

type ThereFieldsProps = {
  readonly asksWhere: boolean;
  readonly there: There;
  readonly tried: boolean;
  readonly error: unknown;
  readonly onThere: (change: Partial<There>) => void;
};

function ThereFields({ there, asksWhere, tried, error, onThere }: ThereFieldsProps): ReactNode {
  return (
    <>
      <div className={styles.field}>
        <OneOf
          name="search-there"
          legend="Vad visade det?"
          list={caseSystemList}
          chosen={there.answer}
          onChosen={(answer) => onThere({ answer })}
        />
        <Wrong id="search-there-wrong" text={tried && there.answer === null ? 'Välj vad det visade.' : null} />
      </div>
      {asksWhere ? (
        <div className={styles.field}>
          <Label htmlFor="search-source">Var tittade du? System och plats där.</Label>
          <Input
            id="search-source"
            value={there.source}
            maxLength={LINE_MOST}
            autoComplete="off"
            aria-describedby="search-source-wrong"
            onChange={(event) => onThere({ source: event.currentTarget.value })}
          />
          <Wrong
            id="search-source-wrong"
            text={tried && there.source.trim() === '' ? 'Skriv i vilket system du tittade.' : fieldWrong(error, 'caseSystem.source')}
          />
        </div>
      ) : null}
      {there.answer === 'PAGAR' ? (
        <div className={styles.field}>
          <Label htmlFor="search-since">Sedan när pågår utredningen?</Label>
          <DayInput
            control={{ id: 'search-since', 'aria-describedby': 'search-since-wrong' }}
            day={there.openSince}
            onDay={(openSince) => onThere({ openSince })}
            onLeave={() => undefined}
          />
          <Wrong
            id="search-since-wrong"
            text={tried && there.openSince === null ? 'Skriv dagen då utredningen inleddes.' : fieldWrong(error, 'openSince')}
          />
        </div>
      ) : null}
    </>
  );
}
