import type { Action } from '@tidig/domain/access/actions.ts';
import { hiddenIn, protectedIn } from '@tidig/domain/access/mask.ts';
import { placeTexts, type PlaceWords, placeWords } from '@tidig/domain/access/place-words.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import type { SentRow } from '@tidig/store/port/sender.ts';
import { entryFor } from '../access/log-entry.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { readBody, readLocation } from '../exchange/read-parts.ts';
import { openNames } from '../printing/open-names.ts';
import { knownOfSent } from './child-marked.ts';

/**
 * What no print of a sent report may tell: where its protected persons are, by the report itself and by what follows it (T-12). Each part leaves the vault
 * with a log row of its own. `open`: names of authorities, which stand on every paper.
 */
export async function sentPlaces(
  ctx: ServiceContext,
  subject: Subject,
  row: SentRow,
  open: readonly string[],
  action: Action = 'sent-report.print',
): Promise<PlaceWords> {
  const sender = await senderOf(ctx, subject);
  const root = row.follows ?? row.id;
  const texts: string[] = [];
  const names: string[] = [...open];
  for (const id of [root, ...(await sender.followUps(root)).map((one) => one.id)]) {
    const bytes = await sender.part(id, 'body');
    if (!bytes) throw new Error('a sent report lacks its body');
    const body = readBody(bytes);
    const answers = answersOf(body);
    const known = await knownOfSent(sender, row, answers);
    const hidden = protectedIn(answers, known);
    const entry = entryFor(ctx, subject, action, { kind: 'report', id }, { outcome: 'compared' });
    const location = hidden.length === 0 ? null : readLocation(await sender.location(id, entry));
    if (location) texts.push(...placeTexts(location, hiddenIn({ body, location }, known)));
    names.push(...openNames(answers));
  }
  return placeWords(texts, names);
}
