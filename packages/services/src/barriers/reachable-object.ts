import type { Action } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import type { ServiceContext } from '../context.ts';
import { reachableReport } from '../intake/reachable-report.ts';
import { reachableChildFile } from '../child-file/open-child-file.ts';

/** A report or akt of the own nämnd that is not shut to the person, by its kind and id. */
export async function reachableObject(
  ctx: ServiceContext,
  subject: Subject,
  { kind, id }: OpenedObject,
  action: Action,
): Promise<Outcome<OpenedObject>> {
  const found = kind === 'report' ? await reachableReport(ctx, subject, id, action) : await reachableChildFile(ctx, subject, id, action);
  return found.ok ? done({ kind, id: found.value.id }) : found;
}
