import type { ReactNode } from 'react';
import styles from './fields.module.css';

/** Says what is left only when it begins to matter: the last tenth of the limit, and beyond it. */
export function CharactersLeft({ typed, limit }: { readonly typed: string; readonly limit: number | undefined }): ReactNode {
  if (!limit || typed.length < limit * 0.9) return null;
  const left = limit - typed.length;
  return (
    <p className={left < 0 ? styles.error : styles.help} role="status">
      {left < 0 ? `${-left} tecken för mycket. Korta texten, eller dela den på flera rutor.` : `${left} tecken kvar.`}
    </p>
  );
}
