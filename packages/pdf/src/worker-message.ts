import type { PrintView } from '@tidig/domain/reading/print-view.ts';

/** What the pool sends a worker. */
export type Job = { readonly view: PrintView };

/**
 * What a worker answers: that it is warm, the bytes, or that it could not. Never an error's text: libraries put what they were given
 * into their messages.
 */
export type Answer =
  { readonly kind: 'ready' } | { readonly kind: 'drawn'; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly kind: 'failed' };
