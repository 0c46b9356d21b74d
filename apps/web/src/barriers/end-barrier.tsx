import { Button, Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { type Barrier, endBarrier, oversightKey } from './barriers-api.ts';
import styles from './barriers.module.css';

const LEAST = 10;

/** Ends a spärr at once, with a reason. It stays among the ended ones with who, when and why. Nobody ends the own. */
export function EndBarrier({ barrier }: { readonly barrier: Barrier }): ReactNode {
  const queries = useQueryClient();
  const id = useId();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const end = useMutation({
    mutationFn: () => endBarrier(barrier.id, reason.trim()),
    onSuccess: async () => {
      announce('Spärren är avslutad.');
      setAsked(false);
      await Promise.all([queries.invalidateQueries({ queryKey: ['barriers'] }), queries.invalidateQueries({ queryKey: oversightKey })]);
    },
  });
  function confirm(): void {
    const enough = reason.trim().length >= LEAST;
    setShort(!enough);
    if (enough) end.mutate();
    else document.getElementById(`${id}-reason`)?.focus();
  }
  if (!barrier.mayEnd) return null;
  return (
    <div className={styles.act}>
      <Button variant="tertiary" onClick={() => setAsked(true)}>
        Avsluta spärren<span className="t-hidden-text"> för {barrier.userName}</span>
      </Button>
      <ConfirmDialog
        open={asked}
        title={`Avsluta spärren för ${barrier.userName}?`}
        confirm="Avsluta spärren"
        busy={end.isPending}
        onConfirm={confirm}
        onCancel={() => setAsked(false)}
      >
        <p>Personen kan läsa och handlägga igen från och med nu. Spärren står kvar bland de avslutade.</p>
        <div className={styles.field}>
          <Label htmlFor={`${id}-reason`}>Varför avslutas den?</Label>
          <Textarea
            id={`${id}-reason`}
            rows={3}
            maxLength={1000}
            value={reason}
            aria-invalid={short}
            aria-describedby={`${id}-wrong`}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div id={`${id}-wrong`}>{short ? <ValidationMessage>Skriv varför, minst tio tecken.</ValidationMessage> : null}</div>
        </div>
        {end.isError ? <ProblemNotice error={end.error} /> : null}
      </ConfirmDialog>
    </div>
  );
}
