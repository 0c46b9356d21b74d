import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { shownName, sizeInWords } from './attachments-file.ts';
import type { Upload } from './attachments-uploads.ts';
import styles from './attachments.module.css';

type Props = { readonly upload: Upload; readonly onAgain: () => void; readonly onDrop: () => void };

/** A file on its way, with how far it has come, or why it did not go. */
export function UploadRow({ upload: { file, state }, onAgain, onDrop }: Props): ReactNode {
  const name = shownName(file.name);
  const stopped = state.kind === 'stopped';
  return (
    <li className={stopped ? styles.stopped : styles.row}>
      <div className={styles.head}>
        <p>
          <strong className={styles.name}>{name}</strong>
          <br />
          <span className="t-quiet t-number">{sizeInWords(file.size)}</span>
        </p>
        <div className={styles.presses}>
          {stopped && state.mayTryAgain && (
            <Button variant="secondary" onClick={onAgain} aria-label={`Försök igen med ${name}`}>
              Försök igen
            </Button>
          )}
          <Button variant="tertiary" onClick={onDrop} aria-label={`${stopped ? 'Ta bort' : 'Avbryt'} ${name}`}>
            {stopped ? 'Ta bort' : 'Avbryt'}
          </Button>
        </div>
      </div>
      {stopped ? (
        <p role="alert" className={styles.why}>
          {state.why}
        </p>
      ) : (
        <Progress share={state.kind === 'sending' ? state.share : 0} waiting={state.kind === 'waiting'} name={name} />
      )}
    </li>
  );
}

/** After the last byte the server still looks at the file: that is said too, so that nothing seems to stand still. */
function Progress({ share, waiting, name }: { readonly share: number; readonly waiting: boolean; readonly name: string }): ReactNode {
  const percent = Math.round(share * 100);
  return (
    <div className={styles.progress}>
      <progress max={100} value={percent} aria-label={`Skickar ${name}`} />
      <span className="t-quiet t-number">{waiting ? 'Väntar på sin tur' : percent === 100 ? 'Kontrolleras …' : `${percent} %`}</span>
    </div>
  );
}
