import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Arendenummer } from '@tidig/domain/base/ids.ts';
import { dayOf, type Instant, type PlainDate } from '@tidig/domain/base/time.ts';
import type { DisposalAmounts } from '@tidig/domain/intake/disposal-records.ts';
import { isOverdue, type RetentionCause, type RetentionCheck } from '@tidig/domain/retention/retention.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { Disposal } from '@tidig/store/port/disposal.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { shutTo } from '../access/shut.ts';
import type { ServiceContext } from '../context.ts';
import { besideGoing, dueUnits, kommunOf, toDispose, type DueUnit } from './due-units.ts';

/** One akt, or one report in none, as it stands in the list: by its numbers, never by whom it is about or what it says (L-45). */
export type DisposalRow = {
  readonly kind: OpenedObject['kind'];
  readonly id: string;
  readonly arendenummer: Arendenummer[];
  readonly reports: number;
  /** False: something in the akt is kept longer, and the akt stays. */
  readonly whole: boolean;
  readonly retentionClass: 'A' | 'B';
  readonly lastNote: PlainDate;
  readonly earliest: PlainDate;
  readonly latest: PlainDate;
  readonly overdue: boolean;
  readonly cause: RetentionCause;
  readonly paragraph: string;
  readonly checks: RetentionCheck[];
};

export type DisposalView = {
  readonly today: PlainDate;
  /** The list that waits: proposed, or approved and not yet done. `rows` are then those in it, otherwise all that is due. */
  readonly proposed: { readonly id: string; readonly at: Instant; readonly byName: string; readonly own: boolean } | null;
  readonly approved: { readonly at: Instant; readonly byName: string } | null;
  readonly rows: DisposalRow[];
  /** Something is shut to this reader by behörighetsspärr: another must see to the list (T-4). */
  readonly hidden: boolean;
  /** The address book does not say in which kommun the nämnd is: nothing is due until it does, since some keep all for research (L-65). */
  readonly kommunUnknown: boolean;
};

/** What is due now and readable, and the list that waits. */
export async function disposalView(ctx: ServiceContext, subject: Subject, board: BoardStore): Promise<DisposalView> {
  const today = dayOf(ctx.clock.now());
  const live = await board.liveDisposal();
  const due = await dueUnits(ctx, board, subject.membership.organisationId);
  const listed = live === null ? due : due.filter((unit) => isIn(live, unit));
  const shut = await shutTo(ctx, subject, board);
  const readable = listed.filter(({ unit }) => !isShut(shut, unit));
  return {
    today,
    proposed: live && { id: live.id, at: live.proposed.at, byName: live.proposed.byName, own: live.proposed.by === subject.userId },
    approved: live?.approved ? { at: live.approved.at, byName: live.approved.byName } : null,
    rows: readable.flatMap((unit) => rowOf(unit, today)),
    hidden: readable.length < listed.length,
    kommunUnknown: (await kommunOf(ctx, subject.membership.organisationId)) === null,
  };
}

/** True when the akt, the report, a report in the akt, or an empty akt that is kept with it is shut. */
export function isShut(shut: Awaited<ReturnType<typeof shutTo>>, { object, matters, beside }: DueUnit['unit']): boolean {
  if (shut.is(object.kind, object.id) || beside.some(({ id }) => shut.is('child-file', id))) return true;
  return matters.some(({ reports }) => reports.some((id) => shut.is('report', id)));
}

/** True while just that, and no less, is still due of a unit in the list. */
export function isIn(live: Disposal, due: DueUnit): boolean {
  const wanted = toDispose(due);
  return live.units.some(
    ({ object, matters, whole }) =>
      object.kind === wanted.object.kind &&
      object.id === wanted.object.id &&
      whole === wanted.whole &&
      matters.length === wanted.matters.length &&
      matters.every((id) => wanted.matters.includes(id)),
  );
}

/** Counts, classes and days of what is to be destroyed: all that the gallringsprotokoll holds (L-62). */
export function amountsOf(disposalId: string, units: readonly DueUnit[]): DisposalAmounts {
  const days = units.flatMap(({ retention }) => retention.earliest ?? []).toSorted();
  const of = (wanted: 'A' | 'B') => units.filter(({ retention }) => retention.retentionClass === wanted).length;
  return {
    disposalId,
    akter: units.reduce((sum, due) => sum + akterIn(due), 0),
    reports: units.reduce((sum, { due }) => sum + due.reduce((n, { matter }) => n + matter.reports.length, 0), 0),
    classes: { A: of('A'), B: of('B') },
    dueFrom: days.at(0) ?? null,
    dueUntil: days.at(-1) ?? null,
  };
}

function akterIn(due: DueUnit): number {
  return (due.whole && due.unit.object.kind === 'child-file' ? 1 : 0) + besideGoing(due).length;
}

function rowOf({ unit, due, whole, retention }: DueUnit, today: PlainDate): DisposalRow[] {
  const { retentionClass, earliest, latest, cause, paragraph } = retention;
  if (unit.lastNote === null || earliest === null || latest === null || retentionClass === 'C' || retentionClass === 'D') return [];
  return [
    {
      ...{ kind: unit.object.kind, id: unit.object.id, whole, retentionClass, earliest, latest, cause, paragraph },
      arendenummer: due.map(({ matter }) => matter.arendenummer),
      reports: due.reduce((sum, { matter }) => sum + matter.reports.length, 0),
      lastNote: unit.lastNote,
      overdue: isOverdue(retention, today),
      checks: [...new Set([...retention.checks, ...due.flatMap((kept) => kept.retention.checks)])],
    },
  ];
}
