import type { Action, Purpose } from '@tidig/domain/access/actions.ts';
import { type CoveredText, coverTexts } from '@tidig/domain/access/covered-texts.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { submitterOf } from '@tidig/domain/reading/submitter.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import type { ServiceContext } from '../context.ts';
import type { ReadableParts } from '../writing/get-sent.ts';
import { hidesSomebody } from '../vault/report-protection.ts';
import { familyPlaces } from './family-places.ts';

type Written = Pick<ReadableParts, 'body' | 'restricted'>;

/**
 * A received report's parts as they leave the server: where somebody is hidden, each written text that tells where a protected person of the family is stands
 * covered (T-12, T-14), also one that was written before the mark. What is sealed stays as it is. Compared with the same places as a print; that is logged
 * once for an opening, `since` its moment.
 */
export async function coveredParts<P extends Written>(
  ctx: ServiceContext,
  subject: Subject,
  row: ArrivedRow,
  given: { readonly parts: P; readonly action: Action; readonly purpose: Purpose; readonly since: Instant },
): Promise<{ readonly parts: P; readonly covered: readonly CoveredText[] }> {
  const { parts, action, purpose, since } = given;
  const sender = await (await ctx.stores.directory()).organisation(row.from);
  const open = [subject.name, subject.membership.organisationName, sender?.name ?? '', submitterOf(parts.body)];
  return coverTexts(parts, await familyPlaces(ctx, subject, row, { act: { action, purpose }, open, since }));
}

/** The same for a reader of the report: nothing is compared where nobody in it is hidden. */
export async function readerParts(
  ctx: ServiceContext,
  subject: Subject,
  row: ArrivedRow,
  given: { readonly parts: ReadableParts; readonly action: Action; readonly purpose: Purpose; readonly since: Instant },
): Promise<ReadableParts> {
  return hidesSomebody(given.parts) ? (await coveredParts(ctx, subject, row, given)).parts : given.parts;
}
