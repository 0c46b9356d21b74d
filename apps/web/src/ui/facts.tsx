import { Fragment, type ReactNode } from 'react';

export type Fact = { readonly label: string; readonly value: ReactNode };

/** Labels and values in two columns; one column on a phone. */
export function Facts({ rows }: { rows: readonly Fact[] }) {
  return (
    <dl className="t-facts">
      {rows.map((row, index) => (
        <Fragment key={`${index} ${row.label}`}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
