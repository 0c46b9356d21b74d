import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { momentText } from '../ui/swedish-time.ts';
import { discardDraft, type DraftRow } from './draft-api.ts';
import styles from './list.module.css';
import { stepOf } from './steps.ts';

/** Half-written reports: go on, or throw away after a question. */
export function DraftList({ drafts }: { readonly drafts: readonly DraftRow[] }): ReactNode {
  const [asked, setAsked] = useState<DraftRow | null>(null);
  const queries = useQueryClient();
  const discard = useMutation({
    mutationFn: (draft: DraftRow) => discardDraft(draft.id),
    onSuccess: () => announce('Utkastet är borttaget.'),
    onSettled: () => {
      setAsked(null);
      return queries.invalidateQueries({ queryKey: ['drafts'] });
    },
  });
  return (
    <Sheet flush>
      {discard.isError && <ProblemNotice error={discard.error} />}
      <ul className={styles.list}>
        {drafts.map((draft) => (
          <li key={draft.id} className={styles.draft}>
            <div>
              <p className={styles.name}>{nameOf(draft)}</p>
              <p className="t-quiet">Sparat {momentText(draft.savedAt)}</p>
            </div>
            <div className="t-row">
              <Button asChild variant="secondary">
                <Link to="/utkast/$id/$step" params={{ id: draft.id, step: stepOf('').slug }} aria-label={`Fortsätt på ${nameOf(draft)}`}>
                  Fortsätt
                </Link>
              </Button>
              <Button variant="tertiary" data-color="danger" aria-label={`Ta bort ${nameOf(draft)}`} onClick={() => setAsked(draft)}>
                Ta bort
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={asked !== null}
        title="Ta bort utkastet?"
        confirm="Ta bort utkastet"
        danger
        busy={discard.isPending}
        onConfirm={() => asked && discard.mutate(asked)}
        onCancel={() => setAsked(null)}
      >
        <p>{asked ? `${nameOf(asked)}, sparat ${momentText(asked.savedAt)}.` : ''} Texten går inte att få tillbaka.</p>
      </ConfirmDialog>
    </Sheet>
  );
}

function nameOf(draft: DraftRow): string {
  return draft.childLabel === '' ? 'Barn utan namn än' : draft.childLabel;
}
