import type { ReactNode } from 'react';
import type { ReceivedReport } from '../intake/intake-api.ts';
import { WhomToRing } from '../ui/protected-call.tsx';
import { OpenVault } from './open-vault.tsx';

/** Where places stand as "Skyddad uppgift": for those who are named a way to open them, for everybody else whom to ring. */
export function VaultPanel({ report }: { readonly report: ReceivedReport }): ReactNode {
  const { row, protection } = report;
  if (!protection.hidden) return null;
  const whomToRing = <WhomToRing call={protection.call} number={row.arendenummer} whom={row.notice === 'PL6' ? 'personen' : 'barnet'} />;
  return protection.mayOpen ? <OpenVault reportId={row.id} whomToRing={whomToRing} /> : whomToRing;
}
