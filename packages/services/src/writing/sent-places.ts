import type { Action } from '@tidig/domain/access/actions.ts';
import { hiddenIn, protectedIn } from '@tidig/domain/access/mask.ts';
import { placeTexts, type PlaceWords, placeWords } from '@tidig/domain/access/place-words.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { ReportId } from '@tidig/domain/base/ids.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import type { SenderStore, SentRow } from '@tidig/store/port/sender.ts';
import { entryFor } from '../access/log-entry.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { readBody, readLocation } from '../exchange/read-parts.ts';
import { openNames } from '../printing/open-names.ts';
import { knownOfSent } from './child-marked.ts';

/**
 * What no print of a sent report may tell: where its protected persons are, by the report itself, those on other children of
 * the event, and what follows each (T-12). Each part leaves the vault with a log row of its own. `open`: names of authorities, which stand on every paper.
 * `since`: what the same person has had compared since then is not logged again.
 */
export async function sentPlaces(
  ctx: ServiceContext,
  subject: Subject,
  row: SentRow,
  open: readonly string[],
  action: Action = 'sent-report.print',
  since?: Instant,
): Promise<PlaceWords> {
  const sender = await senderOf(ctx, subject);
  const texts: string[] = [];
  const names: string[] = [...open];
  for (const { id, of } of await inEvent(sender, row)) {
    const bytes = await sender.part(id, 'body');
    if (!bytes) throw new Error('a sent report lacks its body');
    const body = readBody(bytes);
    const answers = answersOf(body);
    const known = await knownOfSent(sender, of, answers);
    const hidden = protectedIn(answers, known);
    const entry = entryFor(ctx, subject, action, { kind: 'report', id }, { outcome: 'compared' });
    const location = hidden.length === 0 ? null : readLocation(await sender.location(id, entry, since));
    if (location) texts.push(...placeTexts(location, hiddenIn({ body, location }, known)));
    names.push(...openNames(answers));
  }
  return placeWords(texts, names);
}

/** The report that this one is or follows, those on other children of the event, and what follows each; with which report each is `of`. */
async function inEvent(sender: SenderStore, row: SentRow): Promise<readonly { readonly id: ReportId; readonly of: SentRow }[]> {
  const root = row.follows ?? row.id;
  const others = (await sender.reportsInEvent(root)).filter(({ follows }) => follows === null);
  const reports = [{ id: root, of: row }, ...others.map((one) => ({ id: one.id, of: one }))];
  const all = await Promise.all(
    reports.map(async ({ id, of }) => [{ id, of }, ...(await sender.followUps(id)).map((one) => ({ id: one.id, of }))]),
  );
  return all.flat();
}
