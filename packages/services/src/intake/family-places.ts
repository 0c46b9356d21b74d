import type { Action, Purpose } from '@tidig/domain/access/actions.ts';
import { hiddenIn, type KnownOfChild, protectedIn } from '@tidig/domain/access/mask.ts';
import { placeTexts, type PlaceWords, placeWords } from '@tidig/domain/access/place-words.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { ReportId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { BodyPart } from '@tidig/domain/form/parts.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { readLocation } from '../exchange/read-parts.ts';
import { openNames } from '../printing/open-names.ts';
import { knownBeside } from './household.ts';
import { answersIn, bodyOf, type FamilyReads, remembering } from './remembering.ts';

/**
 * What no print of a report may tell: where the protected persons of its family are, by every report in the akt, what follows them, and those on other
 * children in the same event (T-11, T-12). Each part leaves the vault with a log row of its own, and goes no further than the comparison. `open`:
 * names of authorities, which stand on every paper. `since`: the opening under which it is read again and again; logged once for it. `everyone`:
 * where anybody in it is, protected or not.
 */
export async function familyPlaces(
  ctx: ServiceContext,
  subject: Subject,
  row: ArrivedRow,
  given: Compared & { readonly everyone?: boolean },
): Promise<PlaceWords> {
  return placesOf(ctx, subject, [row], given);
}

/** The same for all that one reads or prints of several reports of an akt: what tells where somebody is in any of their families tells it in all. */
export function familiesPlaces(ctx: ServiceContext, subject: Subject, rows: readonly ArrivedRow[], given: Compared): Promise<PlaceWords> {
  return placesOf(ctx, subject, rows, given);
}

function familyReads(board: FamilyReads): FamilyReads {
  return {
    arrivedRow: (id) => board.arrivedRow(id),
    reportsIn: (id) => board.reportsIn(id),
    inSameEvent: (id) => board.inSameEvent(id),
    reportsNaming: (numbers) => board.reportsNaming(numbers),
    protectionMarks: (object) => board.protectionMarks(object),
    part: (id, name) => board.part(id, name),
  };
}

type Compared = {
  readonly act: { readonly action: Action; readonly purpose: Purpose };
  readonly open: readonly string[];
  readonly since?: Instant;
  /** Where parts are read from, if some are at hand. */
  readonly part?: FamilyReads['part'];
};

async function placesOf(
  ctx: ServiceContext,
  subject: Subject,
  rows: readonly ArrivedRow[],
  given: Compared & { readonly everyone?: boolean },
): Promise<PlaceWords> {
  const board = await boardOf(ctx, subject);
  const reads = remembering(given.part ? { ...familyReads(board), part: given.part } : board);
  const found = new Map<ReportId, ArrivedRow>();
  for (const row of rows) for (const one of await familyOf(reads, row)) found.set(one.id, one);
  const family = await Promise.all([...found.values()].map((one) => readMember(reads, one)));
  const hiding = family.filter(({ answers, known }) => given.everyone || protectedIn(answers, known).length > 0);
  const { action, purpose } = given.act;
  const compared = hiding.map(({ id }) => ({
    id,
    log: entryFor(ctx, subject, action, { kind: 'report', id }, { purpose, outcome: 'compared' }),
  }));
  const parts = await board.locationsToCompare(compared, given.since);
  const texts = hiding.flatMap(({ body, known }, index) => {
    const location = readLocation(parts[index] ?? null) ?? { persons: {} };
    return placeTexts(location, given.everyone ? Object.keys(location.persons) : hiddenIn({ body, location }, known));
  });
  return placeWords(texts, [...given.open, ...family.flatMap(({ answers }) => openNames(answers))]);
}

type Member = { readonly id: ReportId; readonly body: BodyPart; readonly answers: Answers; readonly known: KnownOfChild };

async function readMember(board: FamilyReads, row: ArrivedRow): Promise<Member> {
  const bytes = await board.part(row.id, 'body');
  if (!bytes) throw new Error('a received report lacks its body');
  const body = bodyOf(bytes);
  return { id: row.id, body, answers: answersIn(body), known: await knownBeside(board, row, body) };
}

/** The report's akt and event, what follows each, and the report itself; each once. */
async function familyOf(board: FamilyReads, row: ArrivedRow): Promise<readonly ArrivedRow[]> {
  const original = row.follows ? await board.arrivedRow(row.follows) : row;
  const inFile = row.link ? await board.reportsIn(row.link.childFileId) : [];
  const own = [...(original ? [original] : []), ...inFile, ...(await board.inSameEvent(row.follows ?? row.id))];
  const ids = new Set<ReportId>(own.flatMap(({ id, followUps }) => [id, ...followUps.map((one) => one.id)]));
  const rows = await Promise.all([...ids].map((id) => board.arrivedRow(id)));
  return rows.filter((one) => one !== null);
}
