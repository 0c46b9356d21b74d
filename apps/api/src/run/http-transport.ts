import { problemCodes } from '@tidig/domain/base/problem.ts';
import type { Receipt } from '@tidig/domain/exchange/envelope.ts';
import { storeNameOf } from '@tidig/services/access/own-store.ts';
import { NotDelivered, type ServiceContext, type Transport } from '@tidig/services/context.ts';
import { isHere } from '@tidig/services/delivery/known-peer.ts';
import { localTransport } from '@tidig/services/delivery/local-transport.ts';
import { EXCHANGE_PATH, type PeerHeaders, signRequest } from '@tidig/services/delivery/peer-signature.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';
import { receipt as receiptSchema } from '../wire/exchange.ts';
import { formOf } from '../http/sealed-form.ts';

/** Seconds that a small message may take: a person waits for the first try. A large one gets a second more for each megabyte. */
const SECONDS = 15;
/** Bytes of an answer that are read: a receipt is far smaller. */
const MOST_ANSWER = 20_000;

/** Carries a message within this installation, or over HTTP to the one where the directory says that its receiver is. */
export function transportOf(services: () => ServiceContext): Transport {
  const here = localTransport(services);
  return {
    async deliver(sealed, to) {
      const ctx = services();
      const receiver = await (await ctx.stores.directory()).organisation(to);
      if (receiver && isHere(ctx, receiver.kind, receiver.id)) return here.deliver(sealed, to);
      if (!receiver?.exchangeUrl) throw new NotDelivered('no-address');
      return post(receiver.exchangeUrl, await signed(ctx, sealed));
    },
  };
}

type Signed = { readonly body: Uint8Array<ArrayBuffer>; readonly headers: PeerHeaders };

async function signed(ctx: ServiceContext, sealed: Sealed): Promise<Signed> {
  const { from } = sealed.envelope;
  const sender = await (await ctx.stores.directory()).organisation(from);
  const store = sender && storeNameOf(sender.kind, sender.id);
  if (!store) throw new NotDelivered('sender-unknown');
  const { body, contentType } = await formOf(sealed);
  const seconds = Math.floor(Date.parse(ctx.clock.now()) / 1000);
  const headers = signRequest({ body, contentType, keyId: from, seconds, nonce: ctx.ids.uuid() }, ctx.keys.signingKey(store));
  return { body, headers };
}

/** Follows no redirect: a message goes where the directory says, or nowhere. */
async function post(origin: string, { body, headers }: Signed): Promise<Receipt> {
  const signal = AbortSignal.timeout(SECONDS * 1000 + Math.ceil(body.byteLength / 1000));
  const asked = { method: 'POST', body, headers, redirect: 'error', signal } as const;
  try {
    const response = await fetch(new URL(EXCHANGE_PATH, origin), asked);
    return receiptIn(response.ok, jsonOf(await textOf(response)));
  } catch (error) {
    if (error instanceof NotDelivered) throw error;
    throw new NotDelivered(signal.aborted ? 'receiver-silent' : 'receiver-unreachable');
  }
}

function receiptIn(ok: boolean, json: unknown): Receipt {
  const read = ok ? receiptSchema.safeParse(json).data : undefined;
  if (read) return read;
  const given: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, 'code') : null;
  throw new NotDelivered(problemCodes.find((code) => code === given) ?? 'answer-not-understood');
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MOST_ANSWER) throw new NotDelivered('answer-not-understood');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is no receipt.
    return null;
  }
}
