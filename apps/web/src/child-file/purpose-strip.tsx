import { purposeText } from '@tidig/domain/labels/purposes.ts';
import type { ReactNode } from 'react';
import { timeText } from '../ui/swedish-time.ts';
import type { ChildFile } from './child-file-api.ts';
import styles from './child-file.module.css';

/** Why the akt is open and for how long: on screen all the while, however far down one reads. */
export function PurposeStrip({ file }: { readonly file: ChildFile }): ReactNode {
  return (
    <p className={styles.strip} role="note" aria-label="Varför akten är öppen">
      <span>
        Skäl: <strong>{purposeText(file.purpose).toLowerCase()}</strong>
      </span>
      <span className="t-quiet">Allt du läser loggas. Öppen till {timeText(file.openUntil)}.</span>
    </p>
  );
}
