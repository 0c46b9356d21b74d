import { type IdentityKind, identityKindList } from '@tidig/domain/vocabulary/identity.ts';

/** An identity answer as the boxes show it. The kind is personnummer until another is chosen. */
export type Identity = { readonly kind: IdentityKind; readonly value: string; readonly level: string };

export function readIdentity(stored: unknown): Identity {
  const kind = member(stored, 'kind');
  return {
    kind: identityKindList.codes.find((code) => code === kind) ?? 'PNR',
    value: member(stored, 'value'),
    level: member(stored, 'level'),
  };
}

/** What is stored: nothing while only the preset kind stands there. A number never stays behind a kind that has none. */
export function identityOf({ kind, value, level }: Identity): object | undefined {
  if (kind === 'SAKN') return { kind };
  if (value === '' && kind === 'PNR') return undefined;
  return { kind, ...(value === '' ? {} : { value }), ...(kind === 'SAM' && level !== '' ? { level } : {}) };
}

function member(stored: unknown, key: string): string {
  if (typeof stored !== 'object' || stored === null) return '';
  const value: unknown = Reflect.get(stored, key);
  return typeof value === 'string' ? value : '';
}
