import { delegable, type Delegable } from '@tidig/domain/intake/delegation.ts';
import { roleLabels } from '@tidig/domain/labels/roles.ts';
import { decisionList } from '@tidig/domain/vocabulary/intake.ts';
import type { ReactNode } from 'react';
import { DateText } from '../ui/date-text.tsx';
import { Facts } from '../ui/facts.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { DelegationView } from './settings-api.ts';

/** What can be delegated, in words. */
export const delegableText = {
  ...decisionList.labels,
  PROLONG: 'Förlänga tiden för förhandsbedömningen',
} as const satisfies Record<Delegable, string>;

/** The delegation in force, for those who do not write it: whoever may be given one never does. */
export function DelegationShown({ view }: { readonly view: DelegationView }): ReactNode {
  const { current } = view;
  return (
    <Sheet title="Delegation">
      <p>Nämndens administratör skriver in delegationen efter nämndens beslut.</p>
      <InForce view={view} />
      {current ? <Facts rows={delegable.map((code) => ({ label: delegableText[code], value: whom(current.delegation[code]) }))} /> : null}
    </Sheet>
  );
}

/** Since when it holds and who wrote it in, or that there is none. */
export function InForce({ view: { current } }: { readonly view: DelegationView }): ReactNode {
  if (!current) return <p className="t-quiet">Inget är delegerat än.</p>;
  return (
    <p className="t-quiet">
      Gäller sedan <DateText at={current.decidedOn ?? current.recordedAt} />. Inskriven <DateText at={current.recordedAt} /> av{' '}
      {current.byName}.
    </p>
  );
}

function whom(delegated: NonNullable<DelegationView['current']>['delegation'][Delegable]): string {
  if (!delegated || delegated.roles.length === 0) return 'Ingen';
  return `${delegated.roles.map((role) => roleLabels[role]).join(', ')} (${delegated.point})`;
}
