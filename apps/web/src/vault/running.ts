import type { VaultView } from './vault-api.ts';

/** An opening that runs. `until`: as the server says it, to be read by people. `ends`: in this page's own count (`performance.now()`, milliseconds). */
export type Running = { readonly until: string; readonly ends: number };

/** Counted from when it was asked for, by the server's seconds: never longer than the server counts, whatever the device's clock says. */
export function runningFrom({ until, secondsLeft }: Pick<VaultView, 'until' | 'secondsLeft'>, asked: number): Running {
  return { until, ends: asked + secondsLeft * 1000 };
}

/** What is left of it. Milliseconds. */
export function leftOf(ends: number): number {
  return Math.max(0, ends - performance.now());
}
