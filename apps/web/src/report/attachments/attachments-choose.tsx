import { Button } from '@digdir/designsystemet-react';
import { type ChangeEvent, type ReactNode, type Ref, useRef, useState } from 'react';
import { acceptedTypes, mostFiles } from './attachments-file.ts';
import styles from './attachments.module.css';

type Props = { readonly ref: Ref<HTMLButtonElement>; readonly room: number; readonly onFiles: (files: readonly File[]) => void };

/** Two presses: choose files, or on a phone take a photo. More than there is room for are left out, and that is said. */
export function ChooseFiles({ ref, room, onFiles }: Props): ReactNode {
  const [leftOut, setLeftOut] = useState(0);
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  function chosen(event: ChangeEvent<HTMLInputElement>): void {
    const all = [...(event.currentTarget.files ?? [])];
    event.currentTarget.value = '';
    setLeftOut(Math.max(0, all.length - room));
    onFiles(all.slice(0, Math.max(0, room)));
  }
  const full = room <= 0;
  return (
    <div className={styles.choose}>
      <div className={styles.presses}>
        <Button ref={ref} variant="secondary" disabled={full} onClick={() => files.current?.click()}>
          {full ? `Högst ${mostFiles} bilagor` : '+ Välj filer'}
        </Button>
        {!full && (
          <Button variant="secondary" className={styles.camera} onClick={() => camera.current?.click()}>
            Ta ett foto
          </Button>
        )}
      </div>
      <input ref={files} type="file" hidden multiple accept={acceptedTypes.join()} onChange={chosen} />
      <input ref={camera} type="file" hidden accept="image/jpeg,image/png" capture="environment" onChange={chosen} />
      <p role="status" className={styles.leftOut}>
        {leftOut > 0 && `${leftOut === 1 ? 'En fil' : `${leftOut} filer`} togs inte med. Det får vara högst ${mostFiles} bilagor.`}
      </p>
    </div>
  );
}
