import { type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import type { Receipt } from '@tidig/domain/exchange/envelope.ts';
import type { ServiceContext } from '@tidig/services/context.ts';
import { isHere } from '@tidig/services/delivery/known-peer.ts';
import { receiveEnvelope } from '@tidig/services/delivery/receive-envelope.ts';
import { EnvelopeConflict, type Sealed } from '@tidig/store/port/exchange.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { peerRoute } from '../http/peer.ts';
import { refuse } from '../http/problem.ts';
import { receiptView } from '../wire/exchange.ts';
import { sealedIn } from '../http/sealed-form.ts';

/** Where another installation hands in a sealed message, and gets the signed receipt that it has arrived. */
export function exchangeRoutes(deps: AppDeps) {
  const { services } = deps;
  return new Hono<RequestEnv>().post(
    '/exchange/messages',
    peerRoute(deps),
    describe({
      tag: 'Mellan installationer',
      summary: 'Ta emot ett förseglat meddelande från en annan installation',
      description: 'Samma meddelande en gång till ger samma kvitto. Kvittot ges först när allt är lagrat.',
      takesMessage: true,
      answer: { status: 200, description: 'Mottagarens signerade kvitto', schema: receiptView },
      problems: ['peer-refused', 'envelope-conflict', 'envelope-early', 'envelope-invalid'],
    }),
    async (c) => {
      const sealed = await sealedIn(c.req.raw);
      if (!sealed || sealed.envelope.from !== c.var.peer || !(await isForHere(services, sealed))) return refuse(c, 'envelope-invalid');
      return answer(c, await received(services, sealed), receiptView);
    },
  );
}

async function isForHere(services: ServiceContext, { envelope }: Sealed): Promise<boolean> {
  const to = await (await services.stores.directory()).organisation(envelope.to);
  return to !== null && isHere(services, to.kind, to.id);
}

/** The same report under another message's id is a conflict like any other; the store says so by throwing. */
async function received(services: ServiceContext, sealed: Sealed): Promise<Outcome<Receipt>> {
  try {
    return await receiveEnvelope(services, sealed);
  } catch (error) {
    if (error instanceof EnvelopeConflict) return refused(problem('envelope-conflict'));
    throw error;
  }
}
