import type { GuideKind } from '@tidig/domain/guidance/places.ts';
import type { ReactNode } from 'react';
import styles from './guide.module.css';

const words: Record<GuideKind, string> = {
  example: 'Visa exempel',
  signs: 'Tecken att tänka på',
  more: 'Mer hjälp',
  ground: 'Får jag lämna detta?',
};

type Props = {
  /** Element id of what a button opens. */
  readonly id: string;
  readonly offered: readonly GuideKind[];
  readonly open: GuideKind | null;
  readonly label: string;
  readonly onPress: (kind: GuideKind) => void;
};

/** A quiet row of buttons, each of which opens its help below the row and closes it again. Focus stays on the button. */
export function GuideButtons({ id, offered, open, label, onPress }: Props): ReactNode {
  return (
    <div className={styles.buttons}>
      {offered.map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles.button}
          aria-expanded={open === kind}
          {...(open === kind ? { 'aria-controls': id } : {})}
          onClick={() => onPress(kind)}
        >
          <Arrow />
          {words[kind]}
          <span className="t-hidden-text"> – {label}</span>
        </button>
      ))}
    </div>
  );
}

function Arrow(): ReactNode {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false" className={styles.arrow}>
      <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
