import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type ChildFileId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { type FieldProblem, problem } from '@tidig/domain/base/problem.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { newOpening } from '../access/openings.ts';
import { boardOf } from '../access/own-store.ts';
import { readingNow } from '../access/purpose-now.ts';
import type { ServiceContext } from '../context.ts';
import { bothOpened } from './compare-files.ts';
import { hindrance, isTransferOpen } from './may-move.ts';
import { moveNow } from './move.ts';
import { joinedInto } from './moves.ts';
import { type OpenedFile, seenText, wholeOpenedFile } from './opened-files.ts';

export type NewSplit = {
  /** Those that are about the other child. */
  readonly reports: readonly string[];
  /** Another akt that this login has open; null: a new one. */
  readonly to: string | null;
  readonly reason: string;
  readonly seen: string;
};

/**
 * A person's decision that an akt holds two children's reports: the chosen ones are moved to another akt, or to a new one whose heading is opened with it. Reversible,
 * with a trace. Refuses as `joinFiles`, and `invalid-input` where none is chosen, all are, or one that does not lie there. Fingerade uppgifter hinder only that
 * reports are put into an akt that is there already: to part two identities is never refused for it.
 */
export async function splitFile(ctx: ServiceContext, subject: Subject, id: string, given: NewSplit): Promise<Outcome<ChildFileId>> {
  const found = given.to === null ? await alone(ctx, subject, id) : await bothOpened(ctx, subject, id, given.to);
  if (!found.ok) return found;
  const [here, there] = found.value;
  const files = there ? [here, there] : [here];
  const target = { kind: 'child-file', id: here.akt.id } as const;
  const hindered = there ? await hindrance(ctx, subject, files) : (await isTransferOpen(ctx, subject, files)) ? 'transfer-open' : null;
  if (hindered) return refuse(ctx, subject, 'child-file.join', target, hindered);
  const board = await boardOf(ctx, subject);
  if (given.seen !== seenText(files) || (there && (await joinedInto(board, there.akt.id))))
    return refuse(ctx, subject, 'child-file.join', target, 'changed-meanwhile');
  const wrong = wrongIn(here, given.reports);
  if (wrong) {
    await refuse(ctx, subject, 'child-file.join', target, 'invalid-input');
    return refused(problem('invalid-input', [wrong]));
  }
  const to: ChildFileId = there?.akt.id ?? asId(ctx.ids.uuid());
  const chosen = here.rows.filter((row) => given.reports.includes(row.id)).map((row) => row.id);
  const moved = await moveNow(ctx, subject, here.akt.id, {
    way: 'SPLIT',
    from: here.akt.id,
    to,
    newFile: there ? null : { openedOn: dayOf(ctx.clock.now()) },
    reports: chosen,
    reason: given.reason,
    undoes: null,
    seen: files.map(({ seen }) => seen),
  });
  if (!moved.ok) return moved;
  if (!there) await openNew(ctx, subject, { from: here.akt.id, to });
  return done(to);
}

async function alone(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<readonly [OpenedFile]>> {
  const here = await wholeOpenedFile(ctx, subject, id);
  return here.ok ? done([here.value]) : here;
}

function wrongIn({ rows }: OpenedFile, reports: readonly string[]): FieldProblem | null {
  if (reports.length === 0) return { path: 'reports', code: 'required' };
  if (!reports.every((id) => rows.some((row) => row.id === id))) return { path: 'reports', code: 'not-in-list' };
  return rows.every((row) => reports.includes(row.id)) ? { path: 'reports', code: 'too-many' } : null;
}

/** With the reason for which the akt it comes from is read. */
async function openNew(ctx: ServiceContext, subject: Subject, { from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  const { purpose } = await readingNow(ctx, subject, { kind: 'child-file', id: from });
  const object = { kind: 'child-file', id: to } as const;
  const opening = newOpening(ctx, subject, object, purpose);
  await (await boardOf(ctx, subject)).open(opening, entryFor(ctx, subject, 'child-file.open', object, { purpose }));
}
