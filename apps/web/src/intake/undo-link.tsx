import { Button, Label, Textarea } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { undoLink } from './intake-api.ts';
import styles from './intake.module.css';

const LEAST = 10;

/** Takes the report out of an akt that is another child's. The reason stays as a trace. */
export function UndoLink({ reportId }: { readonly reportId: string }): ReactNode {
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const undo = useMutation({
    mutationFn: () => undoLink(reportId, reason.trim()),
    onSuccess: () => {
      announce('Anmälan är borttagen ur akten.');
      setAsked(false);
      return queries.invalidateQueries({ queryKey: ['received', reportId] });
    },
  });
  function confirm(): void {
    setShort(reason.trim().length < LEAST);
    if (reason.trim().length >= LEAST) undo.mutate();
  }
  return (
    <>
      <Button variant="tertiary" onClick={() => setAsked(true)}>
        Fel akt?
      </Button>
      <ConfirmDialog
        open={asked}
        title="Ta bort anmälan ur akten?"
        confirm="Ta bort ur akten"
        busy={undo.isPending}
        onConfirm={confirm}
        onCancel={() => setAsked(false)}
      >
        <p>Anmälan finns kvar och kan läggas i rätt akt. Kopplingen sparas med vem som tog bort den och varför.</p>
        <div className={styles.field}>
          <Label htmlFor="undo-reason">Varför är det fel akt?</Label>
          <Textarea
            id="undo-reason"
            rows={3}
            maxLength={1000}
            value={reason}
            aria-describedby="undo-wrong"
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <p id="undo-wrong" role="alert" className={styles.wrong}>
            {short ? 'Skriv varför, minst några ord.' : ''}
          </p>
        </div>
        {undo.isError ? <ProblemNotice error={undo.error} /> : null}
      </ConfirmDialog>
    </>
  );
}
