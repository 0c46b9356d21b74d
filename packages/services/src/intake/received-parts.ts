import { visibleLocation } from '@tidig/domain/access/mask.ts';
import type { Action } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Purpose } from '@tidig/domain/access/actions.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { readBody, readLocation, readRestricted } from '../exchange/read-parts.ts';
import type { ReadableParts } from '../writing/get-sent.ts';
import { knownBeside } from './household.ts';

/**
 * A received report's parts for one reader: the whereabouts of protected persons and their household are not among them.
 * Nor are the numbers of other children's reports: which of them this reader may know of is asked for by itself (`sameEventViews`, T-4, T-11).
 * What is known beside the report counts too (`knownBeside`). The location part leaves the vault with a log row of its own;
 * `outcome` `compared`: not to be shown, only held against something. The caller has made sure of a live opening.
 */
export async function receivedParts(
  ctx: ServiceContext,
  subject: Subject,
  row: ArrivedRow,
  act: { readonly action: Action; readonly purpose: Purpose; readonly outcome?: 'compared' },
): Promise<ReadableParts> {
  const { id } = row;
  const board = await boardOf(ctx, subject);
  const bytes = await board.part(id, 'body');
  if (!bytes) throw new Error('a received report lacks its body');
  const { sameEvent: _others, ...body } = readBody(bytes);
  const { action, ...how } = act;
  const location = readLocation(await board.location(id, entryFor(ctx, subject, action, { kind: 'report', id }, how)));
  return {
    body,
    location: visibleLocation(location ?? { persons: {} }, body, await knownBeside(board, row, body)),
    restricted: readRestricted(await board.part(id, 'restricted')),
  };
}
