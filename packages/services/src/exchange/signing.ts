import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { Envelope, Receipt, UnsignedEnvelope, UnsignedReceipt } from '@tidig/domain/exchange/envelope.ts';
import { canonicalBytes } from './canonical.ts';

/** Signs an envelope with its sender's Ed25519 key, over the canonical JSON of everything else in it. */
export function signEnvelope(envelope: UnsignedEnvelope, key: KeyObject): Envelope {
  return { ...envelope, signature: signatureOver(envelope, key) };
}

/** Signs a receipt with the receiver's key. */
export function signReceipt(receipt: UnsignedReceipt, key: KeyObject): Receipt {
  return { ...receipt, signature: signatureOver(receipt, key) };
}

/** True when the message was signed by the holder of this public key (SPKI DER in base64) and not changed since. */
export function isSignedBy(signed: Envelope | Receipt, publicKey: string): boolean {
  const { signature, ...rest } = signed;
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  return verify(null, canonicalBytes(rest), key, Buffer.from(signature, 'base64'));
}

function signatureOver(unsigned: UnsignedEnvelope | UnsignedReceipt, key: KeyObject): string {
  return sign(null, canonicalBytes(unsigned), key).toString('base64');
}
