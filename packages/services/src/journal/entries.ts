import { coverWritten } from '@tidig/domain/access/covered-texts.ts';
import type { PlaceWords } from '@tidig/domain/access/place-words.ts';
import type { Arendenummer } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { textOfRecord } from '@tidig/domain/intake/report-record.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import { channelList } from '@tidig/domain/vocabulary/intake.ts';
import type { ArrivedRow, BoardRecord, BoardStore } from '@tidig/store/port/board.ts';
import { linkEntries } from './link-entries.ts';
import { takenInOf } from '../taking-in/taken-in-of.ts';

/** One act on a child's matter, as a dated, signed note (L-130). Nothing in it can be changed; what is wrong is followed by a correction (L-107). */
export type JournalEntry = {
  /** What a correction or "uppgiften bestrids" points at. For what is no record (an arrival, an opening) it is made from the report. */
  readonly id: string;
  /** When it was done. */
  readonly at: Instant;
  /** When it was written, where that was later. */
  readonly writtenAt: Instant | null;
  /** Null: Tidig itself. */
  readonly byName: string | null;
  readonly title: string;
  readonly lines: string[];
  /** The report it is about; null: the akt as a whole. */
  readonly arendenummer: Arendenummer | null;
  /** The entry that it corrects or disputes. */
  readonly about: string | null;
  /** A correction of it has been written, or somebody says that it is wrong. */
  readonly corrected: boolean;
  readonly disputed: boolean;
};

/** An act before anything has been said of it. */
export type Bare = Omit<JournalEntry, 'corrected' | 'disputed'>;

/** A person may point at it: it is a record, and no note about another. */
export function mayBeCorrected({ id, about }: Pick<JournalEntry, 'id' | 'about'>): boolean {
  return about === null && !id.includes('/');
}

/** Every act on one report, from the store alone. */
export async function entriesOfReport(board: BoardStore, row: ArrivedRow): Promise<readonly Bare[]> {
  const records = await board.records({ kind: 'report', id: row.id });
  const { arendenummer } = row;
  const answers = await board.answersTo(row.id);
  const fact = factsOf(row);
  return [
    ...(await arrival(board, row, fact)),
    ...(row.firstOpenedAt ? [fact('opened', row.firstOpenedAt, 'Anmälan öppnad första gången', row.firstOpenedBy)] : []),
    ...(await linkEntries(board, row, fact)),
    ...row.followUps.map(({ id, kind, arrivedAt }) =>
      fact(id, arrivedAt, kind === 'FEL' ? 'Avsändaren har meddelat att något är fel' : 'Komplettering kom in', null),
    ),
    ...answers.map(({ envelopeId, arrivedAt }) => fact(envelopeId, arrivedAt, 'Svar på fråga kom in', null)),
    ...records.flatMap((record) => entryOf(record, arendenummer)),
  ];
}

/** Makes an entry of what is no record. */
export type Fact = (what: string, at: Instant, title: string, byName: string | null, lines?: readonly string[]) => Bare;

/** Entries about one report. */
export function factsOf({ id, arendenummer }: Pick<ArrivedRow, 'id' | 'arendenummer'>): Fact {
  return (what, at, title, byName, lines = []) => ({
    id: `${id}/${what}`,
    at,
    writtenAt: null,
    byName,
    title,
    lines: [...lines],
    arendenummer,
    about: null,
  });
}

async function arrival(board: BoardStore, row: ArrivedRow, fact: Fact): Promise<readonly Bare[]> {
  const takenIn = await takenInOf(board, row.id);
  if (!takenIn)
    return [fact('arrived', row.arrivedAt, row.historical ? 'Anmälan kom in (äldre, införd av nämnden)' : 'Anmälan kom in', null)];
  const came = fact('arrived', row.arrivedAt, 'Anmälan kom in', takenIn.by.name, [`Kom genom: ${channelList.labels[takenIn.channel]}.`]);
  return [takenIn.writtenAt === row.arrivedAt ? came : { ...came, writtenAt: takenIn.writtenAt }];
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
