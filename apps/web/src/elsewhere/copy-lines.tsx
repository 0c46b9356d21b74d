import { Button } from '@digdir/designsystemet-react';
import { asText, type CopyLine } from '@tidig/domain/intake/case-system-lines.ts';
import { type ReactNode, useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './elsewhere.module.css';

/** The lines of an aktualisering, each with its own press, and all at once. What was copied is said by its label, never by its text. */
export function CopyLines({ lines }: { readonly lines: readonly CopyLine[] }): ReactNode {
  const [copied, setCopied] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  async function copy(what: string, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(what);
      setFailed(false);
      announce(`${what} är kopierat.`);
    } catch {
      setFailed(true);
    }
  }
  return (
    <div className={styles.copy}>
      <ul className={styles.lines}>
        {lines.map(({ label, text }) => (
          <li key={label} className={styles.line}>
            <span className={styles.label}>{label}</span>
            <span className={styles.text}>{text}</span>
            <Button variant="tertiary" data-size="sm" aria-label={`Kopiera ${label}`} onClick={() => void copy(label, text)}>
              {copied === label ? 'Kopierat' : 'Kopiera'}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button variant="secondary" onClick={() => void copy('Allt', asText(lines))}>
          {copied === 'Allt' ? 'Allt är kopierat' : 'Kopiera allt'}
        </Button>
      </div>
      {failed ? (
        <Notice kind="warning" role="alert">
          <p>Webbläsaren lät inte Tidig kopiera. Markera texten och kopiera den själv.</p>
        </Notice>
      ) : null}
    </div>
  );
}
