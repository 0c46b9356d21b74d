import { setImmediate as nextTurn } from 'node:timers/promises';
import { coverWritten } from '@tidig/domain/access/covered-texts.ts';
import type { PlaceWords } from '@tidig/domain/access/place-words.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Arendenummer, ReportId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf, type Instant } from '@tidig/domain/base/time.ts';
import { type Excerpt, excerptsOf, findIn, readable } from '@tidig/domain/full-text/find.ts';
import { readTextQuery, termsForLog, type TextQuery } from '@tidig/domain/full-text/query.ts';
import { readAnnex } from '@tidig/domain/reading/annex.ts';
import { readReport } from '@tidig/domain/reading/present.ts';
import { piecesOf } from '@tidig/domain/reading/print-pieces.ts';
import type { ArrivedRow, FollowUp } from '@tidig/store/port/board.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { readRestricted } from '../exchange/read-parts.ts';
import type { ServiceContext } from '../context.ts';
import { bodyOf } from '../intake/remembering.ts';
import { documentsOfFile, documentsOfReport, type FileDocument } from './file-documents.ts';
import { type FileMemory, memoryOf } from './file-memory.ts';
import { openedFile, placesInFile } from './opened-file.ts';

/** A document of the akt in which every word was found, with pieces of it around the words. */
export type FoundDocument = {
  readonly kind: 'report' | 'supplement' | 'correction' | FileDocument['kind'];
  /** Of the report or the record. */
  readonly id: string;
  /** The report to which it belongs; null for what is about the akt as a whole. */
  readonly reportId: ReportId | null;
  readonly arendenummer: Arendenummer | null;
  readonly at: Instant;
  readonly title: string;
  readonly hits: number;
  readonly excerpts: Excerpt[];
};

export type FoundInFile = {
  /** Newest first. */
  readonly documents: FoundDocument[];
  /** How many documents were looked through. */
  readonly searched: number;
  /** Reports and supplements that nobody here has opened: reading them is an act of its own, so they are not searched. */
  readonly unopened: number;
  /** Something in the akt is shut to this person: that nothing was found does not say that it is not there (T-4). */
  readonly hidden: boolean;
};

type Searched = Omit<FoundDocument, 'hits' | 'excerpts'> & { readonly texts: readonly string[] };

const EXCERPTS_MOST = 3;
/** Documents between which others on the server get their turn. */
const STEP = 16;

/**
 * Full text over the documents of one opened akt that this person may read, scanned where they lie: there is no index, and another child's documents are never
 * looked at. Where anybody is, protected or not, is never searched (T-13), and texts are covered as when they are read (T-12). One log row, with keyed hashes of
 * the words. Refuses `text-search-too-short`, `text-search-too-long` and what `openedFile` refuses. Never under a nödöppning.
 */
export async function findInFile(ctx: ServiceContext, subject: Subject, id: string, typed: string): Promise<Outcome<FoundInFile>> {
  const found = await openedFile(ctx, subject, id, 'child-file.find');
  if (!found.ok) return found;
  const file = found.value;
  const { akt, board, opening, purpose, rows, hidden } = file;
  const target = { kind: 'child-file', id: akt.id } as const;
  const query = readTextQuery(typed);
  if (typeof query === 'string') return refuse(ctx, subject, 'child-file.find', target, query);
  const words = await placesInFile(ctx, subject, file, 'child-file.find', opening.openedAt);
  const by = { subject, words, lastRead: null };
  const all: Searched[] = documentsOfFile(file, by).map((one) => asSearched(one, null));
  const memory = memoryOf(ctx, opening, board);
  let unopened = 0;
  for (const row of rows) {
    all.push(...(await documentsOfReport(board, row, by)).map((one) => asSearched(one, row)));
    for (const one of [row, ...row.followUps]) {
      if (one.firstOpenedAt === null) unopened += 1;
      else all.push(await reportTexts(memory, row, one, words));
    }
  }
  const documents = await scan(all, query);
  const outcome = documents.length === 0 ? 'empty' : 'done';
  await board.log(entryFor(ctx, subject, 'child-file.find', target, { purpose, outcome, terms: termsForLog(query) }));
  return done({ documents, searched: all.length, unopened, hidden });
}

async function scan(all: readonly Searched[], query: TextQuery): Promise<FoundDocument[]> {
  const found: FoundDocument[] = [];
  for (const [at, { texts, ...document }] of all.entries()) {
    if (at % STEP === STEP - 1) await nextTurn();
    const spans = findIn(texts, query);
    if (!spans) continue;
    const excerpts = texts.flatMap((text, place) => excerptsOf(text, spans[place] ?? [], EXCERPTS_MOST));
    const hits = spans.reduce((sum, ofText) => sum + ofText.length, 0);
    found.push({ ...document, hits, excerpts: excerpts.slice(0, EXCERPTS_MOST) });
  }
  return found.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

function asSearched({ kind, id, at, title, lines }: FileDocument, row: ArrivedRow | null): Searched {
  return {
    kind,
    id,
    at,
    title,
    reportId: row?.id ?? null,
    arendenummer: row?.arendenummer ?? null,
    texts: [title, ...lines].map(readable),
  };
}

const titles = { report: 'Anmälan', supplement: 'Komplettering', correction: 'Meddelande om att något är fel' } as const;

/** What somebody wrote in a report or in what follows it, as it is read: without where anybody is, and covered (T-12). */
async function reportTexts(memory: FileMemory, row: ArrivedRow, one: ArrivedRow | FollowUp, words: PlaceWords): Promise<Searched> {
  const written = memory.texts.get(one.id) ?? (await textsOf(memory, row, one));
  memory.texts.set(one.id, written);
  const kind = one.id === row.id ? 'report' : one.kind === 'FEL' ? 'correction' : 'supplement';
  const texts = written.map((text) => coverWritten(text, words));
  return { kind, id: one.id, at: one.arrivedAt, title: titles[kind], reportId: row.id, arendenummer: row.arendenummer, texts };
}

async function textsOf({ part }: FileMemory, row: ArrivedRow, { id, arrivedAt }: ArrivedRow | FollowUp): Promise<readonly string[]> {
  const bytes = await part(id, 'body');
  if (!bytes) throw new Error('a received report lacks its body');
  const body = bodyOf(bytes);
  const restricted = readRestricted(await part(id, 'restricted'));
  const reading = readReport({ body, location: null, restricted }, { today: dayOf(arrivedAt), ageOnArrival: row.ageOnArrival });
  const annex = readAnnex(restricted, body);
  return piecesOf({ reading, annex }).flatMap((piece) => piece.texts.map(readable));
}
