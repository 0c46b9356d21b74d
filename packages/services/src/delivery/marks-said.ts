import { asId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { Arrival } from '@tidig/store/port/board.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';
import type { ServiceContext } from '../context.ts';
import { readForwardedPart } from '../exchange/read-parts.ts';

/** What stands as the reason here: why it was set stays with the nämnd that set it. */
const REASON = 'Skyddet gällde hos nämnden som skickade anmälan vidare. Ring den nämnden om du behöver veta varför.';

/** Whom the nämnd that sends a report on says to be protected, as marks to be set here by that nämnd; none for what comes straight from its writer. */
export async function marksSaid(ctx: ServiceContext, { envelope, parts }: Sealed, setAt: Instant): Promise<Arrival['marks']> {
  if (envelope.kind !== 'forward') return [];
  const said = readForwardedPart(parts.find(({ name }) => name === 'forwarded')?.content ?? null)?.marks ?? [];
  if (said.length === 0) return [];
  const from = await (await ctx.stores.directory()).organisation(envelope.from);
  const setByName = from?.name ?? '';
  return said.map((mark) => ({ ...mark, id: asId(ctx.ids.uuid()), reason: REASON, setAt, setBy: asId('system'), setByName }));
}
