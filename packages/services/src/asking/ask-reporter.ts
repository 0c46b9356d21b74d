import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { dayOf, plusDays, type PlainDate } from '@tidig/domain/base/time.ts';
import type { QuestionNotice } from '@tidig/domain/exchange/notices.ts';
import { groundNow } from '@tidig/domain/intake/asking.ts';
import { courseOf, last } from '@tidig/domain/intake/course.ts';
import type { RecordBody } from '@tidig/domain/intake/records.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { deliverNow } from '../delivery/deliver-due.ts';
import { jsonPart } from '../exchange/manifest.ts';
import { seal } from '../exchange/seal.ts';
import { canBeMarked } from '../intake/missing-marks.ts';
import { openedReport } from '../intake/reachable-report.ts';
import { toldInReason } from '../protection/told-in-reason.ts';
import { questionsView, type QuestionsView } from './questions.ts';

export type QuestionGiven = Omit<RecordBody<'QUESTION'>, 'envelopeId'>;

/** Days ahead at most for an answer: later is a slip of the pen. */
const DAYS_AHEAD = 366;

/**
 * Asks the officer who sent an opened report (L-08): a record here and a message, in one transaction; the report itself is not touched. Refuses `not-found`
 * for a report whose writer cannot be reached through Tidig (`canBeMarked`), `forwarded`, `changed-meanwhile` when it was decided or sent on while this was asked, and at its field: a ground that does not hold now (`groundNow`),
 * a day that has passed or is more than a year ahead, a text that tells where a protected person is.
 */
export async function askReporter(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  given: QuestionGiven,
): Promise<Outcome<QuestionsView>> {
  const found = await openedReport(ctx, subject, id, 'intake.ask');
  if (!found.ok) return found;
  const row = found.value;
  const target = { kind: 'report', id: row.id } as const;
  if (!(await canBeMarked(ctx, row))) return refuse(ctx, subject, 'intake.ask', target, 'not-found');
  const board = await boardOf(ctx, subject);
  const course = courseOf(await board.records(target));
  if (last(course, 'FORWARDED')) return refuse(ctx, subject, 'intake.ask', target, 'forwarded');
  const wrong = groundNow(course) === given.ground ? wrongDay(given.by, dayOf(ctx.clock.now())) : atField('ground', 'not-applicable');
  if (wrong) {
    await refuse(ctx, subject, 'intake.ask', target, 'invalid-input');
    return wrong;
  }
  for (const path of ['what', 'why'] as const) {
    const quiet = await toldInReason(ctx, subject, target, { action: 'intake.ask', path, text: given[path] });
    if (!quiet.ok) return quiet;
  }
  const said: QuestionNotice = { ...given, at: ctx.clock.now() };
  const notice = questionTo(ctx, subject, row, said);
  const entry = entryFor(ctx, subject, 'intake.ask', target, { purpose: { kind: 'task', reportId: row.id } });
  const kept = await board.addRecord(recordOf(ctx, subject, row, said, notice), entry, notice, [
    { about: target, kind: 'DECISION', id: last(course, 'DECISION')?.id ?? null },
    { about: target, kind: 'FORWARDED', id: null },
  ]);
  if (!kept) return refuse(ctx, subject, 'intake.ask', target, 'changed-meanwhile');
  await deliverNow(ctx, `board/${subject.membership.organisationId}`, notice.envelope);
  return done(await questionsView(ctx, subject, row));
}

function wrongDay(by: PlainDate | null, today: PlainDate) {
  if (by === null) return null;
  if (by < today) return atField('by', 'date-past');
  return by > plusDays(today, DAYS_AHEAD) ? atField('by', 'date-too-late') : null;
}

function atField(path: 'ground' | 'by', code: 'not-applicable' | 'date-past' | 'date-too-late') {
  return refused(problem('invalid-input', [{ path, code }]));
}

function recordOf(ctx: ServiceContext, subject: Subject, row: ArrivedRow, { at, ...asked }: QuestionNotice, { envelope }: Sealed) {
  return {
    id: asId<RecordId>(ctx.ids.uuid()),
    about: { kind: 'report', id: row.id },
    kind: 'QUESTION',
    madeAt: at,
    recordedAt: at,
    by: subject.userId,
    byName: subject.name,
    body: JSON.stringify({ ...asked, envelopeId: envelope.id }),
  } as const;
}

/** The nämnd asks, not the person: who answers rings the nämnd. */
function questionTo(ctx: ServiceContext, subject: Subject, row: ArrivedRow, said: QuestionNotice): Sealed {
  const { organisationId } = subject.membership;
  return seal(ctx, `board/${organisationId}`, {
    kind: 'question',
    inReplyTo: null,
    reportId: row.id,
    anmalningsnummer: row.anmalningsnummer,
    from: organisationId,
    to: row.from,
    formVersion: null,
    parts: [jsonPart('body', said)],
  });
}
