import { asId, type OrganisationId } from '@tidig/domain/base/ids.ts';
import type { Notifier, ServiceContext } from '@tidig/services/context.ts';
import { tellHours } from '@tidig/services/notices/tell-hours.ts';
import { tellDue } from '@tidig/services/notices/tell-due.ts';

/** A minute: how late somebody may be told. */
const ROUND_MS = 60_000;
const BOARD = 'board/';

export type NoticesLoop = { stop(): Promise<void> };

/** Tells those whose turn it is, at every nämnd here, at start and each minute. A store that cannot be reached is reported, and asked again next time. */
export function startNotices(ctx: ServiceContext, notifier: Notifier, report: (error: unknown) => void, roundMs = ROUND_MS): NoticesLoop {
  let stopped = false;
  let running = round();
  const timer = setInterval(() => (running = running.then(round)), roundMs);
  timer.unref();

  async function round(): Promise<void> {
    for (const name of ctx.stores.names()) {
      if (stopped || !name.startsWith(BOARD)) continue;
      const own = asId<OrganisationId>(name.slice(BOARD.length));
      await tellHours(ctx, own).catch(report);
      await tellDue(ctx, notifier, own).catch(report);
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
