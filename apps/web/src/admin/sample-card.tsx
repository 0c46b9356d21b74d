import { type ReactNode, useState } from 'react';
import barriers from '../barriers/barriers.module.css';
import { Sheet } from '../ui/sheet.tsx';
import styles from './review.module.css';
import { DrawnRowsTable } from './drawn-rows-table.tsx';
import { monthText } from './month-text.ts';
import type { Drawn, Sample } from './oversight-api.ts';
import { ReviewState } from './review-state.tsx';
import { SignReview } from './sign-review.tsx';

/** Those who were drawn for a month, what each did, and what the draw was made from. */
export function SampleCard({ sample }: { readonly sample: Sample }): ReactNode {
  const { month, users, drawn } = sample;
  return (
    <Sheet title={monthText(month)} level={3}>
      <p className="t-quiet">
        {drawn.length} av {users} som använde Tidig.
      </p>
      {drawn.map((one) => (
        <DrawnPerson key={`${one.unitId} ${one.userId}`} sample={sample} drawn={one} />
      ))}
    </Sheet>
  );
}

function DrawnPerson({ sample: { month, seedRow, seed }, drawn }: { readonly sample: Sample; readonly drawn: Drawn }): ReactNode {
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
        <p className={`t-quiet t-small ${styles.seed}`}>
          Lottad ur rad {seedRow} i loggen: {seed}
        </p>
        {open ? <DrawnRowsTable month={month} person={userId} name={name} /> : null}
      </details>
      <SignReview of={drawn} what={{ kind: 'sample', month, unitId, userId }} whose={`${name}, ${monthText(month)}`} />
    </div>
  );
}
