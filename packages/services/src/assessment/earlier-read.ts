import type { LoginId, ReportId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { EarlierRead } from '@tidig/domain/intake/assessment-records.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import type { ServiceContext } from '../context.ts';

/** Who has opened which of these reports since that moment, and when first: known from openings, nothing is ticked (L-46). */
export async function earlierRead(
  ctx: ServiceContext,
  board: BoardStore,
  reports: readonly ReportId[],
  since: Instant,
): Promise<EarlierRead[]> {
  const read = new Map<string, EarlierRead>();
  for (const { report, login, at } of await board.openedSince(reports, since)) {
    const reader = await readerIn(ctx, login);
    const key = `${report} ${reader.by}`;
    if (!read.has(key)) read.set(key, { report, at, ...reader });
  }
  return [...read.values()];
}

/** The same of all the other reports of its akt, whoever may read them; none where it lies in no akt. */
export async function allEarlierRead(ctx: ServiceContext, board: BoardStore, row: ArrivedRow): Promise<EarlierRead[]> {
  const others = row.link ? await board.reportsIn(row.link.childFileId) : [];
  const ids = others.map(({ id }) => id).filter((id) => id !== row.id);
  return earlierRead(ctx, board, ids, row.arrivedAt);
}

/** Who was logged in; no name where the login is of no account here. */
async function readerIn({ stores }: ServiceContext, login: LoginId) {
  const directory = await stores.directory();
  const found = await directory.login(login);
  const account = found && (await directory.account(found.userId));
  return { by: account?.id ?? login, byName: account?.name ?? '' };
}
