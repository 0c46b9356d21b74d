import { createHash, createPublicKey, type KeyObject, sign, timingSafeEqual, verify } from 'node:crypto';

/** The one place where another installation hands in a message. Part of what is signed: an address tells only where the installation is. */
export const EXCHANGE_PATH = '/api/exchange/messages';
/** Seconds that a signature holds, either way: two servers' clocks differ. */
export const SIGNATURE_SECONDS = 300;

/** What a request says of itself, signed by the organisation that sends it. */
export type PeerHeaders = {
  readonly 'Content-Type': string;
  readonly 'Content-Digest': string;
  readonly 'Signature-Input': string;
  readonly Signature: string;
};

type ToSign = {
  readonly body: Uint8Array;
  readonly contentType: string;
  readonly keyId: string;
  readonly seconds: number;
  readonly nonce: string;
};

/**
 * Signs a request as HTTP Message Signatures have it (RFC 9421 with Ed25519, RFC 9530 for the body's digest), over method, path, content type and digest,
 * at a time and with a nonce. One fixed form of the many that the standard allows.
 */
export function signRequest({ body, contentType, keyId, seconds, nonce }: ToSign, key: KeyObject): PeerHeaders {
  const digest = digestOf(body);
  const params = `${COVERED};created=${seconds};nonce="${nonce}";keyid="${keyId}";alg="ed25519"`;
  const signature = sign(null, signatureBase(contentType, digest, params), key).toString('base64');
  return { 'Content-Type': contentType, 'Content-Digest': digest, 'Signature-Input': `tidig=${params}`, Signature: `tidig=:${signature}:` };
}

const COVERED = '("@method" "@path" "content-type" "content-digest")';

/** What a request claims, read from its headers; null when they have any other form. Nothing is proved yet. */
export type Claim = {
  readonly keyId: string;
  readonly seconds: number;
  readonly nonce: string;
  readonly contentType: string;
  readonly digest: string;
  readonly params: string;
  readonly signature: string;
};

const form =
  /^tidig=(\("@method" "@path" "content-type" "content-digest"\);created=(\d{1,12});nonce="([\w-]{16,80})";keyid="([a-z0-9-]{1,64})";alg="ed25519")$/;

export function claimIn(header: (name: string) => string | undefined): Claim | null {
  const input = form.exec(header('Signature-Input') ?? '');
  const signature = /^tidig=:([A-Za-z0-9+/]{86}==):$/.exec(header('Signature') ?? '')?.[1];
  const digest = header('Content-Digest') ?? '';
  const contentType = header('Content-Type') ?? '';
  if (!input || signature === undefined || !/^sha-256=:[A-Za-z0-9+/]{43}=:$/.test(digest) || contentType.length > 300) return null;
  const [, params = '', created = '', nonce = '', keyId = ''] = input;
  return { keyId, seconds: Number(created), nonce, contentType, digest, params, signature };
}

/** True when the holder of this public key (SPKI DER in base64) signed just these headers. The body is compared with `digestMatches` once it is read. */
export function isClaimSignedBy(claim: Claim, publicKey: string): boolean {
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  return verify(null, signatureBase(claim.contentType, claim.digest, claim.params), key, Buffer.from(claim.signature, 'base64'));
}

export function digestMatches(claim: Claim, body: Uint8Array): boolean {
  return timingSafeEqual(Buffer.from(claim.digest), Buffer.from(digestOf(body)));
}

function digestOf(body: Uint8Array): string {
  return `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
}

function signatureBase(contentType: string, digest: string, params: string): Buffer {
  return Buffer.from(
    [
      '"@method": POST',
      `"@path": ${EXCHANGE_PATH}`,
      `"content-type": ${contentType}`,
      `"content-digest": ${digest}`,
      `"@signature-params": ${params}`,
    ].join('\n'),
  );
}
