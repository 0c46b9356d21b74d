import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { ColleaguesDialog } from './colleagues-dialog.tsx';
import { namesInShort } from './colleagues-filter.ts';
import styles from './colleagues.module.css';
import { useOpenDraft } from '../draft/use-open-draft.ts';

/** Who else writes in the draft, and the way to invite somebody. Only its author invites. */
export function ColleaguesPanel({ draftId, place }: { readonly draftId: string; readonly place: 'aside' | 'below' }): ReactNode {
  const draft = useOpenDraft(draftId).data;
  const [open, setOpen] = useState(false);
  if (!draft) return null;
  const names = draft.colleagues.map(({ name }) => name);
  return (
    <div className={place === 'aside' ? styles.aside : styles.below}>
      {draft.own ? (
        <>
          {names.length > 0 && <p className={styles.who}>Skriver med dig: {namesInShort(names)}</p>}
          <Button variant="tertiary" className={styles.open} onClick={() => setOpen(true)}>
            {names.length > 0 ? 'Bjud in fler eller ta tillbaka' : 'Bjud in en kollega'}
          </Button>
          <ColleaguesDialog open={open} draftId={draftId} invited={draft.colleagues} onClose={() => setOpen(false)} />
        </>
      ) : (
        <p className={styles.who}>Inbjuden av {draft.authorName}. Du kan skriva och skicka.</p>
      )}
    </div>
  );
}
