import { Button } from '@digdir/designsystemet-react';
import { sections } from '@tidig/domain/form/answers.ts';
import { type ReactNode, useState } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { SectionFields } from '../../fields/section-fields.tsx';
import { readText } from '../../fields/shapes.ts';
import styles from './quick.module.css';

/** Who reports and the number to call back on, from the login. Opened only where something is lacking or should be changed. */
export function QuickReporter(): ReactNode {
  const { name, phone } = useFormAnswers((answers) => ({
    name: readText(answers['reporter']?.['name']),
    phone: readText(answers['reporter']?.['phone']),
  }));
  const [open, setOpen] = useState(name === '' || phone === '');
  if (open) return <SectionFields section={sections.reporter} names={[['name', 'phone']]} />;
  return (
    <div className={styles.reporter}>
      <p>
        <strong>Du som anmäler:</strong> {name}, telefon <span className="t-nowrap t-number">{phone}</span>
      </p>
      <Button variant="tertiary" className={styles.plain} onClick={() => setOpen(true)}>
        Ändra namn eller telefon
      </Button>
    </div>
  );
}
