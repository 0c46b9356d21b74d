import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { showPdf } from '../../api/pdf.ts';
import { useSession } from '../../session/session-context.ts';
import { announce } from '../../ui/announcer.tsx';
import { PrintProblem } from '../../printing/print-problem.tsx';
import { printSent, type SentRow } from './sent-api.ts';

type Props = {
  readonly row: SentRow;
  readonly document?: 'report' | 'annex';
  readonly main?: boolean;
  /** Which nämnd's copy it is, where there are several. */
  readonly to?: string;
};

/** The report, or its annex, as a PDF. The copy is numbered and logged before it is shown. A unit head reads on screen and prints nothing. */
export function SentPdf({ row, document = 'report', main = false, to }: Props): ReactNode {
  const { membership } = useSession();
  const button = useRef<HTMLButtonElement>(null);
  const pdf = useMutation({
    mutationFn: (leaveOut: readonly string[]) => printSent(row.id, document, leaveOut),
    onSuccess: (file, leaveOut) => {
      // The press that was used is gone.
      if (leaveOut.length > 0) button.current?.focus();
      showPdf(file, `${document === 'annex' ? 'bilaga' : 'anmalan'}-${row.anmalningsnummer}.pdf`);
      announce('PDF-filen är klar.');
    },
  });
  if (membership.role !== 'officer') return null;
  return (
    <div className="t-stack t-stack-tight">
      <div>
        <Button ref={button} variant={main ? 'primary' : 'secondary'} loading={pdf.isPending} onClick={() => pdf.mutate([])}>
          {pdf.isPending ? 'Gör PDF …' : `Visa ${document === 'annex' ? 'bilagan ' : ''}som PDF${to ? ` (till ${to})` : ''}`}
        </Button>
      </div>
      {pdf.isError && <PrintProblem error={pdf.error} busy={pdf.isPending} retry={() => pdf.mutate([])} printWithout={pdf.mutate} />}
    </div>
  );
}
