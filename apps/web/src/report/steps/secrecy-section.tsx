import { sections } from '@tidig/domain/form/answers.ts';
import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import type { ReactNode } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { itemInWords } from '../../fields/item-words.ts';
import { type Mark, marksIn, marksPlace, useMarks } from '../../fields/marks.ts';
import { peopleToKeepFrom } from '../../fields/people-in.ts';
import { SectionFields } from '../../fields/section-fields.tsx';
import { partsAt } from '../../fields/swedish-time.ts';
import { Sheet } from '../../ui/sheet.tsx';
import styles from '../draft/draft.module.css';
import { MarkedItem } from './marked-item.tsx';

/** What goes to the annex: what should not reach somebody, with what was marked at its question gathered beside it, and a threat against who told. */
export function SecrecySection(): ReactNode {
  return (
    <>
      <Sheet title="Bör inte visas för …" className={styles.group ?? ''}>
        <SectionFields section={sections.secrecy} names={['restricted']} />
        <MarkedElsewhere />
      </Sheet>
      <Sheet title="Hotbild" className={styles.group ?? ''}>
        <SectionFields section={sections.secrecy} names={['threats']} />
      </Sheet>
    </>
  );
}

function MarkedElsewhere(): ReactNode {
  const marks = useFormAnswers((answers) =>
    marksIn(answers).map((mark) => ({ mark, item: itemInWords(mark.target, answers), says: saysOf(mark, answers) })),
  );
  const { take } = useMarks();
  if (marks.length === 0) return null;
  return (
    <div className="t-stack t-stack-tight">
      <h3>Markerat vid en fråga</h3>
      <ul className={styles.marks}>
        {marks.map(({ mark, item, says }, index) => (
          <MarkedItem key={mark.id} item={item} at={`${marksPlace}.${index}`} says={says} onRemove={() => take(mark.target)} />
        ))}
      </ul>
    </div>
  );
}

function saysOf({ from, why }: Mark, answers: LooseAnswers): string {
  const people = peopleToKeepFrom(answers, partsAt(Date.now()).day);
  const names = from.map((id) => people.find((person) => person.id === id)?.label ?? 'borttagen person').join(', ');
  const whom = names === '' ? 'Välj för vem den inte bör visas.' : `Bör inte visas för ${names}.`;
  return `${whom} ${why === '' ? 'Skäl saknas.' : `Skäl: ${why}`}`;
}
