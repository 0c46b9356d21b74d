import type { addressBook, addressPageView, logPage, logRowView, operation, staffRow, storeHealthRow } from '@tidig/api/wire/admin.ts';
import type { membershipRequest } from '@tidig/api/wire/memberships.ts';
import type { AddressDraft } from '@tidig/domain/address/check-address.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../api/http.ts';

export type LogPageView = z.infer<typeof logPage>;
export type LogRowView = z.infer<typeof logRowView>;
export type StaffRow = z.infer<typeof staffRow>;
export type OperationView = z.infer<typeof operation>;
export type StoreHealthRow = z.infer<typeof storeHealthRow>;

export type AddressBookView = z.infer<typeof addressBook>;
export type AddressPageView = z.infer<typeof addressPageView>;

/** A page of the organisation's log, newest first. Reading it is itself logged. */
export function readLog(before: number | null): Promise<LogPageView> {
  return getJson<LogPageView>(before === null ? '/api/log' : `/api/log?before=${before}`);
}

export function readStaff(): Promise<StaffRow[]> {
  return getJson<StaffRow[]>('/api/staff');
}

/** Closes an account and ends its logins at once. */
export function closeAccount(userId: string): Promise<void> {
  return sendJson<void>('POST', `/api/accounts/${encodeURIComponent(userId)}/closures`, {});
}

export type NewMembership = z.input<typeof membershipRequest>;

/** Gives somebody who has an account a place at the own nämnd. */
export function grantMembership(given: NewMembership): Promise<void> {
  return sendJson<void>('POST', '/api/staff/memberships', given);
}

/** Ends a place at the own nämnd, from a day. */
export function endMembership({ id, on }: { readonly id: string; readonly on: string }): Promise<void> {
  return sendJson<void>('POST', `/api/staff/memberships/${encodeURIComponent(id)}/end`, { on });
}

export function readOperation(): Promise<OperationView> {
  return getJson<OperationView>('/api/operation');
}

/** How the own nämnd is reached; reading it is logged. */
export function readAddressBook(): Promise<AddressBookView> {
  return getJson<AddressBookView>('/api/address-book');
}

/** Adds a page from a day; those before stay. */
export function saveAddress(draft: AddressDraft): Promise<AddressBookView> {
  return sendJson<AddressBookView>('PUT', '/api/address-book', draft);
}

/** Says that what holds today is still right. */
export function confirmAddress(): Promise<AddressBookView> {
  return sendJson<AddressBookView>('POST', '/api/address-book/confirmations', {});
}
