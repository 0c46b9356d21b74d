import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { checkAddress } from '@tidig/domain/address/check-address.ts';
import { isPlainDate, type PlainDate } from '@tidig/domain/base/time.ts';
import { type ReactNode, type SyntheticEvent, useEffect, useState } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { UnreadTextsProvider } from '../fields/typed-value.ts';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { FieldErrors } from '../ui/field-errors.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { AddressFields } from './address-fields.tsx';
import { type AddressField, type AddressProblems, boxId, draftFrom, problemsAt, typedFrom } from './address-typed.ts';
import { type AddressBookView, type AddressPageView, saveAddress } from './admin-api.ts';
import styles from './address.module.css';

type AddressFormProps = {
  readonly book: AddressBookView;
  /** What the boxes are filled with. */
  readonly from: AddressPageView;
  readonly validFrom: string;
  readonly onSaved: (book: AddressBookView, validFrom: string) => void;
  readonly onCancel: () => void;
};

type Shown = { readonly at: AddressProblems; readonly times: number };

/** A new page from a day. What is wrong is said at its field and in a list above; nothing typed is lost before the person says so. */
export function AddressForm({ book, from, validFrom, onSaved, onCancel }: AddressFormProps): ReactNode {
  const [start] = useState(() => typedFrom(from, validFrom));
  const [typed, setTyped] = useState(start);
  const [shown, setShown] = useState<Shown>({ at: {}, times: 0 });
  const [unread] = useState(() => new Map<string, string>());
  const [leaving, setLeaving] = useState(false);
  const written = typed !== start;
  const today = dayOnTheWire(book.today);
  const show = (at: AddressProblems) => setShown(({ times }) => ({ at, times: times + 1 }));
  const saving = useMutation({
    mutationFn: saveAddress,
    onSuccess: (next, draft) => {
      announce('Uppgifterna är sparade.');
      onSaved(next, draft.validFrom);
    },
    onError: (error) => show(error instanceof ApiProblem ? problemsAt(error.fields) : {}),
  });
  useEffect(() => document.getElementById(boxId('validFrom'))?.focus(), []);
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const draft = draftFrom(typed);
    const problems = problemsAt(checkAddress(draft, today, closedBefore(book)));
    show(problems);
    if (Object.keys(problems).length === 0 && !saving.isPending) saving.mutate(draft);
    else saving.reset();
  }
  return (
    <Sheet title="Nya uppgifter">
      <AskBeforeLosing written={written && !saving.isSuccess} />
      <form className={styles.form} noValidate onSubmit={submit}>
        <FieldErrors key={shown.times} title="Något behöver rättas" errors={linksOf(shown.at)} />
        {saving.isError && linksOf(shown.at).length === 0 ? <ProblemNotice error={saving.error} /> : null}
        <UnreadTextsProvider value={unread}>
          <AddressFields typed={typed} problems={shown.at} today={today} book={book} onTyped={setTyped} />
        </UnreadTextsProvider>
        <div className="t-row">
          <Button type="submit" loading={saving.isPending}>
            Spara uppgifterna
          </Button>
          <Button variant="secondary" onClick={() => (written ? setLeaving(true) : onCancel())}>
            Avbryt
          </Button>
        </div>
      </form>
      <ConfirmDialog
        open={leaving}
        title="Ta bort det du har skrivit?"
        confirm="Ta bort"
        danger
        onConfirm={onCancel}
        onCancel={() => setLeaving(false)}
      >
        <p>Det som gäller nu ändras inte.</p>
      </ConfirmDialog>
    </Sheet>
  );
}

function linksOf(problems: AddressProblems): { fieldId: string; message: string }[] {
  return Object.entries(problems).map(([field, message]) => ({ fieldId: boxId(vouched(field)), message }));
}

/** `problemsAt` makes the keys from the list of fields. */
function vouched(field: string): AddressField {
  return field as AddressField;
}

function closedBefore({ inForce }: AddressBookView): PlainDate | null {
  const day = inForce?.recipient.closedFrom ?? null;
  return day === null ? null : dayOnTheWire(day);
}

/** Days on the wire have been written by the server; one that is none would be a defect. */
function dayOnTheWire(day: string): PlainDate {
  if (!isPlainDate(day)) throw new Error('not a day');
  return day;
}
