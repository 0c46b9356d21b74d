import type { OrganisationId, ReportId } from '@tidig/domain/base/ids.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { ServiceContext } from '../context.ts';
import { handlingStaff } from '../worklist/handling-staff.ts';
import { inHandAt } from '../worklist/in-hand.ts';
import type { Owner } from './raise.ts';

/**
 * Says who at a nämnd has to see to an alarm about a report: who has it in hand today (a deputy while the handler is away), or else a head of unit, or
 * somebody of the reception, that is not shut out of it. Of what is about no single report it is the head's. Null when
 * there is nobody.
 */
export async function ownersAt(
  ctx: ServiceContext,
  board: BoardStore,
  own: OrganisationId,
): Promise<(reportId: ReportId | null) => Promise<Owner | null>> {
  const ofBoard = { membership: { organisationId: own } };
  const staff = await handlingStaff(ctx, ofBoard);
  const holder = await inHandAt(ctx, ofBoard, board, staff);
  const heads = staff.people.filter(({ roles }) => roles.includes('unit-head'));
  const others = staff.people.filter(({ roles }) => roles.includes('reception'));
  const today = dayOf(ctx.clock.now());
  return async (reportId) => {
    const row = reportId === null ? null : await board.arrivedRow(reportId);
    const held = row && holder(row);
    const handling = held && staff.people.find(({ userId }) => userId === held.userId);
    const shut = reportId === null ? [] : await board.barredFrom({ kind: 'report', id: reportId }, today);
    const barred: ReadonlySet<string> = new Set(shut);
    const found = handling ?? [...heads, ...others].find(({ userId }) => !barred.has(userId));
    return found ? { userId: found.userId, name: found.name } : null;
  };
}
