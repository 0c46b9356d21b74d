import type { ReactNode } from 'react';
import { useSettled } from './quality-context.ts';
import styles from './quality.module.css';

/** Said only where it is not with the server that somebody has looked: what is kept is not worth a word. */
export function SettlingLine(): ReactNode {
  const { waiting, refused } = useSettled();
  const words = waiting
    ? 'Det du har kontrollerat är inte sparat än. Vi försöker igen.'
    : refused
      ? 'Det gick inte att spara att du har kontrollerat. Det står kvar under Kontrollera.'
      : '';
  return (
    <p role="status" className={words === '' ? 't-hidden-text' : styles.waiting}>
      {words}
    </p>
  );
}
