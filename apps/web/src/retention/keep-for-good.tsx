import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { SettingBox } from '../admin/settings-box.tsx';
import { announce } from '../ui/announcer.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { rowName } from './disposal-words.ts';
import { type DisposalRow, type DisposalView, keepForGood } from './retention-api.ts';

type KeepProps = { readonly row: DisposalRow; readonly onView: (view: DisposalView) => void; readonly onEnd: () => void };

/** The child was placed, or it is faderskap or adoption: kept for good (SoL 16:2). Where somebody has seen that is written down. */
export function KeepForGood({ row, onView, onEnd }: KeepProps): ReactNode {
  const [source, setSource] = useState('');
  const [tried, setTried] = useState(false);
  const keeping = useMutation({
    mutationFn: keepForGood,
    onSuccess: (view) => {
      announce('Inskrivet. Det gallras inte.');
      onView(view);
      onEnd();
    },
  });
  function keep(): void {
    setTried(true);
    if (source.trim() === '') document.getElementById('keep-source')?.focus();
    else if (!keeping.isPending) keeping.mutate({ kind: row.kind, id: row.id, source });
  }
  return (
    <ConfirmDialog
      open
      title={`Bevara ${rowName(row)}?`}
      confirm="Skriv in att det ska bevaras"
      busy={keeping.isPending}
      onConfirm={keep}
      onCancel={onEnd}
    >
      <div className="t-stack">
        <p>
          Om barnet har varit placerat, eller om det gäller faderskap eller adoption, ska det aldrig gallras (16 kap. 2 § SoL). Det står då
          kvar i Tidig.
        </p>
        <SettingBox
          id="keep-source"
          label="Var har du sett det?"
          help="Till exempel: Treserva, placeringsbeslut 2022."
          value={source}
          problem={tried && source.trim() === '' ? 'Skriv var du har sett det.' : undefined}
          onValue={setSource}
        />
        {keeping.isError ? <ProblemNotice error={keeping.error} /> : null}
      </div>
    </ConfirmDialog>
  );
}
