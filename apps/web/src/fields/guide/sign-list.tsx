import type { SignGroup } from '@tidig/domain/guidance/signs/groups.ts';
import type { ReactNode } from 'react';
import styles from './guide.module.css';

/** Signs as plain text: nothing to tick, since a tick would look like evidence. */
export function SignList({ groups }: { readonly groups: readonly SignGroup[] }): ReactNode {
  return (
    <>
      <p className={styles.quiet}>Påminnelser om vad du kan titta och lyssna efter. De är inte bevis: skriv det du såg, med egna ord.</p>
      <div className={styles.groups}>
        {groups.map(({ title, signs }) => (
          <div key={title}>
            <p className={styles.title}>{title}</p>
            <ul className={styles.list}>
              {signs.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  );
}
