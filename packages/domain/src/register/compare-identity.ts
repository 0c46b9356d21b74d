import type { PlainDate } from '../base/time.ts';
import { looseFold } from '../names/fold.ts';

/** What two records say of who a child is, as far as they can be held against each other. */
export type Comparable = {
  readonly number: { readonly value: string } | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: PlainDate | null;
};

/** One field side by side. `blank` = at least one side does not say. It orders nothing and decides nothing: a person does (JO 2902-2002). */
export type Comparison = {
  readonly field: 'number' | 'name' | 'birthDate';
  readonly verdict: 'match' | 'mismatch' | 'blank';
  readonly here: string;
  readonly there: string;
};

export function compareIdentity(here: Comparable, there: Comparable): Comparison[] {
  return [
    compare('number', here.number?.value ?? '', there.number?.value ?? ''),
    compare('name', nameOf(here), nameOf(there), looseFold),
    compare('birthDate', here.birthDate ?? '', there.birthDate ?? ''),
  ];
}

function compare(field: Comparison['field'], here: string, there: string, fold: (text: string) => string = (text) => text): Comparison {
  if (here === '' || there === '') return { field, verdict: 'blank', here, there };
  return { field, verdict: fold(here) === fold(there) ? 'match' : 'mismatch', here, there };
}

function nameOf({ givenName, familyName }: Comparable): string {
  return `${givenName} ${familyName}`.trim();
}
