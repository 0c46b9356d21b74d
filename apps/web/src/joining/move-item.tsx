import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import styles from '../intake/intake.module.css';
import { announce } from '../ui/announcer.tsx';
import { momentText } from '../ui/swedish-time.ts';
import { type Move, undoMove } from './joining-api.ts';
import { ReasonPart } from './reason-part.tsx';

type MoveItemProps = { readonly fileId: string; readonly move: Move; readonly seen: string };

/** A join or a split as a trace: what, when, by whom and why; and the way back. */
export function MoveItem({ fileId, move, seen }: MoveItemProps): ReactNode {
  const queries = useQueryClient();
  const undo = useMutation({
    mutationFn: (reason: string) => undoMove(fileId, move.id, { reason, seen }),
    onSuccess: () => {
      announce('Flytten är ångrad.');
      return queries.invalidateQueries({ queryKey: ['child-file'] });
    },
    onError: () => queries.invalidateQueries({ queryKey: ['child-file', fileId, 'moves'] }),
  });
  return (
    <div className={styles.earlierItem}>
      <p>
        <strong>{titleOf(move)}</strong> {momentText(move.at)}, av {move.byName}
      </p>
      <p>{move.reason}</p>
      {move.mayUndo ? (
        <details className={styles.fold}>
          <summary>Ångra…</summary>
          <div className={styles.form}>
            <p>{whatHappens(move)}</p>
            <ReasonPart
              label="Varför ångras det?"
              act="Ångra flytten"
              title="Ångra flytten?"
              told={<p>{whatHappens(move)}</p>}
              busy={undo.isPending}
              error={undo.error}
              onConfirm={(reason) => undo.mutate(reason)}
            />
          </div>
        </details>
      ) : null}
    </div>
  );
}

function titleOf({ way, into, other }: Move): string {
  const name = other?.label ?? 'en akt som du inte får se';
  switch (way) {
    case 'JOINED':
      return into ? `Akten ${name} fördes samman med den här` : `Den här akten fördes samman med ${name}`;
    case 'SPLIT':
      return into ? `Anmälningar kom hit när akten ${name} delades` : `Akten delades: anmälningar flyttades till ${name}`;
    case 'JOIN_UNDONE':
      return `Sammanföringen med ${name} ångrades`;
    case 'SPLIT_UNDONE':
      return `Delningen med ${name} ångrades`;
  }
}

/** Said before it is done: what has come since stays where it is. */
function whatHappens({ goBack, stay, other }: Move): string {
  const back = goBack === 1 ? 'En anmälan går' : `${goBack} anmälningar går`;
  const left =
    stay === 1 ? ' En anmälan som har kommit efteråt ligger kvar här.' : ` ${stay} anmälningar som har kommit efteråt ligger kvar här.`;
  return `${back} tillbaka till akten ${other?.label ?? ''}.${stay === 0 ? '' : `${left} Flytta den för hand om den hör dit.`}`;
}
