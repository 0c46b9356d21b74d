import type { markRequest, protectionView } from '@tidig/api/wire/protection.ts';
import type { namingRequest, namings, vaultOversight, vaultView } from '@tidig/api/wire/vault.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../api/http.ts';

export type VaultView = z.infer<typeof vaultView>;
export type Namings = z.infer<typeof namings>;
export type Naming = Namings['named'][number];
export type NewNaming = z.infer<typeof namingRequest>;
export type VaultOversight = z.infer<typeof vaultOversight>;
export type Protection = z.infer<typeof protectionView>;
export type Mark = Protection['marks'][number];
export type Copy = Protection['copies'][number];
export type NewMark = z.infer<typeof markRequest>;

/** A report or akt, by its random id. */
export type Child = { readonly kind: 'report' | 'child-file'; readonly id: string };

export const oversightKey = ['vault-oversight'] as const;

/** Opens where protected persons are for a quarter of an hour, and reads it. What comes back is kept in no cache: the caller holds it, and lets it go. */
export async function openVault(id: string, reason: string): Promise<VaultView> {
  await sendJson('POST', `${pathOf({ kind: 'report', id })}/vault-openings`, { reason });
  return readVault(id);
}

export function readVault(id: string): Promise<VaultView> {
  return getJson<VaultView>(`${pathOf({ kind: 'report', id })}/vault`);
}

export function readNamings(child: Child): Promise<Namings> {
  return getJson<Namings>(`${pathOf(child)}/vault-namings`);
}

export function nameForVault(child: Child, given: NewNaming): Promise<Namings> {
  return sendJson<Namings>('POST', `${pathOf(child)}/vault-namings`, given);
}

export function endNaming(child: Child, id: string): Promise<Namings> {
  return sendJson<Namings>('POST', `${pathOf(child)}/vault-namings/${encodeURIComponent(id)}/end`);
}

export function readOversight(): Promise<VaultOversight> {
  return getJson<VaultOversight>('/api/vault-openings');
}

export function readProtection(child: Child): Promise<Protection> {
  return getJson<Protection>(`${pathOf(child)}/protection`);
}

export function markProtection(child: Child, given: NewMark): Promise<Protection> {
  return sendJson<Protection>('POST', `${pathOf(child)}/protection-marks`, given);
}

export function liftProtection(child: Child, id: string, reason: string): Promise<Protection> {
  return sendJson<Protection>('POST', `${pathOf(child)}/protection-marks/${encodeURIComponent(id)}/lift`, { reason });
}

export function noteCopy(
  { reportId, number }: Copy,
  given: { readonly kind: 'RECALLED' | 'INFORMED'; readonly doneOn: string },
): Promise<void> {
  return sendJson<void>('POST', `${pathOf({ kind: 'report', id: reportId })}/copies/${number}/notes`, given);
}

function pathOf({ kind, id }: Child): string {
  return `/api/${kind === 'report' ? 'intake/reports' : 'child-files'}/${encodeURIComponent(id)}`;
}
