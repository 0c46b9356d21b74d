import { Button } from '@digdir/designsystemet-react';
import type { Field } from '@tidig/domain/form/field.ts';
import { mayBeMarked } from '@tidig/domain/form/markable.ts';
import type { ReactNode } from 'react';
import { type FieldValues, useFormContext, useWatch } from 'react-hook-form';
import { FieldInput } from './field-input.tsx';
import type { FieldProps } from './field-props.ts';
import { fieldId } from './field-state.ts';
import styles from './fields.module.css';
import { useIsAsked } from './form-answers.ts';
import { rowTarget } from './marks.ts';
import { ItemMarks } from './item-marks.tsx';
import { type CellPlace, useRowActs } from './row-acts.ts';
import { rowHeading } from './row-heading.ts';
import { readRows, type Row } from './shapes.ts';

type RowGroupProps = FieldProps & { readonly index: number; readonly onRemove: (row: Row) => void };

/** One row: its heading, its fields, and what can be done with it. `name` is the path of the row. */
export function RowGroup({ field, name, index, onRemove }: RowGroupProps): ReactNode {
  const { getValues } = useFormContext<FieldValues>();
  const id = useWatch<FieldValues, string, FieldValues, string>({ name: `${name}.id`, compute: String });
  const rowsName = name.slice(0, name.lastIndexOf('.'));
  function remove(): void {
    const [row] = readRows([getValues(name)]);
    if (row) onRemove(row);
  }
  return (
    <fieldset className={styles.row} id={fieldId(name)} tabIndex={-1}>
      <legend className={styles.rowTitle}>{rowHeading(field, index)}</legend>
      <div className={`${styles.pair} ${styles.rowParts}`}>
        {Object.entries(field.of ?? {}).map(([key, each]) => (
          <RowPart key={key} field={each} place={{ rowsName, index, cell: key }} />
        ))}
      </div>
      {mayBeMarked(rowTarget(rowsName, id)) && <ItemMarks target={rowTarget(rowsName, id)} what={rowHeading(field, index)} />}
      <div className={styles.rowTools}>
        <Button variant="tertiary" data-color="danger" onClick={remove}>
          Ta bort {rowHeading(field, index).toLowerCase()}
        </Button>
      </div>
    </fieldset>
  );
}

const narrow = new Set<Field['type']>(['text', 'phone', 'email', 'date', 'age', 'count']);

function isShort(field: Field): boolean {
  return narrow.has(field.type) && (field.maxLength ?? 0) <= 200;
}

/** A field of a row; its condition sees the row beside the sections. Short ones share a line where there is room. */
function RowPart({ field, place }: { readonly field: Field; readonly place: CellPlace }): ReactNode {
  const { Under } = useRowActs();
  const rowName = `${place.rowsName}.${place.index}`;
  const shown = useIsAsked(field, rowName);
  if (!shown || field.setByProgram) return null;
  return (
    <div className={isShort(field) ? styles.half : styles.whole}>
      <FieldInput field={field} name={`${rowName}.${place.cell}`} />
      <Under {...place} />
    </div>
  );
}
