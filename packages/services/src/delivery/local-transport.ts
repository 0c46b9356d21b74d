import { NotDelivered, type ServiceContext, type Transport } from '../context.ts';
import { receiveEnvelope } from './receive-envelope.ts';

/** The transport inside one process (demo, tests): the receiver's own verb, with nothing skipped. */
export function localTransport(receiver: () => ServiceContext): Transport {
  return {
    async deliver(sealed) {
      const outcome = await receiveEnvelope(receiver(), sealed);
      if (!outcome.ok) throw new NotDelivered(outcome.problem.code);
      return outcome.value;
    },
  };
}
