import { Button } from '@digdir/designsystemet-react';
import { sections } from '@tidig/domain/form/answers.ts';
import { answerAt, fieldAt, loose, parseTarget } from '@tidig/domain/form/paths.ts';
import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import type { ReactNode } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { type Mark, marksIn, useMark } from '../../fields/marks.ts';
import { peopleToKeepFrom } from '../../fields/people-in.ts';
import { SectionFields } from '../../fields/section-fields.tsx';
import { readText } from '../../fields/shapes.ts';
import { partsAt } from '../../fields/swedish-time.ts';
import { Sheet } from '../../ui/sheet.tsx';
import styles from '../draft/draft.module.css';

/** The own page for what should not reach somebody, with what was marked elsewhere in the form gathered beside it. */
export function SecrecySection(): ReactNode {
  return (
    <Sheet title="Bör inte visas för …" className={styles.group ?? ''}>
      <SectionFields section={sections.secrecy} names={['restricted']} />
      <MarkedElsewhere />
    </Sheet>
  );
}

function MarkedElsewhere(): ReactNode {
  const marks = useFormAnswers((answers) => marksIn(answers).map((mark) => ({ mark, ...inWords(mark, answers) })));
  if (marks.length === 0) return null;
  return (
    <div className="t-stack t-stack-tight">
      <h3>Markerat i andra steg</h3>
      <ul className={styles.marks}>
        {marks.map((each) => (
          <li key={each.mark.id}>
            <MarkRow {...each} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type MarkRowProps = { readonly mark: Mark; readonly label: string; readonly text: string; readonly from: string };

function MarkRow({ mark, label, text, from }: MarkRowProps): ReactNode {
  const { remove } = useMark(mark.target);
  return (
    <>
      <div>
        <p>
          <strong>{label}</strong>
          {text === '' ? '' : `: ${text}`}
        </p>
        <p className="t-quiet">
          {from === '' ? 'Välj för vem den inte bör visas.' : `Bör inte visas för ${from}.`}{' '}
          {mark.why === '' ? 'Skäl saknas.' : `Skäl: ${mark.why}`}
        </p>
      </div>
      <Button variant="tertiary" aria-label={`Ta bort markeringen på ${label}`} onClick={remove}>
        Ta bort markeringen
      </Button>
    </>
  );
}

const shown = 80;

function inWords(mark: Mark, answers: LooseAnswers): Omit<MarkRowProps, 'mark'> {
  const target = parseTarget(mark.target);
  const field = target ? fieldAt(target.section, target.field) : null;
  const people = peopleToKeepFrom(answers, partsAt(Date.now()).day);
  const from = mark.from.map((id) => people.find((person) => person.id === id)?.label ?? 'borttagen person').join(', ');
  const text = target ? textOf(answerAt(loose(answers), target)) : '';
  return { label: field?.label ?? 'Borttagen uppgift', text: text.length > shown ? `${text.slice(0, shown)} …` : text, from };
}

function textOf(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null) return readText(answer);
  return ['what', 'quote'].map((key) => readText(Reflect.get(answer, key))).find((text) => text !== '') ?? '';
}
