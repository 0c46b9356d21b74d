import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useRef } from 'react';
import styles from '../intake/intake.module.css';
import { acceptedTypes, sizeInWords } from '../report/attachments/attachments-file.ts';

type DocumentPartProps = { readonly file: File | null; readonly onFile: (file: File | null) => void };

/** The letter, the form or the e-mail as it came: it is then the report. */
export function DocumentPart({ file, onFile }: DocumentPartProps): ReactNode {
  const box = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.field} role="group" aria-labelledby="document-label" aria-describedby="document-help">
      <p id="document-label">
        <strong>Anmälan som fil (kan lämnas tomt)</strong>
      </p>
      <p id="document-help" className="t-quiet t-small">
        PDF, JPG eller PNG, högst 10 MB. Filen är då anmälan, och det du skriver här hjälper till att hitta den.
      </p>
      <div className={styles.acts}>
        <Button variant="secondary" onClick={() => box.current?.click()}>
          {file ? 'Välj en annan fil' : 'Välj fil'}
        </Button>
        {file ? (
          <Button variant="tertiary" data-color="danger" onClick={() => onFile(null)}>
            Ta bort filen
          </Button>
        ) : null}
      </div>
      <input
        ref={box}
        type="file"
        hidden
        accept={acceptedTypes.join()}
        onChange={(event) => {
          onFile(event.currentTarget.files?.[0] ?? null);
          event.currentTarget.value = '';
        }}
      />
      <p role="status">{file ? `${file.name}, ${sizeInWords(file.size)}` : ''}</p>
    </div>
  );
}
