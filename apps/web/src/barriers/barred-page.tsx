import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useSession } from '../session/session-context.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { Shuttable } from './barriers-api.ts';
import { EmergencyDialog } from './emergency-dialog.tsx';

/** Who may make a nödöppning; the server decides. */
const handlers: readonly string[] = ['reception', 'caseworker', 'jour', 'unit-head'];

/** Instead of a report or akt that is shut to this person. Says nothing of what it is. */
export function BarredPage({ object }: { readonly object: Shuttable }): ReactNode {
  const { membership } = useSession();
  const [asked, setAsked] = useState(false);
  return (
    <div className="t-page t-page-text">
      <PageHeading lead="Handläggningen måste göras av en annan handläggare.">Du är spärrad från det här</PageHeading>
      <Sheet>
        <p>
          En chef har satt en behörighetsspärr (jäv). Lämna över till en kollega eller till din chef. Är spärren fel: säg till chefen, som
          kan avsluta den.
        </p>
      </Sheet>
      {handlers.includes(membership.role) ? (
        <Sheet title="Är det akut och ingen annan kan?">
          <p>Då kan du göra en nödöppning och läsa i 60 minuter. Chefen och loggkontrollanten ser det genast, och det granskas.</p>
          <div>
            <Button variant="secondary" onClick={() => setAsked(true)}>
              Nödöppning
            </Button>
          </div>
          <EmergencyDialog object={object} open={asked} onClose={() => setAsked(false)} />
        </Sheet>
      ) : null}
      <p>
        <Link to="/mottagning">Till mottagningens tavla</Link>
      </p>
    </div>
  );
}
