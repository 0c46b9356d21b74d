import type { Random } from '@tidig/db/seed/random.ts';
import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import { NotDelivered, type ServiceContext, type Transport } from '@tidig/services/context.ts';
import { localTransport } from '@tidig/services/delivery/local-transport.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';

/** What has happened to deliveries so far. */
export type Weather = {
  deliveries: number;
  readonly faults: Record<'lost' | 'receiptLost' | 'doubled' | 'late' | 'torn' | 'crashed' | 'away', number>;
  calm: boolean;
  /** Receivers that cannot be reached. */
  readonly away: Set<OrganisationId>;
};

export type Storm = {
  readonly weather: Weather;
  readonly transport: (ctx: () => ServiceContext) => Transport;
  /** Lets some of what is late arrive, in any order, sent again or not. */
  drift(): Promise<void>;
};

/** A transport in bad weather: drops, doubles, delays, reorders and half-writes, by a seed. `stop` stops the machine and starts it again. */
export function aStorm(random: Random, stop: () => Promise<void>, around: (real: Transport) => Transport = (real) => real): Storm {
  const weather: Weather = {
    deliveries: 0,
    faults: { lost: 0, receiptLost: 0, doubled: 0, late: 0, torn: 0, crashed: 0, away: 0 },
    calm: false,
    away: new Set(),
  };
  const late: { readonly sealed: Sealed; readonly to: OrganisationId }[] = [];
  let real: Transport | null = null;

  function fault(kind: keyof Weather['faults']): NotDelivered {
    weather.faults[kind] += 1;
    return new NotDelivered(kind);
  }

  async function carry(carrier: Transport, sealed: Sealed, to: OrganisationId) {
    weather.deliveries += 1;
    if (weather.away.has(to)) throw fault('away');
    const luck = weather.calm ? 1 : random.next();
    if (luck < 0.22) throw fault('lost');
    if (luck < 0.36) {
      late.push({ sealed, to });
      throw fault('late');
    }
    if (luck < 0.46) {
      await carrier.deliver(halfOf(sealed), to).catch(() => null);
      throw fault('torn');
    }
    const receipt = await carrier.deliver(sealed, to);
    if (luck < 0.62) throw fault('receiptLost');
    if (luck < 0.623) {
      await stop();
      throw fault('crashed');
    }
    if (luck < 0.72) {
      weather.faults.doubled += 1;
      weather.deliveries += 1;
      return carrier.deliver(sealed, to);
    }
    return receipt;
  }

  return {
    weather,
    transport(ctx) {
      const carrier = around(localTransport(ctx));
      real = carrier;
      return { deliver: (sealed, to) => carry(carrier, sealed, to) };
    },
    async drift() {
      for (let n = random.int(0, late.length); n > 0; n -= 1) {
        const [one] = late.splice(random.int(0, late.length - 1), 1);
        if (!one || weather.away.has(one.to)) continue;
        weather.deliveries += 1;
        await real?.deliver(one.sealed, one.to).catch(() => null);
      }
    },
  };
}

/** What lies there when a connection breaks in the middle: the last part cut short, or gone. */
function halfOf({ envelope, parts }: Sealed): Sealed {
  const last = parts.at(-1);
  const cut = last && { ...last, content: last.content.subarray(0, last.content.byteLength / 2) };
  return { envelope, parts: [...parts.slice(0, -1), ...(cut ? [cut] : [])] };
}
