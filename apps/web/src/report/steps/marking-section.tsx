import { sections } from '@tidig/domain/form/answers.ts';
import { secretText } from '@tidig/domain/reading/secrets.ts';
import type { ReactNode } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { itemInWords } from '../../fields/item-words.ts';
import { RowsField } from '../../fields/rows-field.tsx';
import { secretsIn, secretsPlace, useSecrets } from '../../fields/secrets.ts';
import { readText } from '../../fields/shapes.ts';
import { Sheet } from '../../ui/sheet.tsx';
import styles from '../draft/draft.module.css';
import { MarkedItem } from './marked-item.tsx';

const field = sections.marking.fields.secrecyMarks;

/** Sekretessmarkeringar: those of the whole report are written here, and those that were set at an item are gathered below. */
export function MarkingSection(): ReactNode {
  return (
    <Sheet title={sections.marking.title} className={styles.group ?? ''}>
      <RowsField field={field} name={secretsPlace} shows={(row) => readText(row['target']) === ''} />
      <MarkedItems />
    </Sheet>
  );
}

function MarkedItems(): ReactNode {
  const marks = useFormAnswers((answers) =>
    secretsIn(answers)
      .filter(({ target }) => target !== '')
      .map(({ row, index, target }) => ({ id: row.id, index, item: itemInWords(target, answers), says: secretText(row) })),
  );
  const { takeOne } = useSecrets();
  if (marks.length === 0) return null;
  return (
    <div className="t-stack t-stack-tight">
      <h3>Markerat vid en fråga</h3>
      <ul className={styles.marks}>
        {marks.map(({ id, index, item, says }) => (
          <MarkedItem key={id} item={item} at={`${secretsPlace}.${index}`} says={says} onRemove={() => takeOne(id)} />
        ))}
      </ul>
    </div>
  );
}
