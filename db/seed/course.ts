import type { OrganisationId, ReportId } from '@tidig/domain/base/ids.ts';
import { type Instant, plusMinutes } from '@tidig/domain/base/time.ts';
import { intervalAt } from '@tidig/domain/intake/notice-schedule.ts';
import type { MissingMark } from '@tidig/domain/vocabulary/missing-marks.ts';
import type { ServiceContext } from '@tidig/services/context.ts';
import { assessorAt, member, type SetClock } from './acting.ts';
import { assess, decide, enterHistorical, giveFeedback, mark, read, send, take } from './acts.ts';
import { hurried, lackedBy } from './left-out.ts';
import { noticeScheduleOf } from './notices.ts';
import { boards, units } from './organisations.ts';
import type { Random } from './random.ts';
import { type Occasion, reportAnswers } from './report-answers.ts';
import type { StaffMember } from './staff.ts';
import type { Planned } from './timeline.ts';

type Act = { readonly at: Instant; run(): Promise<void> };
type Desk = { readonly officers: readonly string[]; readonly unit: Occasion['unit']; readonly reader: string };

/** Who writes to each nämnd, and who opens there. */
const desks: Readonly<Record<string, Desk>> = {
  [boards.farsta]: { officers: ['sara.lind', 'johan.norr'], unit: { name: units.farsta.name, region: 'STOCKHOLM' }, reader: 'karin.ek' },
  [boards.hisingen]: { officers: ['nils.holm'], unit: { name: units.malmo.name, region: 'SYD' }, reader: 'petra.gran' },
  [boards.malmo]: { officers: ['nils.holm'], unit: { name: units.malmo.name, region: 'SYD' }, reader: 'lars.hed' },
  [boards.uppsala]: { officers: ['asta.kvist'], unit: { name: units.uppsala.name, region: 'MITT' }, reader: 'sofia.alm' },
  [boards.heby]: { officers: ['asta.kvist'], unit: { name: units.uppsala.name, region: 'MITT' }, reader: 'vera.lid' },
};

/** What happens to each report of the demo, act by act in time order, until the demo's present. */
export class Course {
  readonly #ctx: ServiceContext;
  readonly #clock: SetClock;
  readonly #random: Random;
  readonly #now: Instant;
  readonly #acts: Act[] = [];
  #serial = 100;

  constructor(ctx: ServiceContext, clock: SetClock, random: Random, now: Instant) {
    this.#ctx = ctx;
    this.#clock = clock;
    this.#random = random;
    this.#now = now;
  }

  add(plan: Planned): void {
    const at = plan.at > this.#now ? plusMinutes(plan.at, -24 * 60) : plan.at;
    this.#plan(at, () => this.#begin({ ...plan, at }));
  }

  /** Runs acts by their time; an act may add later ones. */
  async run(): Promise<void> {
    for (let act = this.#next(); act; act = this.#next()) {
      this.#clock.set(act.at);
      await act.run();
    }
  }

  #plan(at: Instant, run: () => Promise<void>): void {
    if (at < this.#now) this.#acts.push({ at, run });
  }

  #next(): Act | undefined {
    this.#acts.sort((a, b) => (a.at < b.at ? 1 : -1));
    return this.#acts.pop();
  }

  async #begin(plan: Planned): Promise<void> {
    const { board } = plan.family;
    const desk = deskOf(board);
    const reporter: StaffMember = member(this.#random.pick(desk.officers));
    this.#serial += 1;
    const reference = `5000-K000${this.#serial}-${plan.at.slice(2, 4)}`;
    const answers = hurried(reportAnswers({ ...plan, reporter, unit: desk.unit, reference }), this.#serial);
    const report = plan.historical ? await enterHistorical(this.#ctx, board, answers) : await send(this.#ctx, reporter, answers);
    if (plan.historical) this.#conclude(plan, report, plusMinutes(plan.at, 9 * 24 * 60));
    else this.#follow(plan, report, desk, lackedBy(answers));
  }

  /** Opened within hours, assessed the same day, decided within a fortnight, answered within a week: as far as time has come. */
  #follow(plan: Planned, report: ReportId, desk: Desk, lacked: readonly MissingMark[]): void {
    const { board } = plan.family;
    const openedAt = plusMinutes(plan.at, this.#random.int(20, 9 * 60));
    if (plan.unread) return;
    this.#plan(openedAt, () => read(this.#ctx, board, desk.reader, report));
    // Not every reader has the time to say what was lacking.
    if (lacked.length > 0 && this.#serial % 4 !== 3) {
      this.#plan(plusMinutes(openedAt, 12), () => mark(this.#ctx, board, desk.reader, report, lacked));
    }
    if (this.#random.chance(0.4) && plan.at > plusMinutes(this.#now, -3 * 24 * 60)) return;
    const assessedAt = plusMinutes(openedAt, this.#random.int(15, 5 * 60));
    const needsProtection = plan.story.protectToday === 'JA';
    const assessor = this.#byJour(board, assessedAt) ? member('maja.frost') : undefined;
    this.#plan(assessedAt, () => assess(this.#ctx, board, report, needsProtection, assessor));
    const handler = handlerAt(board, this.#serial);
    if (!assessor && handler) this.#plan(plusMinutes(assessedAt, 20), () => take(this.#ctx, board, handler, report));
    this.#conclude(plan, report, plusMinutes(assessedAt, this.#random.int(4 * 24 * 60, 13 * 24 * 60)));
  }

  /** What was judged at Farsta in the hours of the socialjour in the last day and night they have judged, and nobody has taken in the morning. */
  #byJour(board: OrganisationId, assessedAt: Instant): boolean {
    const lately = board === boards.farsta && assessedAt > plusMinutes(this.#now, -26 * 60);
    return lately && intervalAt(noticeScheduleOf(board), [], assessedAt) === null;
  }

  #conclude(plan: Planned, report: ReportId, at: Instant): void {
    const { board } = plan.family;
    const code = this.#random.pick(['INTE_INLEDA', 'INTE_INLEDA', 'INTE_INLEDA', 'INLEDA', 'INLEDA', 'INGAR_I_PAGAENDE'] as const);
    this.#plan(at, () => decide(this.#ctx, board, report, code));
    if (plan.historical) return;
    // One in four is told on the last day.
    const toldAfter = this.#random.chance(0.25) ? 7 * 24 * 60 - 90 : this.#random.int(60, 6 * 24 * 60);
    this.#plan(plusMinutes(at, toldAfter), () => giveFeedback(this.#ctx, board, report));
  }
}

/** Two share the work in Farsta; one report in four nobody has taken. */
function handlerAt(board: OrganisationId, serial: number): StaffMember | null {
  if (serial % 4 === 0) return null;
  return board === boards.farsta && serial % 4 === 1 ? member('tove.ljung') : assessorAt(board);
}

function deskOf(board: OrganisationId): Desk {
  const desk = desks[board];
  if (!desk) throw new Error('a report of the demo has no desk');
  return desk;
}
