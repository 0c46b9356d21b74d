import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { alarmTimeLimits } from '@tidig/domain/intake/alarm-records.ts';
import { usualAlarmTimes } from '@tidig/domain/intake/alarm-times.ts';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { DateText } from '../ui/date-text.tsx';
import { FieldErrors } from '../ui/field-errors.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { type NoticesView, saveAlarmTimes } from './settings-api.ts';
import { SettingBox } from './settings-box.tsx';
import styles from './settings.module.css';

type AlarmTimesFormProps = { readonly view: NoticesView; readonly onSaved: (view: NoticesView) => void };
type Typed = { readonly unopenedMinutes: string; readonly outsideMinutes: string };

const { least, most } = alarmTimeLimits;
const WRONG = `Skriv ett antal minuter från ${least} till ${most}.`;
const boxId = (name: keyof Typed) => `alarm-times-${name}`;

/** After how long a report that nobody opens alarms. Give it a key of the times it begins from. */
export function AlarmTimesForm({ view, onSaved }: AlarmTimesFormProps): ReactNode {
  const { unopenedMinutes, outsideMinutes } = view.alarmTimes?.value ?? usualAlarmTimes;
  const [typed, setTyped] = useState<Typed>({ unopenedMinutes: String(unopenedMinutes), outsideMinutes: String(outsideMinutes ?? '') });
  const [touched, setTouched] = useState(false);
  const [tries, setTries] = useState(0);
  const wrong = tries > 0 ? wrongTimes(typed) : [];
  const saving = useMutation({
    mutationFn: saveAlarmTimes,
    onSuccess: (next) => {
      announce('Larmtiderna är sparade.');
      setTouched(false);
      onSaved(next);
    },
  });
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setTries(tries + 1);
    if (wrongTimes(typed).length === 0 && !saving.isPending)
      saving.mutate({ times: timesFrom(typed), expected: view.alarmTimes?.id ?? null });
  }
  const box = (name: keyof Typed) => ({
    id: boxId(name),
    className: styles.short,
    value: typed[name],
    problem: wrong.includes(name) ? WRONG : undefined,
    onValue: (value: string) => {
      setTouched(true);
      setTyped({ ...typed, [name]: value });
    },
  });
  return (
    <Sheet title="När en oöppnad anmälan larmar">
      <AskBeforeLosing written={touched && !saving.isPending} />
      <p>Larmet står kvar tills någon har svarat på det.</p>
      {view.alarmTimes ? (
        <p className="t-quiet">
          Gäller sedan <DateText at={view.alarmTimes.recordedAt} />. Inskrivet av {view.alarmTimes.byName}.
        </p>
      ) : null}
      <form className={styles.form} noValidate onSubmit={submit}>
        <FieldErrors key={tries} title="Något behöver rättas" errors={wrong.map((name) => ({ fieldId: boxId(name), message: WRONG }))} />
        {saving.isError ? <ProblemNotice error={saving.error} /> : null}
        <SettingBox {...box('unopenedMinutes')} label="Minuter, på de tider som står i schemat" />
        <SettingBox
          {...box('outsideMinutes')}
          label="Minuter, alla andra tider"
          help="Tomt: lika länge som ovan, och först när alla som läser då har fått besked."
        />
        <div>
          <Button type="submit" loading={saving.isPending}>
            Spara larmtiderna
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

/** The boxes that hold no time. */
export function wrongTimes({ unopenedMinutes, outsideMinutes }: Typed): readonly (keyof Typed)[] {
  return [
    ...(isTime(unopenedMinutes) ? [] : (['unopenedMinutes'] as const)),
    ...(outsideMinutes.trim() === '' || isTime(outsideMinutes) ? [] : (['outsideMinutes'] as const)),
  ];
}

function isTime(typed: string): boolean {
  return /^\d{1,4}$/.test(typed.trim()) && Number(typed) >= least && Number(typed) <= most;
}

function timesFrom({ unopenedMinutes, outsideMinutes }: Typed) {
  return { unopenedMinutes: Number(unopenedMinutes), outsideMinutes: outsideMinutes.trim() === '' ? null : Number(outsideMinutes) };
}
