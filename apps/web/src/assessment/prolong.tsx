import { Label } from '@digdir/designsystemet-react';
import { Button } from '@digdir/designsystemet-react';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { type ReactNode, useState } from 'react';
import { FieldText, Wrong } from '../asking/field-text.tsx';
import { fieldWrong, saidAtFields } from '../asking/field-wrong.ts';
import { DayInput } from '../fields/day-input.tsx';
import intake from '../intake/intake.module.css';
import { DateText } from '../ui/date-text.tsx';
import { weekdayText } from '../ui/swedish-time.ts';
import { type CourseView, type NewProlonging, prolong, type ProlongingRecord } from './assessment-api.ts';
import styles from './assessment.module.css';
import { Refused, WrittenMeanwhile } from './meanwhile.tsx';
import { NoteForm } from './note-form.tsx';
import { useTyped } from './typed.ts';
import { useSave } from './use-save.ts';

type ProlongTyped = { readonly open: boolean; readonly seen: string | null; readonly lastDay: PlainDate | null; readonly reason: string };
const nothing: ProlongTyped = { open: false, seen: null, lastDay: null, reason: '' };
/** Shorter than this nobody has said why. */
const LEAST = 10;

/** What has been prolonged, and the way to do it: for synnerliga skäl only (SoL 20:2, L-27). `mayNot`: why this person may not, in words. */
export function Prolong({ course, mayNot }: { readonly course: CourseView; readonly mayNot: string | null }): ReactNode {
  const { prolongings } = course.records;
  return (
    <>
      {prolongings.map((one) => (
        <Prolonged key={one.id} made={one} />
      ))}
      <ToWrite reportId={course.reportId} last={prolongings.at(-1) ?? null} mayNot={mayNot} />
    </>
  );
}

function Prolonged({ made: { body, byName, recordedAt } }: { readonly made: ProlongingRecord }): ReactNode {
  return (
    <div className={styles.record}>
      <p>
        Förlängd till {weekdayText(body.lastDay)}: {body.reason}
      </p>
      <p className="t-quiet t-small">
        Beslutat av {byName} <DateText at={recordedAt} />
        {body.late ? ', när den förra sista dagen hade passerat' : ''}.{body.delegation === '' ? '' : ` Delegation: ${body.delegation}.`}
      </p>
    </div>
  );
}

type ToWriteProps = { readonly reportId: string; readonly last: ProlongingRecord | null; readonly mayNot: string | null };

function ToWrite({ reportId, last, mayNot }: ToWriteProps): ReactNode {
  const typed = useTyped(['prolong', reportId], nothing, ({ reason }) => reason.trim() !== '');
  const [tried, setTried] = useState(false);
  const { open, seen, lastDay, reason } = typed.value;
  const save = useSave(reportId, {
    act: (given: NewProlonging) => prolong(reportId, given),
    said: 'Tiden är förlängd.',
    clear: typed.clear,
    place: 'forhandsbedomning',
  });
  if (!open) {
    return mayNot === null ? (
      <div>
        <Button variant="tertiary" onClick={() => typed.set({ open: true, seen: last?.id ?? null })}>
          Förläng tiden
        </Button>
      </div>
    ) : (
      <p className="t-quiet t-small">{mayNot}</p>
    );
  }
  const meanwhile = last !== null && last.id !== seen;
  const short = reason.trim().length < LEAST;
  function send(): void {
    setTried(true);
    if (lastDay !== null && !short) save.mutate({ lastDay, reason: reason.trim(), expected: last?.id ?? null });
  }
  return (
    <NoteForm
      label="Förläng tiden"
      first="prolong-reason"
      press={meanwhile ? 'Förläng ändå' : 'Förläng tiden'}
      busy={save.isPending}
      onSend={send}
      onCancel={() => typed.set({ open: false })}
    >
      <p className="t-quiet t-small">
        Tiden får förlängas bara om det finns synnerliga skäl (20 kap. 2 § socialtjänstlagen). Hög arbetsbelastning är inget sådant skäl.
      </p>
      <FieldText
        id="prolong-reason"
        label="Vilka är de synnerliga skälen?"
        value={reason}
        onText={(next) => typed.set({ reason: next })}
        wrong={(tried && short ? 'Skriv skälen, minst några ord.' : null) ?? fieldWrong(save.error, 'reason')}
      />
      <div className={intake.field}>
        <Label htmlFor="prolong-day">Ny sista dag</Label>
        <DayInput
          control={{ id: 'prolong-day', 'aria-describedby': 'prolong-day-wrong' }}
          day={lastDay}
          onDay={(day) => typed.set({ lastDay: day })}
          onLeave={() => undefined}
        />
        <Wrong id="prolong-day-wrong" text={tried && lastDay === null ? 'Skriv den nya sista dagen.' : fieldWrong(save.error, 'lastDay')} />
      </div>
      {meanwhile ? (
        <WrittenMeanwhile byName={last.byName} what="en förlängning">
          <Prolonged made={last} />
        </WrittenMeanwhile>
      ) : null}
      <Refused error={save.error} hidden={meanwhile || saidAtFields(save.error, ['reason', 'lastDay'])} />
    </NoteForm>
  );
}
