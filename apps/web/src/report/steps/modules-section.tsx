import { sections } from '@tidig/domain/form/answers.ts';
import type { ReactNode } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { SectionFields } from '../../fields/section-fields.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import styles from '../draft/draft.module.css';
import { titleOfModule } from './module-title.ts';

/** The questions that the main concern opens. They close again with it, and what was typed comes back with them. */
export function ModulesSection(): ReactNode {
  const title = useFormAnswers(titleOfModule, 'asked');
  if (title === null) return null;
  return (
    <Sheet title={title} className={styles.group ?? ''}>
      <p className="t-quiet">Frågorna hör till det som oroar dig mest. De är frivilliga: svara på det du vet.</p>
      <SectionFields section={sections.modules} />
    </Sheet>
  );
}
