import type { Subject } from '@tidig/domain/access/roles.ts';
import { type Anmalningsnummer, asId, type DraftId } from '@tidig/domain/base/ids.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { makeAnmalningsnummer } from '@tidig/domain/register/numbers.ts';
import type { LogEntry } from '@tidig/store/port/log.ts';
import type { SealedCopy, SealedReport, SealResult } from '@tidig/store/port/sender.ts';
import { entryFor } from '../access/log-entry.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { isAcceptable } from '../delivery/acceptable.ts';
import type { Addressee } from './addressees.ts';
import { attachTo } from './draft-attachments.ts';
import { hiddenBeside } from './hidden-beside.ts';
import { lacksAtSealing } from './record-lacks.ts';
import { sameEventFor } from './same-event.ts';
import { sealForEach, submitterFrom } from './seal-copies.ts';

/** A draft that has been checked: what is sent of it, and to whom. */
export type ReadyDraft = {
  readonly id: DraftId;
  /** The version that the officer had on screen. */
  readonly version: number;
  readonly answers: Answers;
  readonly addressees: readonly Addressee[];
};
/** The same with the anmälningsnummer under which it is sealed. */
export type NumberedDraft = ReadyDraft & { readonly number: Anmalningsnummer };

/** All copies, or the first draft that could not be sealed (by its place) and why: nothing is sealed then. */
export type SealedDrafts = readonly SealedCopy[] | { readonly at: number; readonly why: 'stale' | 'no-draft' };

/** Files may come and go while they are read; each time they are read anew. */
const TRIES = 5;

/**
 * Seals drafts that have been checked, all of them or none, each with just the files that it has in that moment: one that comes in between is taken along,
 * never lost. Throws, and keeps the drafts, rather than seal what its receiver would refuse for ever.
 */
export async function sealDrafts(ctx: ServiceContext, subject: Subject, ready: readonly ReadyDraft[]): Promise<SealedDrafts> {
  const sender = await senderOf(ctx, subject);
  const numbered = ready.map((draft) => ({ ...draft, number: makeAnmalningsnummer(ctx.ids) }));
  for (let tries = 0; tries < TRIES; tries += 1) {
    const reports = await Promise.all(numbered.map((draft) => sealedReport(ctx, subject, draft, numbered)));
    const whole = reports.filter((one) => one !== null);
    if (whole.length < reports.length) continue;
    const result = await sender.sealReports(whole);
    if (result === 'sealed') return whole.flatMap(({ report }) => report.copies);
    if (isFinal(result.why)) return { at: result.at, why: result.why };
  }
  throw new Error('the files of a draft would not stand still');
}

function isFinal(why: SealResult): why is 'stale' | 'no-draft' {
  return why === 'stale' || why === 'no-draft';
}

/** Null when its files came and went while they were read. */
async function sealedReport(
  ctx: ServiceContext,
  subject: Subject,
  draft: NumberedDraft,
  together: readonly NumberedDraft[],
): Promise<{ readonly report: SealedReport; readonly logs: readonly LogEntry[] } | null> {
  const attached = await attachTo(await senderOf(ctx, subject), draft.id, draft.answers);
  if (!attached) return null;
  const document = {
    answers: attached.answers,
    attachments: attached.parts,
    submitter: await submitterFrom(ctx, subject),
    number: draft.number,
    sameEvent: await sameEventFor(ctx, subject, draft, together),
    hiddenBeside: await hiddenBeside(ctx, subject, draft, together),
  };
  const copies = sealForEach(ctx, subject, document, draft.addressees);
  await assertAcceptable(ctx, copies);
  const logs = copies.map(({ row }) => entryFor(ctx, subject, 'draft.submit', { kind: 'report', id: row.id }));
  const to = draft.addressees.map(({ recipient }) => recipient.id);
  const lacks = await lacksAtSealing(ctx, subject, draft.answers, to);
  return { report: { draftId: asId(draft.id), draftVersion: draft.version, files: attached.files, copies, ...lacks }, logs };
}

/** The receiver's own question, asked while the draft is still there to be mended. */
export async function assertAcceptable(ctx: ServiceContext, copies: readonly SealedCopy[]): Promise<void> {
  const directory = await ctx.stores.directory();
  for (const { row, sealed } of copies) {
    const from = await directory.organisation(sealed.envelope.from);
    if (row.channel === 'TIDIG' && (!from || !isAcceptable('board', from, sealed))) {
      throw new Error('a report that its receiver would refuse was not sealed');
    }
  }
}
