import { coverWritten } from '@tidig/domain/access/covered-texts.ts';
import type { PlaceWords } from '@tidig/domain/access/place-words.ts';
import type { Arendenummer } from '@tidig/domain/base/ids.ts';
import { showMoment } from '@tidig/domain/labels/dates.ts';
import { textOfRecord } from '@tidig/domain/intake/report-record.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import { channelList } from '@tidig/domain/vocabulary/intake.ts';
import type { ArrivedRow, BoardRecord, BoardStore } from '@tidig/store/port/board.ts';
import { type Bare, type Fact, factsOf, type JournalEntry } from './journal-entry.ts';
import { linkEntries } from './link-entries.ts';
import type { ServiceContext } from '../context.ts';
import { type FirstReception, firstReceptionOf, howItCame } from '../taking-in/first-reception.ts';
import { takenInOf } from '../taking-in/taken-in-of.ts';

/** A person may point at it: it is a record, and no note about another. */
export function mayBeCorrected({ id, about }: Pick<JournalEntry, 'id' | 'about'>): boolean {
  return about === null && !id.includes('/');
}

/** Every act on one report, from the store alone. */
export async function entriesOfReport(ctx: ServiceContext, board: BoardStore, row: ArrivedRow): Promise<readonly Bare[]> {
  const records = await board.records({ kind: 'report', id: row.id });
  const { arendenummer } = row;
  const answers = await board.answersTo(row.id);
  const fact = factsOf(row);
  return [
    ...(await arrival(ctx, board, row, fact)),
    ...(row.firstOpenedAt ? [fact('opened', row.firstOpenedAt, 'Anmälan öppnad första gången', row.firstOpenedBy)] : []),
    ...(await linkEntries(board, row, fact)),
    ...row.followUps.map(({ id, kind, arrivedAt }) =>
      fact(id, arrivedAt, kind === 'FEL' ? 'Avsändaren har meddelat att något är fel' : 'Komplettering kom in', null),
    ),
    ...answers.map(({ envelopeId, arrivedAt }) => fact(envelopeId, arrivedAt, 'Svar på fråga kom in', null)),
    ...records.filter((record) => !isAboutHidden(record, row)).flatMap((record) => entryOf(record, arendenummer)),
  ];
}

/** That something was handed over tells that it came: what the reader may not know of is not in `row` (T-4). */
function isAboutHidden(record: BoardRecord, { followUps }: ArrivedRow): boolean {
  return record.kind === 'PASSED_ON' && !followUps.some(({ id }) => id === readRecord('PASSED_ON', record.body).followUpId);
}

async function arrival(ctx: ServiceContext, board: BoardStore, row: ArrivedRow, fact: Fact): Promise<readonly Bare[]> {
  const first = await firstReceptionOf(ctx, board, row.id);
  if (first) return [fact('arrived', row.arrivedAt, 'Anmälan kom in', null, sentOnBy(first))];
  const takenIn = await takenInOf(board, row.id);
  const title = row.historical ? 'Anmälan kom in (äldre, införd av nämnden)' : 'Anmälan kom in';
  if (!takenIn) return [fact('arrived', row.arrivedAt, title, null)];
  const came = fact('arrived', row.arrivedAt, title, takenIn.by.name, [`Kom genom: ${channelList.labels[takenIn.channel]}.`]);
  return [takenIn.writtenAt === row.arrivedAt ? came : { ...came, writtenAt: takenIn.writtenAt }];
}

/** Whose message brought it, and how it had come there. */
function sentOnBy(first: FirstReception): readonly string[] {
  return [`Vidaresänd från ${first.at}.`, `Kom dit ${showMoment(first.arrivedAt)} ${howItCame(first)}.`];
}

/** A record as an entry; none for one that is no act on the matter. */
export function entryOf(record: BoardRecord, arendenummer: Arendenummer | null): readonly Bare[] {
  const text = textOfRecord(record);
  if (!text) return [];
  const { id, madeAt, recordedAt, byName } = record;
  const about = record.kind === 'JOURNAL' ? readRecord('JOURNAL', record.body).about : null;
  const writtenAt = recordedAt === madeAt ? null : recordedAt;
  return [{ id, at: madeAt, writtenAt, byName, title: text.title, lines: [...text.lines], arendenummer, about }];
}

/** In time order, each with what has been written about it since; what tells where somebody protected is stands covered (T-14). Pure. */
export function inOrder(entries: readonly Bare[], notes: readonly BoardRecord[], words: PlaceWords): JournalEntry[] {
  const about = notes.filter(({ kind }) => kind === 'JOURNAL').map(({ body }) => readRecord('JOURNAL', body));
  const said = (id: string, kind: 'CORRECTION' | 'DISPUTED') => about.some((one) => one.about === id && one.kind === kind);
  return entries
    .map((entry) => ({
      ...entry,
      title: coverWritten(entry.title, words),
      lines: entry.lines.map((line) => coverWritten(line, words)),
      corrected: said(entry.id, 'CORRECTION'),
      disputed: said(entry.id, 'DISPUTED'),
    }))
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || Date.parse(a.writtenAt ?? a.at) - Date.parse(b.writtenAt ?? b.at));
}
