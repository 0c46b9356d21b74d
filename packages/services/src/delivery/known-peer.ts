import { asId, type OrganisationId } from '@tidig/domain/base/ids.ts';
import type { ServiceContext } from '../context.ts';
import { storeNameOf } from '../access/own-store.ts';
import { type Claim, isClaimSignedBy, SIGNATURE_SECONDS } from './peer-signature.ts';

/** Nonces that have been used, for as long as their signature would hold. Only one whose signature is right is kept, so that no stranger fills the memory. */
export type UsedNonces = {
  /** False when it has been used before. */
  use(peer: OrganisationId, nonce: string, seconds: number, nowSeconds: number): boolean;
};

/**
 * Kept in memory: what is played again after a restart, within five minutes, is a message that is here already, and gets the receipt that it got before.
 */
export function usedNonces(): UsedNonces {
  const until = new Map<string, number>();
  return {
    use(peer, nonce, seconds, nowSeconds) {
      for (const [key, end] of until) {
        if (end >= nowSeconds) break;
        until.delete(key);
      }
      const key = `${peer} ${nonce}`;
      if (until.has(key)) return false;
      until.set(key, Math.max(nowSeconds, seconds) + 2 * SIGNATURE_SECONDS);
      return true;
    },
  };
}

/**
 * The organisation that a request comes from: known here with a public key, at home in another installation, its signature right, its time within five minutes
 * and its nonce new. Null for all else, without saying what. Reads nothing of the body: nobody else may make the server take in a large one (T-37).
 */
export async function knownPeer(ctx: ServiceContext, claim: Claim | null, nonces: UsedNonces): Promise<OrganisationId | null> {
  if (!claim) return null;
  const now = Math.floor(Date.parse(ctx.clock.now()) / 1000);
  const peer = await (await ctx.stores.directory()).organisation(asId(claim.keyId));
  if (!peer?.publicKey || isHere(ctx, peer.kind, peer.id)) return null;
  if (Math.abs(now - claim.seconds) > SIGNATURE_SECONDS || !isClaimSignedBy(claim, peer.publicKey)) return null;
  return nonces.use(peer.id, claim.nonce, claim.seconds, now) ? peer.id : null;
}

/** True for an organisation whose store is in this installation. */
export function isHere(ctx: Pick<ServiceContext, 'stores'>, kind: Parameters<typeof storeNameOf>[0], id: OrganisationId): boolean {
  const name = storeNameOf(kind, id);
  return name !== null && ctx.stores.names().includes(name);
}
