import type { Purpose } from '@tidig/domain/access/actions.ts';
import type { OddUse } from '@tidig/domain/access/odd-use.ts';
import { oddInOwnName } from '@tidig/domain/access/odd-use-own.ts';
import { isOfTask } from '@tidig/domain/access/odd-use-task.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import type { BoardStore, ChildFile } from '@tidig/store/port/board.ts';
import type { ServiceContext } from '../context.ts';
import { flag } from './flag.ts';
import { namesOf } from './names-of.ts';
import { taskFamily } from './task-family.ts';

/**
 * Flags the opening of an akt that is odd (T-1): the child has the person's own name or rare family name, or is none of those whom the task is about.
 * Nobody is stopped. The row stands in the log before the akt is open.
 */
export async function watchOpening(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  akt: ChildFile,
  purpose: Purpose,
): Promise<void> {
  const names = namesOf(akt);
  const own = oddInOwnName(names, subject.name);
  const odd: readonly OddUse[] = (await isOthers(board, akt, names, purpose)) ? [...own, 'OTHER_PERSON'] : own;
  await flag(ctx, subject, board, { target: { kind: 'child-file', id: akt.id }, purpose, odd });
}

async function isOthers(board: BoardStore, akt: ChildFile, names: readonly (readonly string[])[], purpose: Purpose): Promise<boolean> {
  const family = purpose.kind === 'task' ? await taskFamily(board, asId(purpose.reportId)) : null;
  if (!family || family.childFiles.has(akt.id)) return false;
  const number = akt.identity.number?.value;
  const byNumber = number !== undefined && isOfTask({ kind: 'number', value: number }, family.persons);
  return !byNumber && !names.some((tokens) => isOfTask({ kind: 'name', name: { tokens } }, family.persons));
}
