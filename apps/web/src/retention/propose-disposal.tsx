import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { DisposalTable } from './disposal-table.tsx';
import { howMuch, keyOf } from './disposal-words.ts';
import { KeepForGood } from './keep-for-good.tsx';
import { type DisposalRow, type DisposalView, proposeDisposal } from './retention-api.ts';

type ProposeProps = { readonly view: DisposalView; readonly onView: (view: DisposalView) => void };

/** The first step: somebody goes through what is due, and proposes it. Nothing is destroyed by it. */
export function ProposeDisposal({ view, onView }: ProposeProps): ReactNode {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [keeping, setKeeping] = useState<DisposalRow | null>(null);
  const rows = view.rows.filter((row) => !left.has(keyOf(row)));
  const proposing = useMutation({
    mutationFn: proposeDisposal,
    onSuccess: (next) => {
      announce('Förslaget väntar på att någon annan godkänner.');
      onView(next);
    },
  });
  function choose(key: string, on: boolean): void {
    setLeft(new Set(on ? [...left].filter((other) => other !== key) : [...left, key]));
  }
  return (
    <>
      <Sheet title="Steg 1 av 2: gå igenom listan">
        <p>Kontrollera varje rad. Ta bort bocken för det som inte ska gallras nu. Inget förstörs av förslaget.</p>
      </Sheet>
      <Sheet flush>
        <DisposalTable rows={view.rows} chosen={new Set(rows.map(keyOf))} onChoose={choose} onKeep={setKeeping} />
      </Sheet>
      {keeping ? <KeepForGood key={keyOf(keeping)} row={keeping} onView={onView} onEnd={() => setKeeping(null)} /> : null}
      <div className="t-stack">
        {proposing.isError ? <ProblemNotice error={proposing.error} /> : null}
        {rows.length === 0 ? <p role="status">Inget är valt. Bocka för minst en rad för att föreslå.</p> : null}
        <div>
          <Button
            disabled={rows.length === 0}
            loading={proposing.isPending}
            onClick={() => proposing.mutate(rows.map(({ kind, id }) => ({ kind, id })))}
          >
            Föreslå gallring av {howMuch(rows.length)}
          </Button>
        </div>
      </div>
    </>
  );
}
