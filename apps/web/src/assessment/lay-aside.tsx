import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { FieldText } from '../asking/field-text.tsx';
import { fieldWrong, saidAtFields } from '../asking/field-wrong.ts';
import type { ReceivedReport } from '../intake/intake-api.ts';
import { useSession } from '../session/session-context.ts';
import { StatusMark } from '../ui/status-mark.tsx';
import { type CourseView, layAside } from './assessment-api.ts';
import styles from './assessment.module.css';
import { clockNow } from './made-when.ts';
import { Refused } from './meanwhile.tsx';
import { NoteForm } from './note-form.tsx';
import { Step } from './step.tsx';
import { useTyped } from './typed.ts';
import { useSave } from './use-save.ts';
import { notedWords } from './words.ts';

const nothing = { open: false, reason: '' };

/** About an adult (L-28): nothing is assessed or decided on, and it is laid aside with a reason. */
export function LayAside({ report: { row }, course }: { readonly report: ReceivedReport; readonly course: CourseView }): ReactNode {
  const { name } = useSession();
  const laid = course.records.closings;
  const waits = course.awaited === 'CLOSING';
  const state = laid.length > 0 ? 'Lagd till handlingarna' : 'Att läggas till handlingarna';
  return (
    <Step
      step={{
        id: 'avslut',
        title: 'Avslut',
        kind: waits ? 'waiting' : laid.length > 0 ? 'done' : 'none',
        state: waits ? state : laid.length > 0 ? state : 'Inget att göra',
      }}
    >
      <p>
        {row.notice === null ? 'Anmälan' : 'Underrättelsen'} gäller{' '}
        {row.ageOnArrival === null ? 'en vuxen' : 'någon som är 21 år eller äldre'}. Reglerna om skyddsbedömning och om fjorton dagar i 20
        kap. socialtjänstlagen gäller barn och unga, så här görs ingen bedömning.
      </p>
      <p className="t-quiet">Finns det barn i hushållet som ni blir oroliga för: handlägg det som en egen fråga om barnet.</p>
      {laid.map(({ id, body, ...noted }) => (
        <div key={id} className={styles.record}>
          <StatusMark kind="done">Lagd till handlingarna</StatusMark>
          <p className={styles.said}>{body.reason}</p>
          <p className="t-quiet t-small">{notedWords(noted, name, clockNow())}</p>
        </div>
      ))}
      {waits ? <ToWrite reportId={row.id} /> : null}
    </Step>
  );
}

function ToWrite({ reportId }: { readonly reportId: string }): ReactNode {
  const typed = useTyped(['lay-aside', reportId], nothing, ({ reason }) => reason.trim() !== '');
  const [tried, setTried] = useState(false);
  const { open, reason } = typed.value;
  const short = reason.trim().length < 10;
  const save = useSave(reportId, {
    act: (text: string) => layAside(reportId, text),
    said: 'Lagd till handlingarna.',
    clear: typed.clear,
    place: 'avslut',
  });
  if (!open) {
    return (
      <div>
        <Button variant="secondary" onClick={() => typed.set({ open: true })}>
          Lägg till handlingarna
        </Button>
      </div>
    );
  }
  return (
    <NoteForm
      label="Lägg till handlingarna"
      first="lay-aside-reason"
      press="Lägg till handlingarna"
      busy={save.isPending}
      onSend={() => {
        setTried(true);
        if (!short) save.mutate(reason.trim());
      }}
      onCancel={() => typed.set({ open: false })}
    >
      <FieldText
        id="lay-aside-reason"
        label="Varför, och vad har ni gjort?"
        value={reason}
        onText={(next) => typed.set({ reason: next })}
        wrong={(tried && short ? 'Skriv varför, minst några ord.' : null) ?? fieldWrong(save.error, 'reason')}
      />
      <Refused error={save.error} hidden={saidAtFields(save.error, ['reason'])} />
    </NoteForm>
  );
}
