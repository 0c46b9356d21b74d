import { Button, Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { alarmList } from '@tidig/domain/vocabulary/alarms.ts';
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { type Alarm, alarmsKey, answerAlarm } from './trail-api.ts';
import styles from './trail.module.css';

/** What has been done, in words. Without them the alarm stands. */
export function AlarmForm({ alarm }: { readonly alarm: Alarm }): ReactNode {
  const queries = useQueryClient();
  const id = useId();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const empty = note.trim() === '';
  const save = useMutation({
    mutationFn: () => answerAlarm(alarm.id, note.trim()),
    onSuccess: async () => {
      announce('Larmet är besvarat.');
      await queries.invalidateQueries({ queryKey: alarmsKey });
    },
  });
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setTried(true);
    if (empty) document.getElementById(`${id}-note`)?.focus();
    else if (!save.isPending) save.mutate();
  }
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <AskBeforeLosing written={!empty && !save.isSuccess} />
      <div>
        <Label htmlFor={`${id}-note`}>Vad har du gjort?</Label>
        <Textarea
          id={`${id}-note`}
          rows={2}
          maxLength={6000}
          value={note}
          aria-invalid={tried && empty}
          aria-describedby={`${id}-help ${id}-wrong`}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <p className="t-quiet" id={`${id}-help`}>
          Skriv inga namn på barn eller familj.
        </p>
        <div id={`${id}-wrong`}>{tried && empty ? <ValidationMessage>Skriv vad du har gjort.</ValidationMessage> : null}</div>
      </div>
      {save.isError ? <ProblemNotice error={save.error} /> : null}
      <div>
        <Button type="submit" loading={save.isPending}>
          Svara på larmet
          <span className="t-hidden-text">
            {' '}
            {alarmList.labels[alarm.code]} {alarm.reference ?? alarm.organisationName}
          </span>
        </Button>
      </div>
    </form>
  );
}
