import { type ReactNode, useState } from 'react';
import barriers from '../barriers/barriers.module.css';
import { Sheet } from '../ui/sheet.tsx';
import { DrawnRowsTable } from './drawn-rows-table.tsx';
import { monthText } from './month-text.ts';
import type { Drawn, Sample } from './oversight-api.ts';
import { ReviewState } from './review-state.tsx';
import { SignReview } from './sign-review.tsx';

/** Those who were drawn for a month, what each did, and how the draw can be made again. */
export function SampleCard({ sample }: { readonly sample: Sample }): ReactNode {
  const { month, users, drawn, seedRow, seed } = sample;
  return (
    <Sheet title={monthText(month)} level={3}>
      <p>
        {drawn.length} av {users} som använde Tidig.
      </p>
      {drawn.map((one) => (
        <DrawnPerson key={`${one.unitId} ${one.userId}`} month={month} drawn={one} />
      ))}
      <details className={barriers.fold}>
        <summary>Så är lotten dragen</summary>
        <p>
          Lotten kommer ur loggen själv: rad {seedRow}, den sista i månaden. Ingen kan välja den, och den som har loggen kan dra om och få
          samma svar.
        </p>
        <p className="t-small t-break">{seed}</p>
      </details>
    </Sheet>
  );
}

function DrawnPerson({ month, drawn }: { readonly month: string; readonly drawn: Drawn }): ReactNode {
  const { userId, unitId, unitName, name, rows } = drawn;
  const [open, setOpen] = useState(false);
  return (
    <div className={barriers.item}>
      <h4>
        {name}
        {unitName === null ? '' : `, ${unitName}`}
      </h4>
      <ReviewState of={drawn} />
      <details className={barriers.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {rows === 1 ? '1 rad' : `${rows} rader`} i loggen<span className="t-hidden-text">, {name}</span>
        </summary>
        {open ? <DrawnRowsTable month={month} person={userId} name={name} /> : null}
      </details>
      <SignReview of={drawn} what={{ kind: 'sample', month, unitId, userId }} whose={`${name}, ${monthText(month)}`} />
    </div>
  );
}
