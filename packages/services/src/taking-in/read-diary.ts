import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Arendenummer } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { monthOf, type PlainMonth, plusMonths } from '@tidig/domain/base/months.ts';
import { type Instant, momentOf } from '@tidig/domain/base/time.ts';
import { neutralSubject } from '@tidig/domain/intake/diary.ts';
import type { DiaryRow } from '@tidig/store/port/board.ts';
import { authorize } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import { shutTo } from '../access/shut.ts';
import type { ServiceContext } from '../context.ts';
import { fromWhom, takenInOf } from './taken-in-of.ts';

/** A line of the diarium (OSL 5:1–2, L-121): date, number, from whom by kind, and a neutral subject. No name stands in it. */
export type DiaryLine = {
  readonly arendenummer: Arendenummer;
  readonly arrivedAt: Instant;
  /** An authority, a kind of reporter in service, or "Enskild". */
  readonly from: string;
  readonly subject: string;
  /** It lies in a personakt, which the diarium does not cover (L-122). */
  readonly inFile: boolean;
};

export type Diary = {
  readonly lines: DiaryLine[];
  /** Some line is kept from this person by a behörighetsspärr: nobody may take the page for all that came. */
  readonly hidden: boolean;
};

/**
 * A month of the nämnd's diarium, by when it came; null: the month that it is. Without what is shut to the one who asks: its number and the moment when it
 * came would tell that there is something, and when (T-4). Logged.
 */
export async function readDiary(ctx: ServiceContext, subject: Subject, chosen: PlainMonth | null): Promise<Outcome<Diary>> {
  const target = { kind: 'none', id: null } as const;
  const byRole = await authorize(ctx, subject, { action: 'diary.read', target, object: null });
  if (!byRole.ok) return byRole;
  const month = chosen ?? monthOf(ctx.clock.now());
  const board = await boardOf(ctx, subject);
  const all = await board.diary(startOf(month), startOf(plusMonths(month, 1)));
  const shut = await shutTo(ctx, subject, board);
  const rows = all.filter(({ id }) => !shut.is('report', id));
  const lines = await Promise.all(rows.map((row) => lineOf(ctx, subject, row)));
  await board.log(entryFor(ctx, subject, 'diary.read', target));
  return done({ lines, hidden: rows.length < all.length });
}

async function lineOf(ctx: ServiceContext, subject: Subject, row: DiaryRow): Promise<DiaryLine> {
  const own = row.from === subject.membership.organisationId;
  const takenIn = own ? await takenInOf(await boardOf(ctx, subject), row.id) : null;
  const { arendenummer, arrivedAt, inFile } = row;
  return { arendenummer, arrivedAt, from: await fromWhom(ctx, row, takenIn, 'public'), subject: neutralSubject(row), inFile };
}

/** The first moment of a month in Sweden. */
function startOf(month: PlainMonth): Instant {
  return momentOf(`${month}-01T00:00`);
}
