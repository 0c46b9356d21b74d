import { hiddenIn, type KnownOfChild } from '@tidig/domain/access/mask.ts';
import { placeTexts } from '@tidig/domain/access/place-words.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { BodyPart, LocationPart } from '@tidig/domain/form/parts.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import type { PlacesBeside } from '@tidig/domain/quality/texts/places/protected-places.ts';
import { mayTellPlace } from '@tidig/domain/siblings/common.ts';
import type { Draft, SenderStore, SentRow } from '@tidig/store/port/sender.ts';
import { entryFor } from '../access/log-entry.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { readBody, readLocation } from '../exchange/read-parts.ts';
import { openNames } from '../printing/open-names.ts';
import { knownOfSent } from './child-marked.ts';
import { storedAnswers } from './draft-answers.ts';

const none: PlacesBeside = { texts: [], names: [] };

/**
 * Where the protected persons of the other children's reports in the event are: what this person has written of them in drafts, and what was sent. A text
 * about one child must not tell where another is hidden (T-12). A sent report's part leaves the vault with a log row of its own, and goes no further than the
 * comparison.
 */
export async function placesBeside(ctx: ServiceContext, subject: Subject, draft: Draft): Promise<PlacesBeside> {
  const sender = await senderOf(ctx, subject);
  const found: PlacesBeside[] = [];
  for (const id of (await sender.draftsInEvent(draft.id)).filter((one) => one !== draft.id)) {
    const other = await sender.draft(id);
    if (other) found.push(other.author === subject.userId || other.author === draft.author ? inDraft(other) : none);
    for (const row of await sender.reportsFromDraft(id)) found.push(...(await inSent(ctx, subject, sender, row)));
  }
  return { texts: found.flatMap(({ texts }) => texts), names: found.flatMap(({ names }) => names) };
}

function inDraft(draft: Draft): PlacesBeside {
  const stored = storedAnswers(draft.formVersion, draft.answers);
  return stored.ok && !mayTellPlace(stored.value) ? told(splitReport(stored.value, 'SENT'), stored.value) : none;
}

/** By a sent report and by each that follows it. */
async function inSent(ctx: ServiceContext, subject: Subject, sender: SenderStore, row: SentRow): Promise<readonly PlacesBeside[]> {
  const found: PlacesBeside[] = [];
  for (const { id } of [row, ...(await sender.followUps(row.id))]) {
    const bytes = await sender.part(id, 'body');
    if (!bytes) throw new Error('a sent report lacks its body');
    const body = readBody(bytes);
    const answers = answersOf(body);
    const known = await knownOfSent(sender, row, answers);
    if (!hidesSomebody(answers, known)) continue;
    const entry = entryFor(ctx, subject, 'draft.submit', { kind: 'report', id }, { outcome: 'compared' });
    const location = readLocation(await sender.location(id, entry));
    if (location) found.push(told({ body, location }, answers, known));
  }
  return found;
}

/** Said, here or beside: a question that nobody has answered stops no sending. */
function hidesSomebody(answers: Answers, { childMarked, everyone, marked = [] }: KnownOfChild): boolean {
  return !mayTellPlace(answers) || childMarked || everyone === true || marked.length > 0;
}

function told(parts: { readonly body: BodyPart; readonly location: LocationPart }, answers: Answers, known?: KnownOfChild): PlacesBeside {
  return { texts: placeTexts(parts.location, hiddenIn(parts, known)), names: openNames(answers) };
}
