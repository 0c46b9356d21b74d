import { Button, Dialog } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { Notice } from '../../ui/notice.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import type { Autosave } from '../draft/autosave.ts';
import { AdultQuestions } from './adult-questions.tsx';
import { ChildQuestion } from './child-question.tsx';
import { calledIn, childOfRow, othersIn, rowInWords, siblingRows } from './children.ts';
import { adultsOf, otherChild, refusedBy, requestOf, type SiblingChoice, unanswered } from './sibling-choice.ts';
import styles from './siblings.module.css';
import { useChildrenInEvent } from './use-children-in-event.ts';
import { useSiblingCreation } from './use-sibling-creation.ts';
import { WhatFollows } from './what-follows-list.tsx';

type Props = {
  readonly draftId: string;
  readonly autosave: Autosave;
  /** The row in `family.siblings` that the new report is about; null where the dialog asks. */
  readonly sibling: string | null;
  readonly onClose: () => void;
};

/** A report on another child: who it is, and which adults of this report belong in it. Stays mounted, so that focus goes back when it closes. */
export function SiblingDialog({ open, ...props }: Props & { readonly open: boolean }): ReactNode {
  const titleId = useId();
  return (
    <Dialog open={open} onClose={props.onClose} closeButton={false} aria-labelledby={titleId} className="t-dialog">
      <h2 id={titleId}>En anmälan om ett barn till</h2>
      {open && <Inside {...props} />}
    </Dialog>
  );
}

/** A row that can be asked about, with its name as it stands there. */
export type RowToChoose = { readonly id: string; readonly name: string; readonly called: string };

function Inside({ draftId, autosave, sibling, onClose }: Props): ReactNode {
  const others = othersIn(useChildrenInEvent(draftId), draftId);
  const adults = useFormAnswers(adultsOf);
  const rows = useFormAnswers(siblingRows)
    .map((row, index): RowToChoose & { readonly begun: boolean } => ({
      id: row.id,
      name: rowInWords(row, index),
      called: calledIn(row, index),
      begun: childOfRow(row, others) !== null,
    }))
    .filter(({ begun }) => !begun);
  const [choice, setChoice] = useState<SiblingChoice>({ child: sibling ?? (rows.length === 0 ? otherChild : null), parts: {} });
  const [asked, setAsked] = useState(false);
  const creation = useSiblingCreation(draftId, autosave);
  const form = useRef<HTMLFormElement>(null);
  const left = unanswered(choice, adults);
  const name = rows.find(({ id }) => id === choice.child)?.called ?? 'barnet';

  function press(event: FormEvent): void {
    event.preventDefault();
    const request = requestOf(choice, adults);
    if (request) return creation.create({ request, refused: refusedBy(choice, adults) });
    setAsked(true);
    form.current?.querySelector<HTMLElement>(`[data-question="${left[0]}"] input`)?.focus();
  }
  return (
    <form ref={form} className={styles.dialog} noValidate onSubmit={press}>
      {sibling === null && rows.length > 0 && (
        <ChildQuestion
          rows={rows}
          chosen={choice.child}
          missing={asked && choice.child === null}
          onChoose={(child) => setChoice({ ...choice, child })}
        />
      )}
      <AdultQuestions
        adults={adults}
        child={name}
        parts={choice.parts}
        missing={asked ? left : []}
        onChoose={(id, part) => setChoice({ ...choice, parts: { ...choice.parts, [id]: part } })}
      />
      <WhatFollows />
      {creation.unsaved && (
        <Notice kind="warning" role="alert" title="Anmälan är inte skapad. Den senaste texten är inte sparad än.">
          <p>Texten finns kvar på skärmen. Försök igen när den är sparad.</p>
        </Notice>
      )}
      {creation.error !== null && <ProblemNotice error={creation.error} />}
      <div className="t-row">
        <Button type="submit" loading={creation.busy}>
          {creation.busy ? 'Skapar …' : `Skapa anmälan för ${name}`}
        </Button>
        <Button type="button" variant="secondary" disabled={creation.busy} onClick={onClose}>
          Avbryt
        </Button>
      </div>
    </form>
  );
}
