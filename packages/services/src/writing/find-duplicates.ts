import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Anmalningsnummer, ReportId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { type Instant, plusMinutes } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import { identityTerms, isSameEvent } from '@tidig/domain/register/same-event.ts';
import type { SenderStore, SentRow } from '@tidig/store/port/sender.ts';
import { entryFor } from '../access/log-entry.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { readBody } from '../exchange/read-parts.ts';
import { storedAnswers } from './draft-answers.ts';
import { ownDraft } from './own-draft.ts';

export type PossibleDuplicateView = {
  readonly reportId: ReportId;
  readonly anmalningsnummer: Anmalningsnummer;
  readonly sealedAt: Instant;
  readonly authorName: string;
};

/** Days back in which sent reports are looked through: an event of seven days ago may have been reported at once. */
const LOOK_BACK_DAYS = 14;

/**
 * Has this person or unit already reported the same child and event (Q27)? Only own reports and the unit's (L-52), newest first, and of each only its number,
 * when and by whom. One log row a question, also without an answer, its terms as keyed hashes. Nothing where the draft names no child.
 */
export async function findDuplicates(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<PossibleDuplicateView[]>> {
  const own = await ownDraft(ctx, subject, id, 'draft.duplicates');
  if (!own.ok) return own;
  const stored = storedAnswers(own.value.draft.formVersion, own.value.draft.answers);
  if (!stored.ok) return stored;
  const terms = identityTerms(stored.value, ctx.clock.now());
  if (terms.length === 0) return done([]);
  const sender = await senderOf(ctx, subject);
  await sender.log(entryFor(ctx, subject, 'draft.duplicates', { kind: 'draft', id }, { terms }));
  const rows = await recentReports(ctx, subject, sender);
  const found: PossibleDuplicateView[] = [];
  for (const row of rows) {
    if (isSameEvent(stored.value, await sentAnswers(sender, row), { sealedAt: row.sealedAt, now: ctx.clock.now() })) {
      found.push({ reportId: row.id, anmalningsnummer: row.anmalningsnummer, sealedAt: row.sealedAt, authorName: row.authorName });
    }
  }
  return done(found);
}

/** Reports of their own, one copy of each number. */
async function recentReports(ctx: ServiceContext, subject: Subject, sender: SenderStore): Promise<readonly SentRow[]> {
  const { unitId } = subject.membership;
  const since = plusMinutes(ctx.clock.now(), -LOOK_BACK_DAYS * 24 * 60);
  const lists = [sender.sentReports({ author: subject.userId }), ...(unitId === null ? [] : [sender.sentReports({ unitId })])];
  const rows = (await Promise.all(lists)).flat().filter(({ follows, sealedAt }) => follows === null && sealedAt >= since);
  const once = new Map(rows.map((row) => [row.anmalningsnummer, row]));
  return [...once.values()].toSorted((one, other) => other.sealedAt.localeCompare(one.sealedAt));
}

async function sentAnswers(sender: SenderStore, row: SentRow): Promise<Answers> {
  const bytes = await sender.part(row.id, 'body');
  if (!bytes) throw new Error('a sent report lacks its body');
  return answersOf(readBody(bytes));
}
