import { type DeliveryRound, deliverDue } from '@tidig/services/delivery/deliver-due.ts';
import type { ServiceContext } from '@tidig/services/context.ts';
import type { StoreName } from '@tidig/store/port/stores.ts';

/** Milliseconds between rounds over the stores that have something waiting. */
const ROUND_MS = 3_000;
/** Every so many rounds all stores are asked: what was sealed and not delivered at once is found within a minute. */
const ROUNDS_BETWEEN_SWEEPS = 20;

export type DeliveryLoop = {
  /** Ends after the round that is under way. */
  stop(): Promise<void>;
};

type Deliver = (ctx: ServiceContext, name: StoreName) => Promise<DeliveryRound>;

/**
 * Delivers again what did not arrive at the first try. A store that cannot be reached is reported and left for the next round; it stops
 * nobody else's messages. The first round, at start, asks all stores: a server that died between "sent" and "delivered" takes up there.
 */
export function startDeliveryLoop(
  ctx: ServiceContext,
  report: (error: unknown) => void,
  { roundMs = ROUND_MS, deliver = deliverDue }: { readonly roundMs?: number; readonly deliver?: Deliver } = {},
): DeliveryLoop {
  const waiting = new Set<StoreName>();
  let rounds = 0;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  async function round(): Promise<void> {
    const sweep = rounds % ROUNDS_BETWEEN_SWEEPS === 0;
    rounds += 1;
    for (const name of ctx.stores.names()) {
      if (stopped || name === 'directory' || !(sweep || waiting.has(name))) continue;
      await deliverFrom(name, sweep);
    }
  }

  /** A store is left out of the short rounds only by a sweep: in between, a message may wait for its own next try. */
  async function deliverFrom(name: StoreName, sweep: boolean): Promise<void> {
    try {
      const { failed } = await deliver(ctx, name);
      if (failed > 0) waiting.add(name);
      else if (sweep) waiting.delete(name);
    } catch (error) {
      report(error);
    }
  }

  let running = run();
  async function run(): Promise<void> {
    await round();
    if (stopped) return;
    timer = setTimeout(() => (running = run()), roundMs);
    timer.unref();
  }

  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
