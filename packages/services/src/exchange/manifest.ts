import type { Manifest, Part } from '@tidig/domain/exchange/envelope.ts';
import { canonicalBytes, sha256Hex } from './canonical.ts';

/** Describes the parts as they are: name, media type, bytes, SHA-256. */
export function manifestOf(parts: readonly Part[], formVersion: number | null): Manifest {
  return {
    version: 1,
    formVersion,
    parts: parts.map(({ name, mediaType, content }) => ({ name, mediaType, bytes: content.byteLength, sha256: sha256Hex(content) })),
  };
}

/** The message's hash: SHA-256 over the manifest's canonical JSON, hex. */
export function manifestHash(manifest: Manifest): string {
  return sha256Hex(canonicalBytes(manifest));
}

/** True when the parts are exactly those of the manifest: none missing, none more, each byte as described. */
export function partsMatch(manifest: Manifest, parts: readonly Part[]): boolean {
  const actual = manifestOf(parts, manifest.formVersion);
  return sha256Hex(canonicalBytes(actual)) === manifestHash(manifest);
}

/** A part that is JSON, as canonical bytes. */
export function jsonPart(name: Part['name'], value: unknown): Part {
  return { name, mediaType: 'application/json', content: canonicalBytes(value) };
}
