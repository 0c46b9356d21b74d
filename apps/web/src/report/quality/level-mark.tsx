import type { Level } from '@tidig/domain/quality/finding.ts';
import { levelLabels } from '@tidig/domain/quality/messages.ts';
import type { ReactNode } from 'react';
import styles from './quality.module.css';

/** The level in a word and a shape of its own, so that it is told apart without colour. */
export function LevelMark({ level }: { readonly level: Level }): ReactNode {
  return (
    <span className={styles.level} data-level={level}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
        {shapes[level]}
      </svg>
      {levelLabels[level]}
    </span>
  );
}

const shapes = {
  STOP: <path d="M8 .5 15.5 8 8 15.5.5 8z" fill="currentColor" />,
  LOOK: (
    <>
      <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="8" cy="8" r="2.5" fill="currentColor" />
    </>
  ),
  TIP: <path d="M3.5 1.5 13.5 8l-10 6.5z" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />,
} satisfies Record<Level, ReactNode>;
