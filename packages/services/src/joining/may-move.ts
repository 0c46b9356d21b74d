import type { Subject } from '@tidig/domain/access/roles.ts';
import type { ProblemCode } from '@tidig/domain/base/problem.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { transfersOf } from '@tidig/domain/intake/transfer.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { recordsOfFile } from './file-records.ts';
import type { OpenedFile } from './opened-files.ts';

/**
 * Why reports may not be brought together in one of these akter; null when they may. Never of a child with fingerade uppgifter: an old identity is not joined with a
 * new one (T-14), and what is said tells nothing of which. Not while överflyttning is asked for and not answered: the letter that went names one akt.
 */
export async function hindrance(ctx: ServiceContext, subject: Subject, files: readonly OpenedFile[]): Promise<ProblemCode | null> {
  if (files.some(({ akt }) => akt.identity.protection === 'FIN')) return 'not-joinable';
  return (await isTransferOpen(ctx, subject, files)) ? 'transfer-open' : null;
}

export async function isTransferOpen(ctx: ServiceContext, subject: Subject, files: readonly OpenedFile[]): Promise<boolean> {
  const board = await boardOf(ctx, subject);
  const today = dayOf(ctx.clock.now());
  const written = await Promise.all(files.map(({ akt }) => recordsOfFile(ctx, subject, board, akt.id)));
  return written.some(({ records }) => transfersOf(records, today).some(({ answer }) => answer === null));
}
