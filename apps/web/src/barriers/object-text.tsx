import type { ReactNode } from 'react';
import { OpenLink } from '../intake/open-link.tsx';
import { useSession } from '../session/session-context.ts';
import type { Barrier } from './barriers-api.ts';

/** What a spärr or nödöppning is about, by its ärendenummer and never by a name. A head can open a report from here; that is logged like any other. */
export function ObjectText({ object }: { readonly object: Barrier['object'] }): ReactNode {
  const { membership } = useSession();
  if (object.kind === 'child-file') return object.arendenummer === null ? 'En akt utan anmälningar' : `Akten med ${object.arendenummer}`;
  const text = `Anmälan ${object.arendenummer ?? ''}`;
  return membership.role === 'unit-head' ? <OpenLink id={object.id}>{text}</OpenLink> : text;
}
