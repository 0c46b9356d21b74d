import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import styles from '../intake/intake.module.css';
import { Loading } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { JoinForm } from './join-form.tsx';
import { getMoves, type Moves } from './joining-api.ts';
import { MoveItem } from './move-item.tsx';
import { SplitForm } from './split-form.tsx';

/** Right child in the right akt: two akter that are one child's are joined here, and one that holds two children's reports is parted. By a person, and never for good. */
export function JoiningPanel({ fileId }: { readonly fileId: string }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <Sheet title="Rätt barn i akten">
      <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Samma barn i två akter, eller två barn i en</summary>
        {open ? <Joining fileId={fileId} /> : null}
      </details>
    </Sheet>
  );
}

function Joining({ fileId }: { readonly fileId: string }): ReactNode {
  const moves = useQuery({ queryKey: ['child-file', fileId, 'moves'], queryFn: () => getMoves(fileId), gcTime: 0 });
  if (moves.isPending) return <Loading what="det som har flyttats" />;
  if (moves.isError) return <ProblemNotice error={moves.error} retry={() => void moves.refetch()} />;
  return (
    <div className={styles.form}>
      <Earlier fileId={fileId} moves={moves.data} />
      <Possible fileId={fileId} moves={moves.data} />
    </div>
  );
}

type PartProps = { readonly fileId: string; readonly moves: Moves };

function Earlier({ fileId, moves: { moves, seen } }: PartProps): ReactNode {
  if (moves.length === 0) return <p className="t-quiet">Inget har flyttats mellan den här akten och en annan.</p>;
  return moves.map((move) => <MoveItem key={move.id} fileId={fileId} move={move} seen={seen} />);
}

function Possible({ fileId, moves }: PartProps): ReactNode {
  if (moves.joinedWith) return null;
  if (!moves.mayMove) return <p className="t-quiet">En handläggare eller chef som får läsa hela akten kan föra samman eller dela den.</p>;
  return (
    <>
      <details className={styles.fold}>
        <summary>Samma barn i två akter…</summary>
        <JoinForm fileId={fileId} moves={moves} />
      </details>
      {moves.reports.length > 1 ? (
        <details className={styles.fold}>
          <summary>Akten rör två barn…</summary>
          <SplitForm fileId={fileId} moves={moves} />
        </details>
      ) : null}
    </>
  );
}
