import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type FieldValues, useFieldArray, useWatch } from 'react-hook-form';
import { GroupFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { fieldId, useFieldContext } from './field-state.ts';
import styles from './fields.module.css';
import { type Mark, rowTarget, useMarks } from './marks.ts';
import { RowGroup } from './row-group.tsx';
import { rowHeading } from './row-heading.ts';
import { useSecrets } from './secrets.ts';
import { readMissing, type Row } from './shapes.ts';

type Removed = { readonly row: Row; readonly index: number; readonly mark: Mark | null; readonly secrets: readonly Row[] };

type RowsProps = FieldProps & {
  /** Rows that are drawn here; all of them where nothing is said. Those that are drawn elsewhere keep their places. */
  readonly shows?: (row: Readonly<Record<string, unknown>>) => boolean;
};

/** Rows of the same kind: people, observations, quotes. Each is its own group with its own heading and a stable id. */
export function RowsField({ field, name, shows }: RowsProps): ReactNode {
  const missing = useWatch<FieldValues, string, FieldValues, boolean>({ name, compute: (stored: unknown) => readMissing(stored) !== null });
  return (
    <GroupFrame field={field} name={name}>
      {missing ? null : <RowList field={field} name={name} {...(shows ? { shows } : {})} />}
    </GroupFrame>
  );
}

/** Taking a row away can be undone until another is added; focus is never lost with the row. */
function RowList({ field, name, shows = () => true }: RowsProps): ReactNode {
  const { fields, append, remove, insert } = useFieldArray<FieldValues, string, 'key'>({ name, keyName: 'key' });
  const { clear } = useFieldContext(name);
  const marks = useMarks();
  const secrets = useSecrets();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [focusOn, setFocusOn] = useState<{ readonly id: string } | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focusOn) document.getElementById(focusOn.id)?.focus();
  }, [focusOn]);
  function add(): void {
    clear();
    append({ id: crypto.randomUUID() }, { shouldFocus: false });
    setRemoved(null);
    setFocusOn({ id: fieldId(`${name}.${fields.length}`) });
  }
  function takeAway(index: number, row: Row): void {
    clear();
    remove(index);
    const target = rowTarget(name, row.id);
    setRemoved({ row, index, mark: marks.take(target), secrets: secrets.take(target) });
    addButton.current?.focus();
  }
  function putBack(): void {
    if (!removed) return;
    insert(removed.index, removed.row, { shouldFocus: false });
    if (removed.mark) marks.put(removed.mark);
    secrets.put(removed.secrets);
    setFocusOn({ id: fieldId(`${name}.${removed.index}`) });
    setRemoved(null);
  }
  const full = field.maxRows !== undefined && fields.length >= field.maxRows;
  return (
    <div className={styles.rows}>
      {fields.map((row, index) =>
        shows(row) ? (
          <RowGroup key={row.key} field={field} name={`${name}.${index}`} index={index} onRemove={(value) => takeAway(index, value)} />
        ) : null,
      )}
      <div role="status">
        {removed && (
          <p className={styles.undo}>
            {`${rowHeading(field, removed.index)} är borttagen.`}{' '}
            <Button variant="secondary" onClick={putBack}>
              Ångra
            </Button>
          </p>
        )}
      </div>
      <Button ref={addButton} variant="secondary" onClick={add} disabled={full} className={styles.addRow}>
        {full ? `Högst ${field.maxRows}` : `+ Lägg till ${field.rowName ?? 'rad'}`}
      </Button>
    </div>
  );
}
