import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { checkSchedule } from '@tidig/domain/intake/check-schedule.ts';
import { noticeDayList } from '@tidig/domain/vocabulary/notices.ts';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { Choice } from '../fields/choice.tsx';
import fields from '../fields/fields.module.css';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { FieldErrors } from '../ui/field-errors.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { ReadingFields } from './reading-fields.tsx';
import {
  draftFrom,
  newInterval,
  scheduleBoxId,
  type ScheduleProblems,
  scheduleProblems,
  type TypedInterval,
  typedFrom,
} from './schedule-typed.ts';
import { type NoticesView, saveNotices } from './settings-api.ts';
import { SettingBox, Wrong } from './settings-box.tsx';
import styles from './settings.module.css';

type ScheduleFormProps = { readonly view: NoticesView; readonly onSaved: (view: NoticesView) => void };
type Shown = { readonly at: ScheduleProblems; readonly times: number };

/** Who is told when: evenings and weekends first, since nothing may be sent here before that is answered. Give it a key of the schedule it begins from. */
export function ScheduleForm({ view, onSaved }: ScheduleFormProps): ReactNode {
  const [typed, setTyped] = useState(() => typedFrom(view.schedule?.value ?? null));
  const [touched, setTouched] = useState(false);
  const [shown, setShown] = useState<Shown>({ at: {}, times: 0 });
  const show = (at: ScheduleProblems) => setShown(({ times }) => ({ at, times: times + 1 }));
  const put = (change: Partial<typeof typed>) => {
    setTouched(true);
    setTyped((before) => ({ ...before, ...change }));
  };
  const putInterval = (row: string, change: Partial<TypedInterval>) =>
    put({ intervals: typed.intervals.map((one) => (one.row === row ? { ...one, ...change } : one)) });
  const saving = useMutation({
    mutationFn: saveNotices,
    onSuccess: (next) => {
      announce('Schemat är sparat.');
      setTouched(false);
      onSaved(next);
    },
    onError: (error) => show(error instanceof ApiProblem ? scheduleProblems(error.fields) : {}),
  });
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const schedule = draftFrom(typed);
    const problems = checkSchedule(
      schedule,
      view.people.map(({ userId }) => userId),
      true,
    );
    show(scheduleProblems(problems));
    if (problems.length === 0 && !saving.isPending) saving.mutate({ schedule: sendable(schedule), expected: view.schedule?.id ?? null });
    else saving.reset();
  }
  const links = Object.entries(shown.at).map(([path, message]) => ({ fieldId: scheduleBoxId(path), message }));
  return (
    <Sheet title="Vem läser när">
      <AskBeforeLosing written={touched && !saving.isPending} />
      <p>
        Den som står först får besked genast. Öppnar ingen får nästa besked. Det tar slut först när någon har öppnat. Beskedet säger bara
        att det finns något i Tidig.
      </p>
      <form className={styles.form} noValidate onSubmit={submit}>
        <FieldErrors key={shown.times} title="Något behöver rättas" errors={links} />
        {saving.isError && links.length === 0 ? <ProblemNotice error={saving.error} /> : null}
        <section id={scheduleBoxId('otherwise')} tabIndex={-1} className={styles.part} aria-labelledby="notices-evenings">
          <h3 id="notices-evenings">Vem läser kvällar och helger?</h3>
          {view.live ? (
            <StatusMark kind="done">Besvarat. Nämnden kan nås genom Tidig.</StatusMark>
          ) : (
            <StatusMark kind="attention">Inte besvarat. Nämnden kan inte nås genom Tidig än.</StatusMark>
          )}
          <p className={fields.help}>Gäller alla tider som inte står nedan. Ofta socialjouren, som kan vara en annan kommuns.</p>
          <Wrong id="notices-otherwise-problem" text={shown.at['otherwise']} />
          <ReadingFields
            at="otherwise"
            legend="Får besked, i ordning"
            reading={typed.otherwise}
            people={view.people}
            problems={shown.at}
            onReading={(change) => put({ otherwise: { ...typed.otherwise, ...change } })}
          />
        </section>
        {typed.intervals.map((one, n) => (
          <Interval
            key={one.row}
            n={n}
            interval={one}
            people={view.people}
            problems={shown.at}
            onInterval={(change) => putInterval(one.row, change)}
            onRemove={() => put({ intervals: typed.intervals.filter(({ row }) => row !== one.row) })}
          />
        ))}
        <div className="t-row">
          <Button variant="secondary" onClick={() => put({ intervals: [...typed.intervals, newInterval()] })}>
            Lägg till en tid
          </Button>
          <Button type="submit" loading={saving.isPending}>
            Spara schemat
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

type Draft = ReturnType<typeof draftFrom>;

/** The same, in lists that the request may own. */
function sendable({ otherwise, intervals }: Draft): Parameters<typeof saveNotices>[0]['schedule'] {
  const reading = (one: NonNullable<Draft['otherwise']>) => ({ receivers: [...one.receivers], nextAfterMinutes: one.nextAfterMinutes });
  return {
    otherwise: otherwise && reading(otherwise),
    intervals: intervals.map((one) => ({ days: [...one.days], from: one.from, to: one.to, ...reading(one) })),
  };
}

type IntervalProps = {
  readonly n: number;
  readonly interval: TypedInterval;
  readonly people: NoticesView['people'];
  readonly problems: ScheduleProblems;
  readonly onInterval: (change: Partial<TypedInterval>) => void;
  readonly onRemove: () => void;
};

function Interval({ n, interval, people, problems, onInterval, onRemove }: IntervalProps): ReactNode {
  const at = `intervals.${n}`;
  const days = scheduleBoxId(`${at}.days`);
  return (
    <section className={styles.part} aria-labelledby={`${days}-heading`}>
      <h3 id={`${days}-heading`}>Tid {n + 1}</h3>
      <fieldset id={days} tabIndex={-1} className={fields.field} aria-describedby={`${days}-problem`}>
        <legend className={fields.subLabel}>Dagar</legend>
        <div className={fields.choices}>
          {noticeDayList.codes.map((code) => (
            <Choice
              key={code}
              type="checkbox"
              name={days}
              code={code}
              label={noticeDayList.labels[code]}
              checked={interval.days.includes(code)}
              onChoose={(checked) => onInterval({ days: checked ? [...interval.days, code] : interval.days.filter((one) => one !== code) })}
              onLeave={() => undefined}
            />
          ))}
        </div>
        <Wrong id={`${days}-problem`} text={problems[`${at}.days`]} />
      </fieldset>
      <div className={styles.pair}>
        {(['from', 'to'] as const).map((end) => (
          <SettingBox
            key={end}
            id={scheduleBoxId(`${at}.${end}`)}
            label={end === 'from' ? 'Från klockan' : 'Till klockan'}
            className={styles.short}
            value={interval[end]}
            problem={problems[`${at}.${end}`]}
            onValue={(value) => onInterval({ [end]: value })}
          />
        ))}
      </div>
      <ReadingFields at={at} legend="Får besked, i ordning" reading={interval} people={people} problems={problems} onReading={onInterval} />
      <div>
        <Button variant="tertiary" data-color="neutral" onClick={onRemove}>
          Ta bort tid {n + 1}
        </Button>
      </div>
    </section>
  );
}
