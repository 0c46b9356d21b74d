import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * Canonical JSON (RFC 8785) as bytes: what is hashed and signed. Throws on what has no JSON form and on strings that are not well formed
 * or hold NUL; the form has refused those long before, so here they are a defect.
 */
export function canonicalBytes(value: unknown): Uint8Array {
  refuseIllFormed(value);
  const text = canonicalize(value);
  if (text === undefined) throw new Error('value has no JSON form');
  return new TextEncoder().encode(text);
}

/** SHA-256, hex, lower case. */
export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function refuseIllFormed(value: unknown): void {
  if (typeof value === 'string' && (!value.isWellFormed() || value.includes('\0'))) throw new Error('ill-formed text cannot be sealed');
  if (Array.isArray(value)) value.forEach(refuseIllFormed);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      refuseIllFormed(key);
      refuseIllFormed(inner);
    }
  }
}
