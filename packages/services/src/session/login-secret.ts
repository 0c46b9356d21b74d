import { createHash } from 'node:crypto';
import { asId, type IdSource, type LoginId } from '@tidig/domain/base/ids.ts';

/** A new login's secret: 32 unpredictable bytes, base64url. Only the cookie holds it. */
export function newSecret(ids: IdSource): string {
  return Buffer.from(ids.bytes(32)).toString('base64url');
}

/** The id under which a login is stored: SHA-256 of its secret, so that the store alone opens nothing. */
export function loginIdOf(secret: string): LoginId {
  return asId(createHash('sha256').update(secret).digest('hex'));
}
