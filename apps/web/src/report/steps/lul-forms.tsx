import { Button } from '@digdir/designsystemet-react';
import { labelOf } from '@tidig/domain/form/code-list.ts';
import type { LulForm } from '@tidig/domain/form/lul-forms.ts';
import { lulFormList } from '@tidig/domain/vocabulary/report.ts';
import type { ReactNode } from 'react';
import { useFieldState } from '../../fields/field-state.ts';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { readChoices, withNote } from '../../fields/shapes.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './lul.module.css';
import { offeredForms } from './offered-forms.ts';

const name = 'lul.form';

/** Which underrättelse fits the age at the act: offered, never chosen by the program. Where nobody has read the law as it stood that day, it says so. */
export function LulForms(): ReactNode {
  const offered = useFormAnswers(offeredForms);
  const { value, set } = useFieldState(name, readChoices);
  if (offered.kind === 'none') return <TooOld />;
  const choose = (form: LulForm): void => {
    const codes = lulFormList.codes.filter((code) => code === form || value.codes.includes(code));
    set(withNote({ codes }, value.note));
  };
  return (
    <Notice
      title={offered.kind === 'unknown' ? 'Åldern vid gärningen avgör vilken underrättelse det är.' : 'Det här passar åldern vid gärningen'}
    >
      {offered.kind === 'unknown' && (
        <p>Ange barnets personnummer eller födelsedatum och dagen för händelsen, så föreslås den som passar.</p>
      )}
      {offered.kind === 'some' && (
        <ul className={styles.forms}>
          {offered.forms.map((form) => (
            <li key={form}>
              <span>{labelOf(lulFormList, form)}</span>
              {value.codes.includes(form) ? (
                <span className="t-quiet">Vald</span>
              ) : (
                <Button variant="secondary" onClick={() => choose(form)} aria-label={`Välj ${labelOf(lulFormList, form)}`}>
                  Välj
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {offered.checkWording && (
        <p>
          <strong>Kontrollera lydelsen.</strong> Lagen ändrades 10 sep 2026, och hur den nya texten drar gränsen är inte kontrollerat här.
          {offered.kind === 'some' && offered.forms.length > 1 ? ' Därför visas flera.' : ''}
        </p>
      )}
    </Notice>
  );
}

function TooOld(): ReactNode {
  return (
    <Notice kind="warning" title="Personen hade fyllt 18 år vid gärningen.">
      <p>Underrättelse enligt LUL gäller den som är under 18 år. Underrätta enligt 6 § polislagen i stället: välj det i första steget.</p>
    </Notice>
  );
}
