import type { Example } from '@tidig/domain/guidance/examples/example.ts';
import type { ReactNode } from 'react';
import styles from './guide.module.css';

type Props = { readonly example: Example | null; readonly hint: boolean };

/** A weak and a strong way to write the same thing, told apart by word, sign and line. A text to read: it looks like no box to type in. */
export function TwoExamples({ example, hint }: Props): ReactNode {
  if (!example) return null;
  return (
    <>
      <figure className={`${styles.example} ${styles.weak}`}>
        <figcaption>
          <Sign d="M4 8h8" /> Svagt exempel
        </figcaption>
        <blockquote>{example.weak}</blockquote>
      </figure>
      <figure className={`${styles.example} ${styles.strong}`}>
        <figcaption>
          <Sign d="M4 8.5l2.8 2.8L12 5.5" /> Bättre
        </figcaption>
        <blockquote>{example.strong}</blockquote>
      </figure>
      <p className={styles.quiet}>
        Personer och händelser är påhittade.{hint && ' Exemplet följer situationen när du har valt vad som oroar dig mest.'}
      </p>
    </>
  );
}

function Sign({ d }: { readonly d: string }): ReactNode {
  return (
    <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d={d} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
