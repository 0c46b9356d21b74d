import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Action } from '@tidig/domain/access/actions.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { PrintView } from '@tidig/domain/reading/print-view.ts';
import { refuse } from '../access/authorize.ts';
import type { LogTarget } from '../access/log-entry.ts';
import { PrintUnavailable, type ServiceContext } from '../context.ts';

/** A finished print: neutral file name, nothing personal in it. */
export type Printed = { readonly pdf: Uint8Array; readonly fileName: string; readonly copyNumber: number };

const fileNames = {
  report: 'anmalan',
  annex: 'bilaga',
  decision: 'beslut',
  journal: 'journal',
  letter: 'aterkoppling',
  search: 'sokning',
  history: 'akt',
} as const;

/**
 * Draws a copy whose number and log row are already on stable storage (no log row, no content). When drawing fails the number stays used,
 * a row says that nothing left, and the person is told to try again.
 */
export async function draw(
  ctx: ServiceContext,
  subject: Subject,
  action: Action,
  target: LogTarget,
  view: PrintView,
): Promise<Outcome<Printed>> {
  try {
    const pdf = await ctx.printer.render(view);
    return done({ pdf, fileName: `${fileNames[view.kind]}-${view.number}-kopia-${view.copyNumber}.pdf`, copyNumber: view.copyNumber });
  } catch (error) {
    if (error instanceof PrintUnavailable) return refuse(ctx, subject, action, target, 'print-unavailable');
    throw error;
  }
}
