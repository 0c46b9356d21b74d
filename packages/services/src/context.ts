import type { Clock } from '@tidig/domain/base/time.ts';
import type { IdSource, OrganisationId } from '@tidig/domain/base/ids.ts';
import type { NoticeCode } from '@tidig/domain/vocabulary/notices.ts';
import type { PrintView } from '@tidig/domain/reading/print-view.ts';
import type { Receipt } from '@tidig/domain/exchange/envelope.ts';
import type { KeyRing } from '@tidig/store/port/keys.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';
import type { Stores } from '@tidig/store/port/stores.ts';

/** What every verb works with. Time, ids, transport and the outside world are arguments; nothing here is global. */
export type ServiceContext = {
  readonly stores: Stores;
  readonly keys: KeyRing;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly passwords: Passwords;
  readonly transport: Transport;
  readonly printer: Printer;
  readonly images: Images;
  readonly settings: ServiceSettings;
};

export type ServiceSettings = {
  /** Demo accounts may log in. */
  readonly demo: boolean;
};

/** Slow, salted password hashes (Argon2id). */
export type Passwords = {
  hash(password: string): Promise<string>;
  /** Takes about the same time whether the password is right or wrong. */
  verify(hash: string, password: string): Promise<boolean>;
};

/**
 * Carries one sealed message to its receiver and brings back the signed receipt. Inside one process or between two installations.
 * Throws NotDelivered when the receiver could not be reached or would not take it; the message stays in the outbox.
 */
export type Transport = { deliver(sealed: Sealed, to: OrganisationId): Promise<Receipt> };

/** Why a try did not succeed, in a word that names nobody. */
export class NotDelivered extends Error {
  readonly reason: string;
  constructor(reason: string) {
    super(`not delivered: ${reason}`);
    this.name = 'NotDelivered';
    this.reason = reason;
  }
}

/**
 * Makes a picture anew: the same picture without place, camera or any other metadata (T-34, A1), upright as its metadata said it should be; smaller where
 * it would come to more than `most` bytes. Refuses `file-broken` when the bytes are no such picture or not whole, and `picture-too-large` when they
 * unpack to more than 50 million pixels, before any is unpacked.
 */
export type Images = {
  remake(bytes: Uint8Array, mediaType: 'image/jpeg' | 'image/png', most: number): Promise<Uint8Array | 'file-broken' | 'picture-too-large'>;
};

/** Where a notice goes. */
export type NoticeAddress = { readonly kind: 'mail'; readonly address: string } | { readonly kind: 'webhook'; readonly url: string };

/**
 * Tells somebody that there is something in Tidig, and nothing of what: the words are those of `noticeTexts`. `kept`: there is nowhere to send it from, which a
 * demo may do. Otherwise what the other end said yes to, or why not, in a word that names nobody.
 */
export type Notifier = {
  send(code: NoticeCode, to: NoticeAddress): Promise<'sent' | 'kept' | { readonly failed: string }>;
};

/** Draws a print. Throws PrintUnavailable when it cannot within its limits. */
export type Printer = { render(view: PrintView): Promise<Uint8Array> };

export { PrintUnavailable } from '@tidig/domain/reading/print-view.ts';
