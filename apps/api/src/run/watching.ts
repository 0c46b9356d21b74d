import type { ServiceContext } from '@tidig/services/context.ts';
import { watchOver } from '@tidig/services/trail/watch-over.ts';

/**
 * Five minutes: how late an alarm may be. A plain interval and no clock-time schedule: every round sees for itself what is due, so that a night's work
 * that fell in an outage is done when the server is up, and never twice.
 */
const ROUND_MS = 5 * 60 * 1000;

export type Watching = { stop(): Promise<void> };

/** Looks for what has no receipt, lies unopened, or does not agree, in every store. One that cannot be reached is reported, and asked again next time. */
export function startWatching(ctx: ServiceContext, report: (error: unknown) => void, roundMs = ROUND_MS): Watching {
  let stopped = false;
  let running = round();
  const timer = setInterval(() => (running = running.then(round)), roundMs);
  timer.unref();

  async function round(): Promise<void> {
    for (const name of ctx.stores.names()) {
      if (!stopped) await watchOver(ctx, name).catch(report);
    }
  }

  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
