import { Button, Input, Label } from '@digdir/designsystemet-react';
import { sections } from '@tidig/domain/form/answers.ts';
import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { useFieldState } from '../../fields/field-state.ts';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { type MomentParts, momentOf, readMoment } from '../../fields/moment-parts.ts';
import { readText, readTri } from '../../fields/shapes.ts';
import { partsAt, timeInWords } from '../../fields/swedish-time.ts';
import { announce } from '../../ui/announcer.tsx';
import { dayText } from '../../ui/swedish-time.ts';
import styles from './urgency.module.css';

const who = 'triage.phonedWho';
const id = 'phoned-who';

/** "Jag ringde nyss" is one press and a name: the time is this minute, and the box for the name is ready to be typed or spoken in. */
export function PhonedNow(): ReactNode {
  const phoned = useFormAnswers((answers) => readTri(answers['triage']?.['phoned']).code === 'JA');
  const { setValue } = useFormContext<FieldValues>();
  const box = useRef<HTMLDivElement>(null);
  function press(): void {
    const now = partsAt(Date.now());
    // At once, so that the phone's keyboard opens: it does so only within the press itself.
    flushSync(() => {
      setValue('triage.phoned', { answer: 'JA' }, { shouldDirty: true });
      setValue('triage.phonedAt', momentOf({ ...now, precision: 'EXAKT' }), { shouldDirty: true });
    });
    box.current?.querySelector('input')?.focus();
    announce(`Antecknat att du ringde kl. ${timeInWords(now.time)}.`);
  }
  return (
    <div ref={box}>
      {phoned ? (
        <WhoAnswered />
      ) : (
        <Button variant="secondary" data-color="neutral" className={styles.phoned} onClick={press}>
          Jag ringde nyss
        </Button>
      )}
    </div>
  );
}

/** "Ringde 03.14"; with the day where that is not today. */
function rangInWords({ day, time }: MomentParts): string {
  const today = day === null || day === partsAt(Date.now()).day;
  const when = [today ? '' : dayText(day), time ? timeInWords(time) : ''].filter((text) => text !== '').join(' kl. ');
  return when === '' ? 'Har ringt' : `Ringde ${when}`;
}

/** The name, asked for until it is given; then one line that says so. Step 0 has the answers themselves, to be changed there. */
function WhoAnswered(): ReactNode {
  const { value, set, leave } = useFieldState(who, readText);
  const [open, setOpen] = useState(value === '');
  const rang = useFormAnswers((answers) => rangInWords(readMoment(answers['triage']?.['phonedAt'])));
  if (!open) return <p className={styles.rang}>{`${rang}, talade med ${value}.`}</p>;
  return (
    <div className={styles.who}>
      <Label htmlFor={id}>
        {rang}. {sections.triage.fields.phonedWho.label}
      </Label>
      <Input
        id={id}
        value={value}
        onChange={(event) => set(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
        onBlur={() => {
          leave();
          setOpen(value.trim() === '');
        }}
        autoComplete="off"
      />
    </div>
  );
}
