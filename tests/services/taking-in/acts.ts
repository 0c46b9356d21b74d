import { randomUUID } from 'node:crypto';
import type { NewTakenIn } from '@tidig/services/taking-in/take-in.ts';
import { takeIn } from '@tidig/services/taking-in/take-in.ts';
import { expectDone, type World } from '../../support/world.ts';

export type Change = Omit<Partial<NewTakenIn>, 'child' | 'from'> & {
  readonly child?: Partial<NewTakenIn['child']>;
  readonly from?: Partial<NewTakenIn['from']>;
};

/** A neighbour rings about Elsa. */
export function aCall({ child = {}, from = {}, ...change }: Change = {}): NewTakenIn {
  return {
    id: randomUUID(),
    cameInAt: null,
    channel: 'TEL',
    danger: 'VET',
    concern: { code: null, text: 'Barnet är ensamt om kvällarna.' },
    ...change,
    child: { number: '', checked: false, firstName: 'Elsa', lastName: 'Testström', description: '', protection: 'EKO', ...child },
    from: { kind: 'PRI', name: '', feedbackWanted: false, ...from },
  };
}

/** Written in by somebody of Farsta. */
export async function takenIn(world: World, change: Change = {}, username = 'karin.ek') {
  return expectDone(await takeIn(world.ctx, await world.as(username), aCall(change), null));
}
