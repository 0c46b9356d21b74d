import { decisionList } from '@tidig/domain/vocabulary/intake.ts';
import { type ReactNode, useState } from 'react';
import { FieldText } from '../asking/field-text.tsx';
import { fieldWrong, saidAtFields } from '../asking/field-wrong.ts';
import { type CourseView, type NewProposal, propose, type ProposalRecord } from './assessment-api.ts';
import { ProposalRecordView } from './decision-record.tsx';
import type { DecisionTyped } from './decision-typed.ts';
import { Refused, WrittenMeanwhile } from './meanwhile.tsx';
import { NoteForm } from './note-form.tsx';
import type { Typed } from './typed.ts';
import { useSave } from './use-save.ts';

type ProposeFormProps = {
  readonly course: CourseView;
  readonly typed: Typed<DecisionTyped>;
  /** The last proposal that there is now. */
  readonly last: ProposalRecord | null;
};

/** A proposal to the one who may decide: which, and why. What lacks may still lack. */
export function ProposeForm({ course, typed: { value, set, clear }, last }: ProposeFormProps): ReactNode {
  const [tried, setTried] = useState(false);
  const { code, reason, seen } = value;
  const text = reason ?? '';
  const save = useSave(course.reportId, {
    act: (given: NewProposal) => propose(course.reportId, given),
    said: 'Förslaget är sparat.',
    clear,
    place: 'beslut',
  });
  if (code === null) return null;
  const meanwhile = last !== null && last.id !== seen;
  const short = text.trim().length < 10;
  function send(): void {
    setTried(true);
    if (code !== null && !short) save.mutate({ code, reason: text.trim(), expected: last?.id ?? null });
  }
  return (
    <NoteForm
      label="Föreslå beslut"
      first="propose-reason"
      press={meanwhile ? 'Spara ändå' : 'Spara förslaget'}
      busy={save.isPending}
      onSend={send}
      onCancel={() => set({ code: null })}
    >
      <h3>Förslag: {decisionList.labels[code]}</h3>
      <FieldText
        id="propose-reason"
        label="Skäl"
        help="Den som beslutar får skälen ifyllda och kan ändra dem."
        rows={5}
        value={text}
        onText={(next) => set({ reason: next })}
        wrong={(tried && short ? 'Skriv skälen, minst några ord.' : null) ?? fieldWrong(save.error, 'reason')}
      />
      {meanwhile ? (
        <WrittenMeanwhile byName={last.byName} what="ett förslag">
          <ProposalRecordView made={last} />
        </WrittenMeanwhile>
      ) : null}
      <Refused error={save.error} hidden={meanwhile || saidAtFields(save.error, ['reason'])} />
    </NoteForm>
  );
}
