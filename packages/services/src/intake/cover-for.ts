import { coverWritten } from '@tidig/domain/access/covered-texts.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { readingNow } from '../access/purpose-now.ts';
import { placesBeside } from '../assessment/places-beside.ts';
import type { ServiceContext } from '../context.ts';

export type Cover = (written: string) => string;

/**
 * How a text that the nämnd has written about an opened report is read now: what tells where somebody is who has been protected since stands covered (T-14).
 * `asked` false: there is no such text, and nothing is compared.
 */
export async function coverFor(ctx: ServiceContext, subject: Subject, row: ArrivedRow, asked = true): Promise<Cover> {
  if (!asked) return (written) => written;
  const { purpose, since } = await readingNow(ctx, subject, { kind: 'report', id: row.id });
  const words = await placesBeside(ctx, subject, row, { action: 'intake.read', purpose, since });
  return (written) => coverWritten(written, words);
}
