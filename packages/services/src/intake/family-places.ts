import type { Action, Purpose } from '@tidig/domain/access/actions.ts';
import { protectedIn } from '@tidig/domain/access/mask.ts';
import { placeTexts, type PlaceWords, placeWords } from '@tidig/domain/access/place-words.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { ReportId } from '@tidig/domain/base/ids.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { readBody, readLocation } from '../exchange/read-parts.ts';
import { openNames } from '../printing/open-names.ts';
import { knownBeside } from './household.ts';

/**
 * What no print of a report may tell: where the protected persons of its family are, by every report in the akt, what follows them, and those on other
 * children in the same event (T-11, T-12). Each part leaves the vault with a log row of its own, and nothing of it leaves this comparison. `open`:
 * names of authorities, which stand on every paper.
 */
export async function familyPlaces(
  ctx: ServiceContext,
  subject: Subject,
  row: ArrivedRow,
  given: { readonly act: { readonly action: Action; readonly purpose: Purpose }; readonly open: readonly string[] },
): Promise<PlaceWords> {
  const board = await boardOf(ctx, subject);
  const found = [];
  for (const one of await familyOf(board, row)) {
    const bytes = await board.part(one.id, 'body');
    if (!bytes) throw new Error('a received report lacks its body');
    const body = readBody(bytes);
    const answers = answersOf(body);
    const hidden = protectedIn(answers, await knownBeside(board, one, body));
    const entry = entryFor(
      ctx,
      subject,
      given.act.action,
      { kind: 'report', id: one.id },
      { purpose: given.act.purpose, outcome: 'compared' },
    );
    const location = hidden.length === 0 ? null : readLocation(await board.location(one.id, entry));
    found.push({ texts: location ? placeTexts(location, hidden) : [], open: openNames(answers) });
  }
  return placeWords(
    found.flatMap(({ texts }) => texts),
    [...given.open, ...found.flatMap(({ open }) => open)],
  );
}

/** The report's akt and event, what follows each, and the report itself; each once. */
async function familyOf(board: BoardStore, row: ArrivedRow): Promise<readonly ArrivedRow[]> {
  const original = row.follows ? await board.arrivedRow(row.follows) : row;
  const inFile = row.link ? await board.reportsIn(row.link.childFileId) : [];
  const own = [...(original ? [original] : []), ...inFile, ...(await board.inSameEvent(row.follows ?? row.id))];
  const ids = new Set<ReportId>(own.flatMap(({ id, followUps }) => [id, ...followUps.map((one) => one.id)]));
  const rows = await Promise.all([...ids].map((id) => board.arrivedRow(id)));
  return rows.filter((one) => one !== null);
}
