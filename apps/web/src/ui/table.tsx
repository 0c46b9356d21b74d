import type { ReactNode } from 'react';

export type Column<Row> = {
  /** Shown as column heading, and before the value on a phone. */
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** The one column that names the row. */
  readonly names?: boolean;
};

type TableProps<Row> = { caption: string; columns: readonly Column<Row>[]; rows: readonly Row[]; rowKey: (row: Row) => string };

/** A table on a wide page that becomes cards on a phone. The caption is for those who cannot see the heading above it. */
export function Table<Row>({ caption, columns, rows, rowKey }: TableProps<Row>) {
  return (
    <table className="t-table">
      <caption className="t-hidden-text">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.title} scope="col">
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <Cell key={column.title} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.names) return <th scope="row">{column.cell(row)}</th>;
  return (
    <td data-label={column.title}>
      <div>{column.cell(row)}</div>
    </td>
  );
}
