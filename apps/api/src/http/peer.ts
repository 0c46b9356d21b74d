import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import { knownPeer, usedNonces } from '@tidig/services/delivery/known-peer.ts';
import { claimIn, digestMatches } from '@tidig/services/delivery/peer-signature.ts';
import { createMiddleware } from 'hono/factory';
import type { AppDeps } from '../deps.ts';
import { BODY_SECONDS, MAX_MESSAGE_BYTES, readWithin, UPLOAD_SECONDS, withBody } from './body.ts';
import type { RequestEnv } from './env.ts';
import { tagged } from './policy.ts';
import { refuse } from './problem.ts';

/** What a route behind `peerRoute(…)` has besides: the organisation whose key signed the request. */
export type PeerEnv = { Variables: { peer: OrganisationId } };

/**
 * Lets a request on only when an organisation of another installation has signed it, body and all. Who is unknown, signs wrongly, is late, or says the same
 * twice gets one and the same refusal, before a byte of the body is read (T-37, T-41).
 */
export function peerRoute({ services }: AppDeps) {
  const nonces = usedNonces();
  const guard = createMiddleware<RequestEnv & PeerEnv>(async (c, next) => {
    const claim = claimIn((name) => c.req.header(name));
    const peer = await knownPeer(services, claim, nonces);
    if (!claim || !peer) return refuse(c, 'peer-refused');
    if (Number(c.req.header('Content-Length') ?? 0) > MAX_MESSAGE_BYTES) return refuse(c, 'body-too-large');
    const body = await readWithin(c.req.raw.body, { bytes: MAX_MESSAGE_BYTES, seconds: UPLOAD_SECONDS, idleSeconds: BODY_SECONDS });
    if (body === 'body-too-large' || body === 'request-timeout') return refuse(c, body);
    if (!digestMatches(claim, body)) return refuse(c, 'peer-refused');
    c.set('peer', peer);
    c.req.raw = withBody(c.req.raw, body);
    return next();
  });
  return tagged(guard, { kind: 'peer', reason: 'Signed by an organisation of another installation with its own key' });
}
