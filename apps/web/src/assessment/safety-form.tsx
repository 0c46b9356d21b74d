import { Button, Label, Input } from '@digdir/designsystemet-react';
import { contactList, safetyGroundList, safetyMeasureList, safetyOutcomeList } from '@tidig/domain/vocabulary/intake.ts';
import { LINE_MOST } from '@tidig/domain/intake/text.ts';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { FieldText, Wrong } from '../asking/field-text.tsx';
import { fieldWrong, saidAtFields } from '../asking/field-wrong.ts';
import { Choice } from '../fields/choice.tsx';
import type { ReceivedReport } from '../intake/intake-api.ts';
import intake from '../intake/intake.module.css';
import { assessSafety, type NewSafetyAssessment, type SafetyAssessment } from './assessment-api.ts';
import { AlsoFor } from './also-for.tsx';
import styles from './assessment.module.css';
import { Chips, OneOf } from './chips.tsx';
import { clockNow } from './made-when.ts';
import { MadeWhenFields } from './made-when-fields.tsx';
import { Refused, WrittenMeanwhile } from './meanwhile.tsx';
import { SafetyRecord } from './safety-record.tsx';
import { readSafety, type SafetyTyped, type SafetyWrong } from './safety-typed.ts';
import type { Typed } from './typed.ts';
import { useSave } from './use-save.ts';
import { theOne } from './words.ts';

type SafetyFormProps = {
  readonly report: ReceivedReport;
  readonly siblings: readonly string[];
  readonly typed: Typed<SafetyTyped>;
  /** The last that there is now; another than the one that the writer has seen is shown beside what is typed. */
  readonly last: SafetyAssessment | null;
};

/** Outcome, what it was built on, what was done, save: four presses beside the own words. The rest is there for whoever needs it. */
export function SafetyForm({ report, siblings, typed: { value, set, clear }, last }: SafetyFormProps): ReactNode {
  const id = report.row.id;
  const [wrong, setWrong] = useState<SafetyWrong>({});
  const save = useSave(id, {
    act: (given: NewSafetyAssessment) => assessSafety(id, given),
    said: 'Skyddsbedömningen är sparad.',
    clear,
    place: 'skyddsbedomning',
  });
  const meanwhile = last !== null && last.id !== value.seen;
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const read = readSafety(value, { clock: clockNow(), siblings, expected: last?.id ?? null });
    setWrong('wrong' in read ? read.wrong : {});
    if ('given' in read && !save.isPending) save.mutate(read.given);
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit} aria-label="Skriv skyddsbedömning">
      <div>
        <OneOf
          name="safety-outcome"
          legend={`Behöver ${theOne(report.row)} omedelbart skydd?`}
          list={safetyOutcomeList}
          chosen={value.outcome}
          onChosen={(outcome) => set({ outcome })}
        />
        <Wrong id="safety-outcome-wrong" text={wrong.outcome ?? null} />
      </div>
      <Chips
        name="safety-grounds"
        legend="Vad bygger den på?"
        list={safetyGroundList}
        chosen={value.grounds}
        onChosen={(grounds) => set({ grounds })}
      />
      <Chips
        name="safety-measures"
        legend="Vad gjordes genast?"
        list={safetyMeasureList}
        chosen={value.measures}
        onChosen={(measures) => set({ measures })}
      />
      <FieldText
        id="safety-reasons"
        label="Skäl, med egna ord"
        rows={4}
        value={value.reasons}
        onText={(reasons) => set({ reasons })}
        wrong={wrong.reasons ?? fieldWrong(save.error, 'reasons')}
      />
      <details className={intake.fold}>
        <summary>Vilka har ni talat med?</summary>
        <Chips
          name="safety-contacts"
          legend="Kontakter"
          list={contactList}
          chosen={value.contacts}
          onChosen={(contacts) => set({ contacts })}
        />
      </details>
      <MadeWhenFields
        id="safety"
        legend="Gjordes när?"
        when={value.when}
        onWhen={(when) => set({ when })}
        wrong={wrong.madeAt ?? fieldWrong(save.error, 'madeAt')}
      />
      <MadeBy value={value} set={set} wrong={wrong.madeByName ?? fieldWrong(save.error, 'madeByName')} />
      <AlsoFor report={report} siblings={siblings} chosen={value.alsoFor} onChosen={(alsoFor) => set({ alsoFor })} />
      {meanwhile ? (
        <WrittenMeanwhile byName={last.byName} what="en skyddsbedömning">
          <SafetyRecord made={last} />
        </WrittenMeanwhile>
      ) : null}
      <Refused error={save.error} hidden={meanwhile || saidAtFields(save.error, ['reasons', 'madeAt', 'madeByName'])} />
      <div>
        <Button type="submit" loading={save.isPending}>
          {meanwhile ? 'Spara ändå' : 'Spara skyddsbedömningen'}
        </Button>
      </div>
    </form>
  );
}

type MadeByProps = {
  readonly value: SafetyTyped;
  readonly set: (change: Partial<SafetyTyped>) => void;
  readonly wrong: string | null;
};

function MadeBy({ value: { byOther, madeByName }, set, wrong }: MadeByProps): ReactNode {
  return (
    <fieldset className={styles.plainGroup}>
      <legend className={styles.legend}>Vem gjorde den?</legend>
      <div className={styles.chips}>
        {[false, true].map((other) => (
          <Choice
            key={String(other)}
            type="radio"
            name="safety-by"
            code={other ? 'other' : 'me'}
            label={other ? 'Någon annan' : 'Jag'}
            checked={byOther === other}
            onChoose={() => set({ byOther: other })}
            onLeave={() => undefined}
          />
        ))}
      </div>
      {byOther ? (
        <div className={intake.field}>
          <Label htmlFor="safety-by-name">Vem? Till exempel jouren.</Label>
          <Input
            id="safety-by-name"
            value={madeByName}
            maxLength={LINE_MOST}
            autoComplete="off"
            aria-describedby="safety-by-wrong"
            onChange={(event) => set({ madeByName: event.currentTarget.value })}
          />
        </div>
      ) : null}
      <Wrong id="safety-by-wrong" text={byOther ? wrong : null} />
    </fieldset>
  );
}
