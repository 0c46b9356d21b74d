import { coverTexts } from '@tidig/domain/access/covered-texts.ts';
import { dayOf, type Instant } from '@tidig/domain/base/time.ts';
import { showMoment } from '@tidig/domain/labels/dates.ts';
import { readReport } from '@tidig/domain/reading/present.ts';
import type { PrintPart } from '@tidig/domain/reading/print-view.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { readRestricted } from '../exchange/read-parts.ts';
import type { ServiceContext } from '../context.ts';
import { knownBeside, marksAnybody } from '../intake/household.ts';
import { bodyOf } from '../intake/remembering.ts';
import { fromWhom } from '../taking-in/taken-in-of.ts';
import { documentsOfFile, documentsOfReport, type FileDocument, type ReadBy } from './file-documents.ts';
import type { OpenedFile } from './opened-file.ts';

/** Documents of an akt for a paper, in time order, and the reports whose text is among them. */
export type History = {
  readonly parts: readonly PrintPart[];
  /** Whose text is on the paper. */
  readonly printed: readonly ArrivedRow[];
  /** That came in and that nobody has opened: not on the paper. */
  readonly unopened: readonly Instant[];
};

type Dated = { readonly at: Instant; readonly part: PrintPart };

/**
 * The akt's reports and what follows them, skyddsbedömningar, decisions and notes in time order, as this person may read them, covered as on the page. Without
 * where anybody is, and without what has a document of its own (the annex of a report). A report that nobody has opened is not among them: to read it is an act.
 */
export async function historyOf(ctx: ServiceContext, file: OpenedFile, by: ReadBy): Promise<History> {
  const dated: Dated[] = documentsOfFile(file, by).map((one) => ofDocument(one, null));
  const printed: ArrivedRow[] = [];
  const unopened: Instant[] = [];
  for (const row of file.rows) {
    dated.push(...(await documentsOfReport(file.board, row, by)).map((one) => ofDocument(one, row)));
    const followUps = await Promise.all(row.followUps.map(({ id }) => file.board.arrivedRow(id)));
    for (const one of [row, ...followUps.filter((found) => found !== null)]) {
      if (one.firstOpenedAt === null) unopened.push(one.arrivedAt);
      else {
        printed.push(one);
        dated.push(await ofReport(ctx, file, one, by));
      }
    }
  }
  const inOrder = dated.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return { parts: inOrder.map(({ part }) => part), printed, unopened };
}

async function ofReport(ctx: ServiceContext, { board }: OpenedFile, row: ArrivedRow, { words }: ReadBy): Promise<Dated> {
  const bytes = await board.part(row.id, 'body');
  if (!bytes) throw new Error('a received report lacks its body');
  const whole = bodyOf(bytes);
  const { sameEvent: _others, ...written } = whole;
  const { body, restricted } = coverTexts(
    { body: written, restricted: readRestricted(await board.part(row.id, 'restricted')) },
    words,
  ).parts;
  const childMarked = marksAnybody(await knownBeside(board, row, whole));
  const reading = readReport(
    { body, location: null, restricted },
    { ageOnArrival: row.ageOnArrival, childMarked, today: dayOf(row.arrivedAt) },
  );
  const from = await fromWhom(ctx, row, whole.takenIn ?? null, 'public');
  const missing = reading.missing.map(({ label, reason }) => ({ kind: 'text', label, text: reason }) as const);
  return {
    at: row.arrivedAt,
    part: {
      title: reading.title,
      note: [row.arendenummer, `inkom ${showMoment(row.arrivedAt)}`, from].filter(Boolean).join(' · '),
      newPage: true,
      banners: reading.banners,
      sections: [...reading.sections, ...(missing.length > 0 ? [{ id: 'missing', title: 'Uppgifter som saknas', items: missing }] : [])],
    },
  };
}

function ofDocument({ at, writtenAt, byName, title, lines, corrected, disputed }: FileDocument, row: ArrivedRow | null): Dated {
  const marks = [corrected ? 'Rättad, se längre fram.' : '', disputed ? 'Bestrids, se längre fram.' : ''].filter(Boolean);
  const items = [
    ...lines.map((text, index) => ({ kind: 'text', label: index === 0 ? 'Innehåll' : '', text }) as const),
    ...marks.map((text) => ({ kind: 'text', label: 'Observera', text }) as const),
    ...(writtenAt ? [{ kind: 'text', label: 'Skrivet', text: showMoment(writtenAt) } as const] : []),
  ];
  const note = [row?.arendenummer ?? 'Akten som helhet', showMoment(at), byName ?? 'Tidig'].join(' · ');
  const sections = items.length === 0 ? [] : [{ id: 'document', title: '', items }];
  return { at, part: { title, note, newPage: false, banners: [], sections } };
}
