import type { Action } from '@tidig/domain/access/actions.ts';
import { tellsPlace } from '@tidig/domain/access/place-in-text.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { familyPlaces } from '../intake/family-places.ts';

type Reason = {
  readonly action: Action;
  readonly path: 'reason' | 'note' | 'what' | 'why' | 'text' | 'source';
  readonly text: string;
  /** Compared with where anybody in the family is: for the reason of a mark, which comes before there is one. */
  readonly everyone?: boolean;
};

/**
 * A reason is read by others than the report is: heads, reception, log reviewers. Refuses `invalid-input` with `place-told` at its field when it tells where a
 * protected person of the family is (T-12). The comparison is logged as that of a print. Not asked of a
 * nödöppning or of an opening of the vault, which a wrong hit must not hold up.
 */
export async function toldInReason(ctx: ServiceContext, subject: Subject, object: OpenedObject, reason: Reason): Promise<Outcome<null>> {
  const board = await boardOf(ctx, subject);
  const row = object.kind === 'report' ? await board.arrivedRow(asId(object.id)) : (await board.reportsIn(asId(object.id))).at(-1);
  if (!row) return done(null);
  const { action, path, text, everyone = false } = reason;
  const act = { action, purpose: { kind: 'own-work' } } as const;
  const open = [subject.name, subject.membership.organisationName];
  const words = await familyPlaces(ctx, subject, row, { act, open, everyone });
  if (!tellsPlace(text, words)) return done(null);
  await refuse(ctx, subject, action, object, 'invalid-input');
  return refused(problem('invalid-input', [{ path, code: 'place-told' }]));
}
