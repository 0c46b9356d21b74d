import { coverWritten } from '@tidig/domain/access/covered-texts.ts';
import type { PlaceWords } from '@tidig/domain/access/place-words.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { courseOf } from '@tidig/domain/intake/course.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { boardOf } from '../access/own-store.ts';
import { purposeOfAct } from '../assessment/keep-record.ts';
import { placesBeside } from '../assessment/places-beside.ts';
import { type RecordView, recordView } from '../assessment/record-view.ts';
import type { ServiceContext } from '../context.ts';
import { openedReport } from '../intake/reachable-report.ts';
import { homeOf, type HomeView } from './case-system-home.ts';

export type ElsewhereView = {
  readonly home: HomeView;
  /** "Aktualiserad 08.41 av …", oldest first. */
  readonly notes: RecordView<'ELSEWHERE'>[];
  readonly steps: RecordView<'STEP_ELSEWHERE'>[];
};

/** What of an opened report is in the case system, as somebody has noted, and where the nämnd keeps its personakter. */
export async function readElsewhere(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<ElsewhereView>> {
  const found = await openedReport(ctx, subject, id, 'intake.read');
  if (!found.ok) return found;
  const row = found.value;
  const board = await boardOf(ctx, subject);
  const course = courseOf(await board.records({ kind: 'report', id: row.id }));
  const [notes, steps] = [course.ELSEWHERE.map(recordView), course.STEP_ELSEWHERE.map(recordView)];
  const home = await homeOf(board, subject.membership.organisationId);
  if (notes.length + steps.length === 0) return done({ home, notes, steps });
  const words = await placesIn(ctx, subject, row);
  const cover = (text: string) => coverWritten(text, words);
  return done({
    home,
    notes: notes.map((one) => ({ ...one, body: { system: cover(one.body.system), reference: cover(one.body.reference) } })),
    steps: steps.map((one) => ({ ...one, body: { ...one.body, system: cover(one.body.system) } })),
  });
}

/** What was written before a mark is covered after it (T-14). Logged once for the opening. */
async function placesIn(ctx: ServiceContext, subject: Subject, row: ArrivedRow): Promise<PlaceWords> {
  const board = await boardOf(ctx, subject);
  const opening = await board.liveOpening(subject.loginId, { kind: 'report', id: row.id }, ctx.clock.now());
  if (!opening) throw new Error('an opened report lacks its opening');
  const purpose = await purposeOfAct(ctx, subject, board, row);
  return placesBeside(ctx, subject, row, { action: 'intake.read', purpose, since: opening.openedAt });
}
