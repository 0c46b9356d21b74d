import { boards } from '@tidig/db/seed/organisations.ts';
import type { Client } from './client.ts';
import { valueOf } from './scene.ts';

/** A report that has been handed over by hand, and what the police added afterwards, which waits to be. */
export type HandedOver = { readonly report: string; readonly followUp: string };

/**
 * Somebody at the nämnd, who has the report and its akt open, hands the report over by hand; its author adds something, and it is read. What is written may
 * be refused in the words given: then in others. Throws when any of it does not go.
 */
export async function handOverByHand(
  { by, author }: { readonly by: Client; readonly author: Client },
  report: string,
  telling = 'Barnet bor i Knivsta sedan i somras.',
): Promise<HandedOver> {
  const path = `/api/intake/reports/${report}`;
  const [told, plain] = [telling, 'Den nämnden ska ha den.'].map((reason) => ({ to: boards.knivsta, reason }));
  const first = await by.post(`${path}/forwarding`, told);
  if (!first.ok) await valueOf(await by.post(`${path}/forwarding`, plain));
  await supplement(author, report);
  const { sent } = await valueOf<{ sent: { toPassOn: { id: string }[] } | null }>(await by.get(`${path}/forwarding`));
  const followUp = sent?.toPassOn.at(-1)?.id;
  if (!followUp) throw new Error('nothing waits to be handed over');
  await valueOf(await by.post(`/api/intake/reports/${followUp}/openings`));
  return { report, followUp };
}

async function supplement(author: Client, report: string): Promise<void> {
  const { id } = await valueOf<{ id: string }>(await author.post(`/api/reports/${report}/supplements`));
  const { version } = await valueOf<{ version: number }>(await author.get(`/api/drafts/${id}`));
  await valueOf(await author.post(`/api/drafts/${id}/submission`, undefined, { 'If-Match': `"${version}"` }));
}
