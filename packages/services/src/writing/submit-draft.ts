import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type DraftId } from '@tidig/domain/base/ids.ts';
import { type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { authorize } from '../access/authorize.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { prepareDraft } from './prepare-draft.ts';
import { type ReadyDraft, sealDrafts } from './seal-draft.ts';
import { deliverCopies, viewsOf } from './sent-now.ts';
import type { SentView } from './sent-view.ts';

/** A draft and the version of it that the officer has on screen. */
export type DraftOnScreen = { readonly id: string; readonly version: number };

/**
 * Sends the draft as the officer last saw it (`expectedVersion`): seals a copy and a message for each nämnd in one transaction, then tries at once
 * to deliver. What is answered is what has happened: *framme* only with that nämnd's signed receipt. Sending the same draft again gives the same
 * reports. Refuses `version-stale`, and what `prepareDraft` refuses.
 */
export async function submitDraft(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  expectedVersion: number,
): Promise<Outcome<SentView[]>> {
  const sent = await send(ctx, subject, [{ id, version: expectedVersion }]);
  return sent.ok ? sent : refused(sent.problem);
}

/**
 * Sends the drafts of one event together, each to its own nämnd: all of them or none. One that has been sent before is answered with its reports. Refuses as
 * `submitDraft`, with the draft's place before each field (`drafts.1.answers.…`), and drafts that are not of one event (`invalid-input`).
 */
export async function submitTogether(
  ctx: ServiceContext,
  subject: Subject,
  drafts: readonly DraftOnScreen[],
): Promise<Outcome<SentView[]>> {
  const byRole = await authorize(ctx, subject, { action: 'draft.submit', target: { kind: 'draft', id: null }, object: null });
  if (!byRole.ok) return byRole;
  const [first] = drafts;
  if (!first) return refused(problem('invalid-input', [{ path: 'drafts', code: 'required' }]));
  const event = await (await senderOf(ctx, subject)).draftsInEvent(asId<DraftId>(first.id));
  const strangers = drafts.flatMap(({ id }, at) => (event.some((one) => one === id) && isFirst(drafts, id, at) ? [] : [at]));
  if (strangers.length > 0) {
    return refused(
      problem(
        'invalid-input',
        strangers.map((at) => ({ path: `drafts.${at}.id`, code: 'not-applicable' })),
      ),
    );
  }
  const sent = await send(ctx, subject, drafts);
  if (sent.ok) return sent;
  const { code, fields } = sent.problem;
  const place = `drafts.${sent.at}`;
  const told = (fields ?? []).map((field) => ({ ...field, path: `${place}.${field.path}` }));
  return refused(problem(code, told.length > 0 ? told : [{ path: place, code: 'not-applicable' }]));
}

function isFirst(drafts: readonly DraftOnScreen[], id: string, at: number): boolean {
  return drafts.findIndex((one) => one.id === id) === at;
}

type AtDraft = Extract<Outcome<never>, { ok: false }> & { readonly at: number };
type Done<T> = { readonly ok: true; readonly value: T };
type PlacedDraft = ReadyDraft & { readonly at: number };

/** At the first draft that hinders it nothing is sent, and its place is told. */
async function send(ctx: ServiceContext, subject: Subject, drafts: readonly DraftOnScreen[]): Promise<Done<SentView[]> | AtDraft> {
  const unsent = await readyDrafts(ctx, subject, drafts);
  if (!unsent.ok) return unsent;
  const ready = unsent.value;
  if (ready.length === 0) return { ok: true, value: await inOrder(ctx, subject, drafts) };
  const result = await sealDrafts(ctx, subject, ready);
  if ('why' in result) return hindered(ctx, subject, drafts, { why: result.why, draft: ready[result.at] });
  await deliverCopies(ctx, subject, result);
  return { ok: true, value: await inOrder(ctx, subject, drafts) };
}

/** The reports of each draft, in the order in which the drafts were asked for: a page tells by it which child is which. */
async function inOrder(ctx: ServiceContext, subject: Subject, drafts: readonly DraftOnScreen[]): Promise<SentView[]> {
  return (await Promise.all(drafts.map(({ id }) => alreadySent(ctx, subject, id)))).flat();
}

/** Those that are not sent yet, made ready; each is asked about, sent or not. */
async function readyDrafts(
  ctx: ServiceContext,
  subject: Subject,
  drafts: readonly DraftOnScreen[],
): Promise<Done<readonly PlacedDraft[]> | AtDraft> {
  const ready: PlacedDraft[] = [];
  for (const [at, { id, version }] of drafts.entries()) {
    const byRole = await authorize(ctx, subject, { action: 'draft.submit', target: { kind: 'draft', id }, object: null });
    if (!byRole.ok) return { ...byRole, at };
    if ((await alreadySent(ctx, subject, id)).length > 0) continue;
    const prepared = await prepareDraft(ctx, subject, id, version);
    if (!prepared.ok) return { ...prepared, at };
    ready.push({ ...prepared.value, at });
  }
  return { ok: true, value: ready };
}

/** Saved meanwhile, it is told. Sent meanwhile by this person, it is answered with its reports and the others go on. */
async function hindered(
  ctx: ServiceContext,
  subject: Subject,
  drafts: readonly DraftOnScreen[],
  { why, draft }: { readonly why: 'stale' | 'no-draft'; readonly draft: PlacedDraft | undefined },
): Promise<Done<SentView[]> | AtDraft> {
  if (!draft) throw new Error('a draft that nobody asked for could not be sealed');
  if (why === 'stale') return { ...refused(problem('version-stale')), at: draft.at };
  if ((await alreadySent(ctx, subject, draft.id)).length > 0) return send(ctx, subject, drafts);
  return { ...refused(problem('draft-already-sent')), at: draft.at };
}

/** The reports that this draft became, if this person has sent it: a repeated press is answered, not repeated. */
async function alreadySent(ctx: ServiceContext, subject: Subject, id: string): Promise<SentView[]> {
  const rows = await (await senderOf(ctx, subject)).reportsFromDraft(asId<DraftId>(id));
  return viewsOf(
    ctx,
    subject,
    rows.filter((row) => row.author === subject.userId),
  );
}
