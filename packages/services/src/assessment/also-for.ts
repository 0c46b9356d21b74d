import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { haveSameGuardians } from '@tidig/domain/intake/same-guardians.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { assessableReport } from './assessable-report.ts';
import { answersOfReport } from './course-of.ts';

/**
 * The reports on siblings to which the reasons of a skyddsbedömning may be taken: of the same event, opened by this login, with the same guardians by
 * number (`haveSameGuardians`). Anything else is `not-found`: what is written of one child never reaches a half-sibling's akt, nor somebody who is not known
 * to be a sibling. Each is asked for as any report is, so one that is shut or not opened says so.
 */
export async function siblingsFor(
  ctx: ServiceContext,
  subject: Subject,
  row: ArrivedRow,
  ids: readonly string[],
): Promise<Outcome<readonly ArrivedRow[]>> {
  const board = await boardOf(ctx, subject);
  const inEvent = new Set<string>(ids.length === 0 ? [] : (await board.inSameEvent(row.id)).map(({ id }) => id));
  const answers = ids.length === 0 ? {} : await answersOfReport(board, row.id);
  const siblings: ArrivedRow[] = [];
  for (const id of new Set(ids)) {
    const sibling = await assessableReport(ctx, subject, id, 'intake.assess-safety');
    if (!sibling.ok) return sibling;
    const known = inEvent.has(sibling.value.id) && haveSameGuardians(answers, await answersOfReport(board, sibling.value.id));
    if (!known) return refuse(ctx, subject, 'intake.assess-safety', { kind: 'report', id: sibling.value.id }, 'not-found');
    siblings.push(sibling.value);
  }
  return done(siblings);
}
