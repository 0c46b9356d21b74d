import type { Action } from '@tidig/domain/access/actions.ts';
import { tellsPlace } from '@tidig/domain/access/place-in-text.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { familyPlaces } from '../intake/family-places.ts';
import { purposeOfAct } from './keep-record.ts';

/** What was written, by the field in which it stands. */
export type Texts = Readonly<Record<string, string>>;

/**
 * What is written of a child is read by everybody who may open the report, and stands in the journal and in what is printed. Refuses `invalid-input` with
 * `place-told` at each field that tells where a protected person of the family is (T-12). The comparison is logged as that of a print.
 */
export async function toldInTexts(
  ctx: ServiceContext,
  subject: Subject,
  row: ArrivedRow,
  { action, texts }: { readonly action: Action; readonly texts: Texts },
): Promise<Outcome<null>> {
  const written = Object.entries(texts).filter(([, text]) => text.trim() !== '');
  if (written.length === 0) return done(null);
  const purpose = await purposeOfAct(ctx, subject, await boardOf(ctx, subject), row);
  const open = [subject.name, subject.membership.organisationName];
  const words = await familyPlaces(ctx, subject, row, { act: { action, purpose }, open });
  const telling = written.filter(([, text]) => tellsPlace(text, words));
  if (telling.length === 0) return done(null);
  await refuse(ctx, subject, action, { kind: 'report', id: row.id }, 'invalid-input');
  return refused(
    problem(
      'invalid-input',
      telling.map(([path]) => ({ path, code: 'place-told' })),
    ),
  );
}
