import type { Instant } from '@tidig/domain/base/time.ts';
import type { ServiceContext } from '@tidig/services/context.ts';
import { readOddUse } from '@tidig/services/oversight/read-odd-use.ts';
import { reviewOddUse } from '@tidig/services/oversight/review-odd-use.ts';
import { acting, member, type SetClock } from './acting.ts';
import { expectDone } from './acts.ts';
import { boards } from './organisations.ts';

/** The log reviewer in Farsta has seen to the months but the newest: that one waits. */
export async function reviewMonths(ctx: ServiceContext, clock: SetClock, now: Instant): Promise<void> {
  clock.set(now);
  const leo = await acting(ctx, member('leo.dahl'), boards.farsta);
  const { samples } = expectDone(await readOddUse(ctx, leo));
  for (const { month, drawn } of samples.slice(1)) {
    for (const { unitId, userId } of drawn) {
      const what = { kind: 'sample', month, unitId, userId } as const;
      const note = 'Har jämfört raderna med vem som handlade ärendena. Allt hör ihop.';
      expectDone(await reviewOddUse(ctx, leo, { what, verdict: 'UTAN_ANMARKNING', note }));
    }
  }
}
