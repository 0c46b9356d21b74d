import { randomUUID } from 'node:crypto';
import { asId, type UserId } from '@tidig/domain/base/ids.ts';
import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import type { Barrier } from '@tidig/store/port/barriers.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';

/** A behörighetsspärr as a unit head would have set it on its first day; anything may be said otherwise. */
export function aBarrier(
  object: OpenedObject,
  userId: UserId,
  from: PlainDate,
  over: Partial<Omit<Barrier, 'ended'>> = {},
): Omit<Barrier, 'ended'> {
  return {
    id: asId(randomUUID()),
    object,
    userId,
    userName: 'Någon Spärrad',
    from,
    setAt: `${from}T08:00:00.000Z` as Instant,
    setBy: asId('a-head'),
    setByName: 'En Chef',
    reason: 'Släkt med barnets familj.',
    ...over,
  };
}
