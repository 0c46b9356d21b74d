import { Button, Input, Label } from '@digdir/designsystemet-react';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { LINE_MOST } from '@tidig/domain/intake/text.ts';
import { type CaseSystemAnswer, caseSystemList } from '@tidig/domain/vocabulary/intake.ts';
import { type ReactNode, useState } from 'react';
import { Wrong } from '../asking/field-text.tsx';
import { fieldWrong, saidAtFields } from '../asking/field-wrong.ts';
import { DayInput } from '../fields/day-input.tsx';
import intake from '../intake/intake.module.css';
import { useSession } from '../session/session-context.ts';
import { StatusMark } from '../ui/status-mark.tsx';
import { EmptySearch } from './empty-search.tsx';
import { type CaseSystemRecord, type CourseView, type NewCaseSystem, noteCaseSystem } from './assessment-api.ts';
import styles from './assessment.module.css';
import { clockNow } from './made-when.ts';
import { Refused } from './meanwhile.tsx';
import { NoteForm } from './note-form.tsx';
import { Part } from './step.tsx';
import { nothingToLose, useTyped } from './typed.ts';
import { useSave } from './use-save.ts';
import { notedWords, sinceWords } from './words.ts';

type CaseSystemProps = {
  readonly reportId: string;
  readonly records: readonly CaseSystemRecord[];
  /** Searches of Tidig from this task that found nothing: what the other system is held against. */
  readonly emptySearches: CourseView['records']['emptySearches'];
  readonly mayWrite: boolean;
};

/** What the nämnd's case system said when somebody looked: a dated answer with its source (L-26). */
export function CaseSystem({ reportId, records, emptySearches, mayWrite }: CaseSystemProps): ReactNode {
  const { name } = useSession();
  return (
    <Part id="verksamhetssystemet" title="Verksamhetssystemet">
      {records.length === 0 ? <StatusMark kind="waiting">Inte kontrollerat än</StatusMark> : null}
      {records.map(({ id, body, ...noted }) => (
        <div key={id} className={styles.record}>
          <StatusMark kind={body.answer === 'PAGAR' ? 'attention' : 'done'}>
            {caseSystemList.labels[body.answer]}
            {sinceWords(body.openSince)}
          </StatusMark>
          <p className="t-quiet t-small">
            {body.source}, kontrollerat {notedWords(noted, name, clockNow())}
          </p>
        </div>
      ))}
      {mayWrite ? <ToWrite reportId={reportId} /> : null}
      {emptySearches.map((one) => (
        <EmptySearch key={one.id} reportId={reportId} search={one} />
      ))}
    </Part>
  );
}

type CaseTyped = { readonly answer: CaseSystemAnswer | null; readonly source: string | null; readonly openSince: PlainDate | null };
const nothing: CaseTyped = { answer: null, source: null, openSince: null };
const unnamed = { name: '' };

/** One press for what it said, one to save. Which system it was is remembered while the login lasts. */
function ToWrite({ reportId }: { readonly reportId: string }): ReactNode {
  const remembered = useTyped(['case-system-source'], unnamed, nothingToLose);
  const typed = useTyped(['case-system', reportId], nothing, ({ source }) => source !== null && source.trim() !== '');
  const [tried, setTried] = useState(false);
  const { answer, openSince } = typed.value;
  const source = typed.value.source ?? remembered.value.name;
  const save = useSave(reportId, {
    act: (given: NewCaseSystem) => noteCaseSystem(reportId, given),
    said: 'Kontrollen är antecknad.',
    clear: typed.clear,
    place: 'verksamhetssystemet',
  });
  if (answer === null) {
    return (
      <div className={styles.chips} role="group" aria-label="Vad visar verksamhetssystemet?">
        {caseSystemList.codes.map((code) => (
          <Button key={code} variant="secondary" onClick={() => typed.set({ answer: code })}>
            {caseSystemList.labels[code]}
          </Button>
        ))}
      </div>
    );
  }
  const sinceMissing = answer === 'PAGAR' && openSince === null;
  function send(): void {
    setTried(true);
    if (answer === null || source.trim() === '' || sinceMissing) return;
    remembered.set({ name: source.trim() });
    save.mutate({ answer, source: source.trim(), openSince: answer === 'PAGAR' ? openSince : null });
  }
  return (
    <NoteForm
      label="Anteckna kontrollen"
      first={answer === 'PAGAR' && remembered.value.name !== '' ? 'case-since' : 'case-source'}
      press="Anteckna"
      busy={save.isPending}
      onSend={send}
      onCancel={() => typed.set({ answer: null })}
    >
      <p>
        <strong>{caseSystemList.labels[answer]}</strong>
      </p>
      <div className={intake.field}>
        <Label htmlFor="case-source">Var tittade du? System och plats där.</Label>
        <Input
          id="case-source"
          value={source}
          maxLength={LINE_MOST}
          autoComplete="off"
          aria-describedby="case-source-wrong"
          onChange={(event) => typed.set({ source: event.currentTarget.value })}
        />
        <Wrong
          id="case-source-wrong"
          text={tried && source.trim() === '' ? 'Skriv i vilket system du tittade.' : fieldWrong(save.error, 'source')}
        />
      </div>
      {answer === 'PAGAR' ? (
        <div className={intake.field}>
          <Label htmlFor="case-since">Sedan när pågår utredningen?</Label>
          <DayInput
            control={{ id: 'case-since', 'aria-describedby': 'case-since-wrong' }}
            day={openSince}
            onDay={(day) => typed.set({ openSince: day })}
            onLeave={() => undefined}
          />
          <Wrong
            id="case-since-wrong"
            text={tried && sinceMissing ? 'Skriv dagen då utredningen inleddes.' : fieldWrong(save.error, 'openSince')}
          />
        </div>
      ) : null}
      <Refused error={save.error} hidden={saidAtFields(save.error, ['source', 'openSince'])} />
    </NoteForm>
  );
}
