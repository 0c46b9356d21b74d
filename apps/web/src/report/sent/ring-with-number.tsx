import { PROTECTED_LABEL } from '@tidig/domain/labels/protected.ts';
import type { ReactNode } from 'react';
import { useAllRecipients } from '../recipient/use-recipients.ts';
import type { SentRow } from './sent-api.ts';

/**
 * On the receipt of a report on a protected child: whom to ring at the nämnd when it must know at once where the child is, and the number that says which child is meant.
 * Nothing where the nämnd has named nobody, or has not got the report yet: then the number says nothing there.
 */
export function RingWithNumber({ row }: { readonly row: SentRow }): ReactNode {
  const board = useAllRecipients().data?.find((each) => each.id === row.recipientId);
  if (row.childLabel !== PROTECTED_LABEL || row.arrivedAt === null || !board?.protectedFunction || !board.protectedPhone) return null;
  return (
    <p>
      <strong>Skriv inte var {row.kind === 'PL6' ? 'personen' : 'barnet'} är.</strong> Behöver nämnden veta det genast: ring{' '}
      {board.protectedFunction}, <span className="t-nowrap">{board.protectedPhone}</span>, och uppge nummer{' '}
      <span className="t-number t-nowrap">{row.anmalningsnummer}</span>.
    </p>
  );
}
