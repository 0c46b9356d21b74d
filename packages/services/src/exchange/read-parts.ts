import type { BodyPart, LocationPart, RestrictedPart } from '@tidig/domain/form/parts.ts';

/**
 * Parts as they were stored. They were checked against their manifest at arrival and sealed by our own form's schema at sending,
 * so their shape is trusted here; this is the one place that says so.
 */
function json<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}

export function readBody(bytes: Uint8Array): BodyPart {
  return json<BodyPart>(bytes);
}

export function readLocation(bytes: Uint8Array | null): LocationPart | null {
  return bytes ? json<LocationPart>(bytes) : null;
}

export function readRestricted(bytes: Uint8Array | null): RestrictedPart | null {
  return bytes ? json<RestrictedPart>(bytes) : null;
}
