import { EMERGENCY_MINUTES, type EmergencyCategory, emergencyReason, emergencyReasonProblem } from '@tidig/domain/access/emergency.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { type FieldProblemCode, problem, type ProblemCode } from '@tidig/domain/base/problem.ts';
import { dayOf, plusMinutes } from '@tidig/domain/base/time.ts';
import type { EmergencyOpening } from '@tidig/store/port/barriers.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { newOpening } from '../access/openings.ts';
import { boardOf } from '../access/own-store.ts';
import { purposeOfEmergency } from '../access/under-emergency.ts';
import type { ServiceContext } from '../context.ts';
import { deliverNow } from '../delivery/deliver-due.ts';
import { openedNotice } from '../intake/opened-notice.ts';
import { openHeading } from '../intake/open-heading.ts';
import { checkPassword } from '../session/check-password.ts';
import type { Opened } from '../writing/open-sent.ts';

export type EmergencyRequest = { readonly category: EmergencyCategory; readonly reason: string; readonly password: string };

/**
 * A nödöppning (T-5): somebody who is shut out of one report or akt by behörighetsspärr reads it all the same, for 60 minutes, in this login only. An akt opens
 * its reports, a report opens that report and what follows it, never the akt; what follows a report opens itself, and says by its numbers which it follows. It never reaches the vault and never a spärr. The password is checked as at
 * login, with the same limits and log. Heads and log reviewers see it at once among what waits for review; for a report the sender sees *öppnad* as ever.
 * Refuses `invalid-input` at the reason, `wrong-credentials` at the password, `too-many-tries`, `not-barred` to somebody who may open it as ever, and any
 * other id as `not-found`. Each refusal is logged.
 */
export async function openInEmergency(
  ctx: ServiceContext,
  subject: Subject,
  object: OpenedObject,
  given: EmergencyRequest,
): Promise<Outcome<Opened>> {
  const { organisationId } = subject.membership;
  const byRole = await authorize(ctx, subject, { action: 'emergency.open', target: object, object: { organisationId } });
  if (!byRole.ok) return byRole;
  const board = await boardOf(ctx, subject);
  const there = await find(board, object);
  if (!there) return refuse(ctx, subject, 'emergency.open', object, 'not-found');
  const wrong = emergencyReasonProblem(given.reason);
  if (wrong) return refuseAt(ctx, subject, object, 'invalid-input', { path: 'reason', code: wrong });
  const barred = await board.barredFrom(object, dayOf(ctx.clock.now()));
  if (!barred.includes(subject.userId)) return refuse(ctx, subject, 'emergency.open', object, 'not-barred');
  const password = await checkOwnPassword(ctx, subject, given.password);
  if (!password.ok) {
    const { code } = password.problem;
    return code === 'wrong-credentials'
      ? refuseAt(ctx, subject, object, code, { path: 'password', code: 'wrong-password' })
      : refuse(ctx, subject, 'emergency.open', object, code);
  }
  return done(await keep(ctx, subject, board, { object, row: there.row, given }));
}

/** Is it there, in the person's own nämnd? A report with its row. */
async function find(board: BoardStore, { kind, id }: OpenedObject): Promise<{ readonly row: ArrivedRow | null } | null> {
  if (kind === 'child-file') return (await board.childFile(asId(id))) ? { row: null } : null;
  const row = await board.arrivedRow(asId(id));
  return row && { row };
}

async function checkOwnPassword(ctx: ServiceContext, { userId }: Subject, password: string) {
  const account = await (await ctx.stores.directory()).account(userId);
  if (!account) throw new Error('somebody acts without an account');
  return checkPassword(ctx, account.username, password);
}

type Act = { readonly object: OpenedObject; readonly row: ArrivedRow | null; readonly given: EmergencyRequest };

async function keep(ctx: ServiceContext, subject: Subject, board: BoardStore, { object, row, given }: Act): Promise<Opened> {
  const emergency = emergencyOf(ctx, subject, object, given);
  const { id, until } = emergency;
  const purpose = purposeOfEmergency(emergency);
  const opening = { ...newOpening(ctx, subject, object, purpose, until), id, until };
  const notice = row && (await openedNotice(ctx, subject, row));
  const entry = entryFor(ctx, subject, 'emergency.open', object, { purpose, reason: emergency.reason });
  await board.openInEmergency(emergency, opening, notice, entry);
  if (row) await openHeading(ctx, subject, board, row, { purpose, latest: until });
  if (notice) await deliverNow(ctx, `board/${subject.membership.organisationId}`, notice.envelope);
  return { openingId: id, until };
}

function emergencyOf(ctx: ServiceContext, subject: Subject, object: OpenedObject, given: EmergencyRequest): EmergencyOpening {
  const openedAt = ctx.clock.now();
  return {
    id: asId(ctx.ids.uuid()),
    login: subject.loginId,
    userId: subject.userId,
    userName: subject.name,
    role: subject.membership.role,
    object,
    category: given.category,
    reason: emergencyReason(given.reason),
    openedAt,
    until: plusMinutes(openedAt, EMERGENCY_MINUTES),
  };
}

async function refuseAt(
  ctx: ServiceContext,
  subject: Subject,
  object: OpenedObject,
  code: ProblemCode,
  field: { readonly path: string; readonly code: FieldProblemCode },
) {
  await refuse(ctx, subject, 'emergency.open', object, code);
  return refused(problem(code, [field]));
}
