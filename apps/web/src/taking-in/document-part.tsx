import { Label } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import styles from '../intake/intake.module.css';

/** The letter, the form or the e-mail as it came: it is then the report. */
export function DocumentPart({ onFile }: { readonly onFile: (file: File | null) => void }): ReactNode {
  return (
    <div className={styles.field}>
      <Label htmlFor="document">Anmälan som fil (kan lämnas tomt)</Label>
      <p id="document-help" className="t-quiet t-small">
        PDF, JPG eller PNG, högst 10 MB. Filen är då anmälan, och det du skriver här hjälper till att hitta den.
      </p>
      <input
        id="document"
        type="file"
        accept="application/pdf,image/jpeg,image/png"
        aria-describedby="document-help"
        onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)}
      />
    </div>
  );
}
