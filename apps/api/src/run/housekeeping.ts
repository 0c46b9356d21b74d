import { asId } from '@tidig/domain/base/ids.ts';
import type { ServiceContext } from '@tidig/services/context.ts';
import { carryOnLater } from '@tidig/services/retention/carry-out.ts';
import { expireDrafts } from '@tidig/services/writing/expire-drafts.ts';

/** An hour: nothing here is so urgent that a minute matters. */
const ROUND_MS = 60 * 60 * 1000;

export type Housekeeping = { stop(): Promise<void> };

/** Throws away drafts that are too old, and goes on with an approved gallring that was cut short, at start and every hour. A store that cannot be reached is reported and asked again next time. */
export function startHousekeeping(ctx: ServiceContext, report: (error: unknown) => void, roundMs = ROUND_MS): Housekeeping {
  let running = round();
  const timer = setInterval(() => (running = running.then(round)), roundMs);
  timer.unref();

  async function round(): Promise<void> {
    for (const name of ctx.stores.names()) {
      if (name.startsWith('sender/')) await expireDrafts(ctx, asId(name.slice('sender/'.length))).catch(report);
      if (name.startsWith('board/')) await carryOnLater(ctx, asId(name.slice('board/'.length))).catch(report);
    }
  }

  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
