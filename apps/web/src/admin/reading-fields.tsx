import { Button, Label, Select } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import fields from '../fields/fields.module.css';
import { newReceiver, scheduleBoxId, type ScheduleProblems, type TypedReading, type TypedReceiver } from './schedule-typed.ts';
import type { NoticesView } from './settings-api.ts';
import { SettingBox, Wrong } from './settings-box.tsx';
import styles from './settings.module.css';

type ReadingFieldsProps = {
  readonly at: string;
  readonly legend: string;
  readonly reading: TypedReading;
  readonly people: NoticesView['people'];
  readonly problems: ScheduleProblems;
  readonly onReading: (change: Partial<TypedReading>) => void;
};

/** Who is told, in order, and how long until the next. */
export function ReadingFields({ at, legend, reading, people, problems, onReading }: ReadingFieldsProps): ReactNode {
  const { receivers, minutes } = reading;
  const id = scheduleBoxId(`${at}.receivers`);
  const change = (row: string, next: Partial<TypedReceiver>) =>
    onReading({ receivers: receivers.map((one) => (one.row === row ? { ...one, ...next } : one)) });
  const add = (kind: TypedReceiver['kind']) => onReading({ receivers: [...receivers, newReceiver(kind)] });
  return (
    <fieldset id={id} tabIndex={-1} className={fields.field} aria-describedby={`${id}-problem`}>
      <legend className={fields.subLabel}>{legend}</legend>
      {receivers.length === 0 ? <p className="t-quiet">Ingen än.</p> : null}
      <ol className={styles.receivers}>
        {receivers.map((one, n) => (
          <li key={one.row}>
            <Receiver
              at={`${at}.receivers.${n}`}
              receiver={one}
              people={people}
              problems={problems}
              onReceiver={(next) => change(one.row, next)}
            />
            <Button
              variant="tertiary"
              data-color="neutral"
              onClick={() => onReading({ receivers: receivers.filter(({ row }) => row !== one.row) })}
            >
              Ta bort<span className="t-hidden-text"> mottagare {n + 1}</span>
            </Button>
          </li>
        ))}
      </ol>
      <Wrong id={`${id}-problem`} text={problems[`${at}.receivers`]} />
      <div className="t-row">
        <Button variant="secondary" onClick={() => add('PERSON')}>
          Lägg till person
        </Button>
        <Button variant="secondary" onClick={() => add('EMAIL')}>
          Lägg till e-postadress
        </Button>
        <Button variant="secondary" onClick={() => add('WEBHOOK')}>
          Lägg till system
        </Button>
      </div>
      <SettingBox
        id={scheduleBoxId(`${at}.nextAfterMinutes`)}
        label="Minuter tills nästa får besked"
        help="Om ingen har öppnat. Från 5 till 240."
        className={styles.short}
        value={minutes}
        problem={problems[`${at}.nextAfterMinutes`]}
        onValue={(value) => onReading({ minutes: value })}
      />
    </fieldset>
  );
}

type ReceiverProps = {
  readonly at: string;
  readonly receiver: TypedReceiver;
  readonly people: NoticesView['people'];
  readonly problems: ScheduleProblems;
  readonly onReceiver: (change: Partial<TypedReceiver>) => void;
};

function Receiver({ at, receiver, people, problems, onReceiver }: ReceiverProps): ReactNode {
  if (receiver.kind === 'PERSON') {
    return <Person at={at} receiver={receiver} people={people} problems={problems} onReceiver={onReceiver} />;
  }
  const mail = receiver.kind === 'EMAIL';
  return (
    <div className={styles.pair}>
      <SettingBox
        id={scheduleBoxId(`${at}.name`)}
        label={mail ? 'Funktion' : 'System'}
        value={receiver.name}
        problem={problems[`${at}.name`]}
        onValue={(name) => onReceiver({ name })}
      />
      <SettingBox
        id={scheduleBoxId(`${at}.address`)}
        label={mail ? 'E-postadress' : 'Adress (https)'}
        value={receiver.address}
        problem={problems[`${at}.address`]}
        onValue={(address) => onReceiver({ address })}
      />
    </div>
  );
}

function Person({ at, receiver, people, problems, onReceiver }: ReceiverProps): ReactNode {
  const id = scheduleBoxId(`${at}.userId`);
  const chosen = people.find(({ userId }) => userId === receiver.userId);
  return (
    <div className={fields.field}>
      <Label htmlFor={id} className={fields.subLabel}>
        Person
      </Label>
      <Select
        id={id}
        value={receiver.userId}
        aria-describedby={`${id}-problem`}
        {...(problems[`${at}.userId`] ? { 'aria-invalid': true } : {})}
        onChange={(event) => onReceiver({ userId: event.currentTarget.value })}
      >
        <Select.Option value="">Välj person</Select.Option>
        {receiver.userId !== '' && !chosen ? <Select.Option value={receiver.userId}>Någon som har slutat</Select.Option> : null}
        {people.map(({ userId, name }) => (
          <Select.Option key={userId} value={userId}>
            {name}
          </Select.Option>
        ))}
      </Select>
      {chosen && !chosen.reachable ? <p className={fields.help}>Kontot saknar e-postadress. Besked går till nästa på listan.</p> : null}
      <Wrong id={`${id}-problem`} text={problems[`${at}.userId`]} />
    </div>
  );
}
