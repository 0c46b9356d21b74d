import type { Action, Purpose } from '@tidig/domain/access/actions.ts';
import type { PlaceWords } from '@tidig/domain/access/place-words.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import type { ServiceContext } from '../context.ts';
import { familyPlaces } from '../intake/family-places.ts';

/**
 * Where protected persons of the report's family are, for the comparison with what the nämnd itself has written of it: a text that was written before a mark
 * is covered as the report's own are (T-14). Logged once for the opening, `since` its moment.
 */
export function placesBeside(
  ctx: ServiceContext,
  subject: Subject,
  row: ArrivedRow,
  { since, ...act }: { readonly action: Action; readonly purpose: Purpose; readonly since: Instant },
): Promise<PlaceWords> {
  return familyPlaces(ctx, subject, row, { act, open: [subject.name, subject.membership.organisationName], since });
}
