import { Label } from '@digdir/designsystemet-react';
import { dayOf, type Instant } from '@tidig/domain/base/time.ts';
import { decisionList } from '@tidig/domain/vocabulary/intake.ts';
import { type ReactNode, useState } from 'react';
import { FieldText, Wrong } from '../asking/field-text.tsx';
import { fieldWrong, saidAtFields } from '../asking/field-wrong.ts';
import { DayInput } from '../fields/day-input.tsx';
import type { ReceivedReport } from '../intake/intake-api.ts';
import intake from '../intake/intake.module.css';
import { announce } from '../ui/announcer.tsx';
import { type CourseView, decide, type DecisionRecord, type NewDecision } from './assessment-api.ts';
import { DecideReview } from './decide-review.tsx';
import { DecisionRecordView } from './decision-record.tsx';
import { asksWhyInSpiteOfViolence, type DecisionTyped, type DecisionWrong, readDecision, reasonOf } from './decision-typed.ts';
import { Refused, WrittenMeanwhile } from './meanwhile.tsx';
import { NoteForm } from './note-form.tsx';
import type { Typed } from './typed.ts';
import { useSave } from './use-save.ts';

type DecideFormProps = {
  readonly report: ReceivedReport;
  readonly course: CourseView;
  readonly typed: Typed<DecisionTyped>;
  /** The last decision that there is now. */
  readonly last: DecisionRecord | null;
};

/** The day and the reasons; then it is read through as it will stand, and signed. A proposal's reasons are filled in for whoever decides as proposed. */
export function DecideForm({ report, course, typed: { value, set, clear }, last }: DecideFormProps): ReactNode {
  const [wrong, setWrong] = useState<DecisionWrong>({});
  const save = useSave(course.reportId, {
    act: (given: NewDecision) => decide(course.reportId, given),
    said: 'Beslutet är underskrivet.',
    clear,
    place: 'aterkoppling',
  });
  const choice = course.choices.find(({ code }) => code === value.code);
  if (value.code === null || !choice) return null;
  const scene = {
    proposal: course.proposal,
    violence: course.violence,
    today: dayOf(course.serverTime as Instant),
    arrivedOn: dayOf(report.row.arrivedAt as Instant),
    expected: last?.id ?? null,
  };
  const read = readDecision(value, scene);
  const meanwhile = last !== null && last.id !== value.seen;
  function review(): void {
    setWrong('wrong' in read ? read.wrong : {});
    if ('wrong' in read) return;
    set({ reviewed: true });
    announce('Läs igenom beslutet och skriv under.');
  }
  const refusal = (
    <>
      {meanwhile ? (
        <WrittenMeanwhile byName={last.byName} what="ett beslut">
          <DecisionRecordView made={last} />
        </WrittenMeanwhile>
      ) : null}
      <Refused error={save.error} hidden={meanwhile || saidAtFields(save.error, ['on', 'reason', 'violenceReason'])} />
    </>
  );
  const refusedFields = saidAtFields(save.error, ['on', 'reason', 'violenceReason']);
  if (value.reviewed && 'given' in read && !refusedFields) {
    return (
      <DecideReview
        choice={choice}
        given={read.given}
        arrivedOn={scene.arrivedOn}
        busy={save.isPending}
        press={meanwhile ? 'Skriv under ändå' : 'Skriv under beslutet'}
        onSign={() => save.mutate(read.given)}
        onChange={() => set({ reviewed: false })}
      >
        {refusal}
      </DecideReview>
    );
  }
  return (
    <NoteForm
      label="Fatta beslut"
      first="decide-reason"
      press="Granska beslutet"
      busy={false}
      onSend={() => {
        save.reset();
        review();
      }}
      onCancel={() => set({ code: null, reviewed: false })}
    >
      <h3>{decisionList.labels[value.code]}</h3>
      <FieldText
        id="decide-reason"
        label="Skäl för beslutet"
        help={
          course.proposal?.body.code === value.code && value.reason === null
            ? `Skälen är ${course.proposal.byName}s. Ändra det du vill.`
            : ''
        }
        rows={6}
        value={reasonOf(value, course.proposal)}
        onText={(reason) => set({ reason })}
        wrong={wrong.reason ?? fieldWrong(save.error, 'reason')}
      />
      {asksWhyInSpiteOfViolence(value, course.violence) ? (
        <FieldText
          id="decide-violence"
          label="Anmälan handlar om våld. Varför inleds ingen utredning ändå?"
          help="När det är känt att ett barn har utsatts för eller bevittnat våld ska en utredning inledas (HSLF-FS 2022:39)."
          value={value.violenceReason}
          onText={(violenceReason) => set({ violenceReason })}
          wrong={wrong.violenceReason ?? fieldWrong(save.error, 'violenceReason')}
        />
      ) : null}
      <div className={intake.field}>
        <Label htmlFor="decide-on">Beslutsdag</Label>
        <DayInput
          control={{ id: 'decide-on', 'aria-describedby': 'decide-on-wrong' }}
          day={value.on ?? scene.today}
          onDay={(on) => set({ on })}
          onLeave={() => undefined}
        />
        <Wrong id="decide-on-wrong" text={wrong.on ?? fieldWrong(save.error, 'on')} />
      </div>
      {refusal}
    </NoteForm>
  );
}
