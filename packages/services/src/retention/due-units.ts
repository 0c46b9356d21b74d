import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import { dayOf, plusDays, type PlainDate } from '@tidig/domain/base/time.ts';
import { keepingTimeOn } from '@tidig/domain/law/retention-periods.ts';
import { isDue, plusYears, retentionOf, type Retention } from '@tidig/domain/retention/retention.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { FileBeside, RetainedMatter, RetentionUnit, ToDispose } from '@tidig/store/port/disposal.ts';
import type { ServiceContext } from '../context.ts';

/** A matter with for how long it is kept. */
export type KeptMatter = { readonly matter: RetainedMatter; readonly retention: Retention };

/** An akt, or a report in none, of which something is due. `due`: the matters that are. */
export type DueUnit = {
  readonly unit: RetentionUnit;
  readonly due: readonly KeptMatter[];
  readonly whole: boolean;
  readonly retention: Retention;
};

/** The nämnd's kommun; null where the address book has no page of it: whether it keeps for research (L-65) is not known then. */
export async function kommunOf(ctx: Pick<ServiceContext, 'stores'>, board: OrganisationId): Promise<string | null> {
  const pages = await (await ctx.stores.directory()).addressPages(board);
  return pages.at(-1)?.recipient.kommunCode ?? null;
}

/** For how long each matter of a unit is kept, by the law of today. Empty where nothing in it can be dated, or the kommun is not known. */
export function keptMatters(unit: RetentionUnit, kommunCode: string | null, today: PlainDate): readonly KeptMatter[] {
  const { lastNote, known, matters } = unit;
  if (lastNote === null || kommunCode === null) return [];
  return matters.map((matter) => ({ matter, retention: retentionOf({ kommunCode, known, lastNote, ...matter }, today) }));
}

/** What of a unit is to be destroyed now; null when nothing is, and where the kommun is not known. An akt goes with the last that lies in it. */
export function dueIn(unit: RetentionUnit, kommunCode: string | null, today: PlainDate): DueUnit | null {
  const kept = keptMatters(unit, kommunCode, today);
  const due = kept.filter(({ retention }) => isDue(retention, today));
  const [first] = due.toSorted((a, b) => ((a.retention.latest ?? '') < (b.retention.latest ?? '') ? -1 : 1));
  return first ? { unit, due, whole: due.length === kept.length, retention: first.retention } : null;
}

/** All that is due in a nämnd, what should have been done first of it first. Nothing where its kommun is not known. */
export async function dueUnits(ctx: ServiceContext, board: BoardStore, organisation: OrganisationId): Promise<readonly DueUnit[]> {
  const today = dayOf(ctx.clock.now());
  const kommunCode = await kommunOf(ctx, organisation);
  if (kommunCode === null) return [];
  const years = keepingTimeOn(today)?.years ?? 5;
  // A day more than the time itself: 28 February stands for the leap day.
  const units = await board.retentionUnits(plusDays(plusYears(today, -years), 1));
  return units
    .flatMap((unit) => dueIn(unit, kommunCode, today) ?? [])
    .toSorted((a, b) => ((a.retention.latest ?? '') < (b.retention.latest ?? '') ? -1 : 1));
}

/** The empty akter that go with what is due. */
export function besideGoing({ unit, due, whole }: DueUnit): readonly FileBeside[] {
  return unit.beside.filter(({ matter }) => (matter === null ? whole : due.some((kept) => kept.matter.id === matter)));
}

export function toDispose({ unit, due, whole }: DueUnit): ToDispose {
  return { object: unit.object, matters: due.map(({ matter }) => matter.id), whole };
}
