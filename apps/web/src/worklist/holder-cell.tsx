import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { dayText } from '../ui/swedish-time.ts';
import type { Entry, ShownRow } from './entries.ts';
import type { GiveOut } from './use-give-out.ts';
import { listed } from './worklist-order.ts';

type HolderCellProps = { readonly entry: Entry; readonly giveOut: GiveOut; readonly tabIndex: number };

/** Who has it today, and one press to take it or give it back. */
export function HolderCell({ entry, giveOut, tabIndex }: HolderCellProps): ReactNode {
  const rows = entry.rows.filter(({ gone }) => !gone);
  const untaken = rows.filter(({ mine }) => !mine);
  const own = rows.filter(({ mine, inHand }) => mine && inHand?.until === null);
  return (
    <>
      <Holders rows={entry.rows} />
      {untaken.length > 0 ? (
        <Button
          variant="tertiary"
          data-size="sm"
          data-row-take=""
          tabIndex={tabIndex}
          loading={giveOut.isPending(entry.id)}
          aria-label={`Ta ${entry.first.childLabel}`}
          onClick={() => giveOut.take(entry.id, untaken)}
        >
          Ta
        </Button>
      ) : null}
      {untaken.length === 0 && own.length > 0 ? (
        <Button
          variant="tertiary"
          data-size="sm"
          tabIndex={tabIndex}
          loading={giveOut.isPending(entry.id)}
          aria-label={`Lämna tillbaka ${entry.first.childLabel}`}
          onClick={() => giveOut.giveBack(entry.id, own)}
        >
          Lämna tillbaka
        </Button>
      ) : null}
    </>
  );
}

function Holders({ rows }: { readonly rows: readonly ShownRow[] }): ReactNode {
  const names = [...new Set(rows.map(({ inHand, mine }) => (mine ? 'Du' : (inHand?.name ?? 'Ingen'))))];
  const [row] = rows;
  return (
    <div>
      <span className={names.includes('Ingen') ? 't-quiet' : ''}>{listed(names)}</span>
      {row && rows.length === 1 ? <Meanwhile row={row} /> : null}
    </div>
  );
}

/** Where the one who was given it is away, or cannot have it any more. Never why. */
function Meanwhile({ row: { handler, inHand } }: { readonly row: ShownRow }): ReactNode {
  if (handler && !inHand) return <span className="t-cell-second">Var hos {handler.name}</span>;
  if (!handler || inHand?.until == null) return null;
  return (
    <span className="t-cell-second">
      för {handler.name}, t.o.m. {dayText(inHand.until)}
    </span>
  );
}
