import { Button, Input, Label } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { LINE_MOST } from '@tidig/domain/intake/text.ts';
import { type ElsewhereStep, elsewhereStepList } from '@tidig/domain/vocabulary/elsewhere-steps.ts';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { Wrong } from '../asking/field-text.tsx';
import { fieldWrong, saidAtFields } from '../asking/field-wrong.ts';
import intake from '../intake/intake.module.css';
import { announce } from '../ui/announcer.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { momentText } from '../ui/swedish-time.ts';
import { type ElsewhereView, type NewElsewhere, noteElsewhere, noteStep } from './elsewhere-api.ts';
import styles from './elsewhere.module.css';

type NotedProps = { readonly reportId: string; readonly view: ElsewhereView };

/** "Aktualiserad 08.41 av …": what somebody has noted as being in the case system, and the press to note it. */
export function NotedThere({ reportId, view }: NotedProps): ReactNode {
  const { notes, steps, home } = view;
  const system = notes.at(-1)?.body.system ?? home.system;
  return (
    <div className={styles.noted}>
      {notes.map(({ id, body, recordedAt, byName }) => (
        <StatusMark key={id} kind="done">
          Aktualiserad i {body.system}
          {body.reference === '' ? '' : ` (${body.reference})`} {momentText(recordedAt)} av {byName}
        </StatusMark>
      ))}
      <NoteForm reportId={reportId} system={system} last={notes.at(-1)?.id ?? null} />
      {steps.map(({ id, body, recordedAt, byName }) => (
        <p key={id} className="t-small">
          {elsewhereStepList.labels[body.step]} finns i {body.system}. Antecknat {momentText(recordedAt)} av {byName}.
        </p>
      ))}
      {home.home === 'CASE_SYSTEM' ? <Steps reportId={reportId} view={view} /> : null}
    </div>
  );
}

type NoteFormProps = { readonly reportId: string; readonly system: string; readonly last: string | null };

function NoteForm({ reportId, system, last }: NoteFormProps): ReactNode {
  const [typed, setTyped] = useState<{ system: string | null; reference: string }>({ system: null, reference: '' });
  const [tried, setTried] = useState(false);
  const name = typed.system ?? system;
  const note = useNoting(
    reportId,
    (given: NewElsewhere) => noteElsewhere(reportId, given),
    'Det är antecknat att anmälan är aktualiserad.',
    () => {
      setTyped({ system: null, reference: '' });
      setTried(false);
    },
  );
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '' && !note.isPending) note.mutate({ system: name, reference: typed.reference, expected: last });
  }
  const form = (
    <form className={styles.fields} noValidate onSubmit={submit}>
      <div>
        <Label htmlFor="elsewhere-system">Vilket system?</Label>
        <Input
          id="elsewhere-system"
          value={name}
          maxLength={LINE_MOST}
          autoComplete="off"
          aria-describedby="elsewhere-system-wrong"
          onChange={(event) => setTyped({ ...typed, system: event.currentTarget.value })}
        />
        <Wrong
          id="elsewhere-system-wrong"
          text={tried && name.trim() === '' ? 'Skriv vad systemet heter.' : fieldWrong(note.error, 'system')}
        />
      </div>
      <div>
        <Label htmlFor="elsewhere-reference">Ärendets nummer där (kan lämnas tomt)</Label>
        <Input
          id="elsewhere-reference"
          value={typed.reference}
          maxLength={LINE_MOST}
          autoComplete="off"
          aria-describedby="elsewhere-reference-wrong"
          onChange={(event) => setTyped({ ...typed, reference: event.currentTarget.value })}
        />
        <Wrong id="elsewhere-reference-wrong" text={fieldWrong(note.error, 'reference')} />
      </div>
      {note.isError && !saidAtFields(note.error, ['system', 'reference']) ? <ProblemNotice error={note.error} /> : null}
      <div>
        <Button type="submit" variant="secondary" loading={note.isPending}>
          Anteckna: aktualiserad
        </Button>
      </div>
    </form>
  );
  if (last === null) return form;
  return (
    <details className={intake.fold}>
      <summary>Anteckna igen</summary>
      {form}
    </details>
  );
}

/** One press for what stands in the case system. It is a pointer, and says so. */
function Steps({ reportId, view: { home, steps } }: NotedProps): ReactNode {
  const noted = new Set(steps.map(({ body }) => body.step));
  const left = elsewhereStepList.codes.filter((step) => !noted.has(step));
  const note = useNoting(reportId, (step: ElsewhereStep) => noteStep(reportId, { step, system: home.system }), 'Det är antecknat.');
  if (left.length === 0) return null;
  return (
    <div role="group" aria-labelledby="elsewhere-steps" className={styles.noted}>
      <p id="elsewhere-steps">Personakten finns i {home.system}. Anteckna vad som finns där:</p>
      <div className={styles.steps}>
        {left.map((step) => (
          <Button key={step} variant="secondary" data-size="sm" disabled={note.isPending} onClick={() => note.mutate(step)}>
            {elsewhereStepList.labels[step]} finns i {home.system}
          </Button>
        ))}
      </div>
      <p className="t-quiet t-small">
        Det är en hänvisning. En skyddsbedömning räknas i Tidig först när det står vad den kom fram till, vem som gjorde den och när. Skriv
        in det under Skyddsbedömning.
      </p>
      {note.isError ? <ProblemNotice error={note.error} /> : null}
    </div>
  );
}

/** Notes, shows what is noted now, and says that it is done. */
function useNoting<T>(reportId: string, act: (given: T) => Promise<unknown>, said: string, clear: () => void = () => undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      clear();
      announce(said);
      await queries.invalidateQueries({ queryKey: ['received', reportId] });
      void queries.invalidateQueries({ queryKey: ['trail', reportId] });
    },
    onError: () => queries.invalidateQueries({ queryKey: ['received', reportId, 'elsewhere'] }),
  });
}
