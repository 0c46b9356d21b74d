import { Label } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { dayOf, instant, type PlainDate } from '@tidig/domain/base/time.ts';
import { roleLabels } from '@tidig/domain/labels/roles.ts';
import { type ReactNode, useState } from 'react';
import { AheadInput } from '../barriers/ahead-input.tsx';
import { announce } from '../ui/announcer.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { endMembership, type StaffRow } from './admin-api.ts';
import { Wrong } from './settings-box.tsx';

type EndPlaceProps = {
  /** Whose place is to end; give it a key of the place. */
  readonly row: StaffRow;
  readonly onEnded: () => void;
  readonly onCancel: () => void;
};

/** From which day a place no longer holds: today, or a day to come that is known already. */
export function EndPlace({ row, onEnded, onCancel }: EndPlaceProps): ReactNode {
  const today = dayOf(instant(new Date()));
  const [on, setOn] = useState<PlainDate | null>(today);
  const [tried, setTried] = useState(false);
  const ending = useMutation({
    mutationFn: endMembership,
    onSuccess: () => {
      announce('Uppdragets slut är inskrivet.');
      onEnded();
    },
  });
  const wrong = wrongEnd(on, { today, to: row.to });
  function end(): void {
    setTried(true);
    if (on !== null && wrong === null && !ending.isPending) ending.mutate({ id: row.membershipId, on });
    else document.getElementById('end-place-on')?.focus();
  }
  return (
    <ConfirmDialog
      open
      title={`Avsluta uppdraget för ${row.name}?`}
      confirm="Avsluta uppdraget"
      danger
      busy={ending.isPending}
      onConfirm={end}
      onCancel={onCancel}
    >
      <div className="t-stack">
        <p>Uppdraget som {roleLabels[row.role].toLowerCase()} slutar gälla den dag du skriver. Kontot finns kvar.</p>
        <div className="t-stack t-stack-tight">
          <Label htmlFor="end-place-on">Första dag utan uppdraget</Label>
          <AheadInput
            control={{ id: 'end-place-on', 'aria-invalid': tried && wrong !== null, 'aria-describedby': 'end-place-wrong' }}
            today={today}
            day={on}
            onDay={setOn}
          />
          <Wrong id="end-place-wrong" text={tried && wrong !== null ? wrong : undefined} />
        </div>
        {ending.isError ? <ProblemNotice error={ending.error} /> : null}
      </div>
    </ConfirmDialog>
  );
}

/** What is wrong with the day before anything is sent; null when nothing is. `to`: the day it ends on already. */
export function wrongEnd(on: string | null, { today, to }: { readonly today: string; readonly to: string | null }): string | null {
  if (on === null) return 'Skriv en dag.';
  if (on < today) return 'Skriv i dag eller en dag som kommer.';
  return to !== null && on >= to ? 'Uppdraget upphör redan då. Skriv en tidigare dag.' : null;
}
