import { numbersIn } from '@tidig/domain/access/linked-marks.ts';
import { asId, type ChildFileId, type ReportId } from '@tidig/domain/base/ids.ts';
import { dayOf, plusMinutes, type Instant } from '@tidig/domain/base/time.ts';
import type { EnvelopeKind } from '@tidig/domain/exchange/envelope.ts';
import type { BodyPart } from '@tidig/domain/form/parts.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import { parseName } from '@tidig/domain/names/query.ts';
import { arrivalFacts } from '@tidig/domain/register/arrival-facts.ts';
import { foundByOf } from '@tidig/domain/register/found-by.ts';
import type { Arrival, ArrivedRow, BoardRecord, BoardStore, Found, Hit, Link, RegisterQuery } from '@tidig/store/port/board.ts';
import { aMessage, aPart, aReceipt } from '../messages.ts';
import { anEntry, newId, noon, org, withStore, type Installation } from '../support.ts';

export const nämnd = 'stockholm-farsta';

/** A new, empty nämnd, and the installation it lies in. */
export async function aBoardIn(): Promise<{ readonly installation: Installation; readonly board: BoardStore }> {
  const installation = await withStore(`board/${nämnd}`);
  return { installation, board: await installation.stores.board(org(nämnd)) };
}

export async function aBoard(): Promise<BoardStore> {
  return (await aBoardIn()).board;
}

/** What a report says of the child and of itself; anything may be left out. */
export type Told = {
  readonly given?: string;
  readonly family?: string;
  readonly alias?: string;
  readonly number?: string;
  readonly kind?: 'PNR' | 'SAM';
  readonly certainty?: 'KTR' | 'TRO' | 'OKA';
  readonly born?: string;
  readonly protection?: string;
  readonly danger?: 'JA' | 'NEJ' | 'VET';
  readonly historical?: boolean;
  readonly at?: Instant;
  /** Where the child is; goes to the part `location`. */
  readonly where?: string;
  /** Code of V1; SOL where nothing is said. */
  readonly reportKind?: string;
  /** Anmälningsnummer of reports on other children in the same event. */
  readonly sameEvent?: readonly string[];
  /** Whole names of guardians, their marks and numbers. */
  readonly guardians?: readonly { readonly name: string; readonly mark?: string; readonly number?: string }[];
  /** Numbers of the police for it. */
  readonly refs?: readonly string[];
  /** The police organisation it comes from. */
  readonly from?: string;
};

/** A report on its way in, as the receiving verb would hand it over: row from its own body, link by number when the identity is certain. */
export function anArrival(told: Told = {}, over: Partial<Pick<Arrival, 'exactNumberLink'>> = {}): Arrival {
  const body = aBody(told);
  const parts = [aPart('body', body), ...(told.where ? [aPart('location', { persons: { child: { address: told.where } } })] : [])];
  const sealed = aMessage({ to: nämnd, parts, kind: documentKind(told.reportKind), ...(told.from ? { from: told.from } : {}) });
  const receipt = aReceipt(sealed, { arrivedAt: told.at ?? noon });
  const facts = arrivalFacts(body, dayOf(receipt.arrivedAt));
  if (told.number !== undefined && facts.child.number === null) throw new Error('not a number that identifies');
  const certain = facts.child.certainty === 'KTR' && facts.child.number !== null && (facts.ageOnArrival ?? 99) < 18;
  const { reportId, anmalningsnummer, from } = sealed.envelope;
  return {
    sealed,
    receipt,
    matterId: newId(),
    marks: [],
    onward: null,
    exactNumberLink: certain ? { linkId: newId(), newChildFileId: newId() } : null,
    follows: null,
    row: {
      id: reportId,
      anmalningsnummer,
      from,
      sameEvent: told.sameEvent ?? [],
      numbers: numbersIn(answersOf(body)),
      ...foundByOf(answersOf(body)),
      ...facts,
    },
    ...over,
  };
}

function documentKind(reportKind: string | undefined): EnvelopeKind {
  if (reportKind === 'KOMP') return 'supplement';
  return reportKind === 'FEL' ? 'correction' : 'report';
}

/** A supplement or a message that something is wrong, on its way in after the report that it follows. */
export function aFollowUp(follows: ReportId, told: Omit<Told, 'reportKind'> & { readonly reportKind?: 'KOMP' | 'FEL' } = {}): Arrival {
  return { ...anArrival({ reportKind: 'KOMP', ...told }), exactNumberLink: null, follows };
}

/** Sends it in and gives its own id. */
export async function followed(board: BoardStore, ...what: Parameters<typeof aFollowUp>): Promise<ReportId> {
  const arrival = aFollowUp(...what);
  await board.arrive(arrival, anEntry({ action: 'envelope.accept' }));
  return arrival.row.id;
}

export function aBody(told: Told): BodyPart {
  const { given, family, alias, number, kind, certainty, born, protection, danger, historical, reportKind, sameEvent } = told;
  const child = {
    identityCertainty: { code: certainty ?? 'KTR' },
    identity: number === undefined ? undefined : { kind: kind ?? 'PNR', value: number },
    firstName: given,
    lastName: family,
    alias,
    birthDate: born,
    protectedIdentity: protection === undefined && reportKind !== undefined ? undefined : { code: protection ?? 'NEJ' },
  };
  const triage = {
    immediateDanger: danger === undefined ? undefined : { answer: danger },
    reportKind: reportKind === undefined ? undefined : { code: reportKind },
  };
  const answers = { triage, child, ...familyOf(told.guardians), ...referencesOf(told.refs) };
  const read = { formVersion: 1, origin: historical ? 'HISTORICAL' : 'SENT', submittedBy: null, answers } as const;
  return sameEvent ? { ...read, sameEvent } : read;
}

function familyOf(guardians: Told['guardians']) {
  if (!guardians) return {};
  const rows = guardians.map(({ name, mark, number }, n) => ({
    id: `g${n}`,
    name,
    protected: { code: mark ?? 'NEJ' },
    ...(number === undefined ? {} : { identity: { kind: 'PNR', value: number } }),
  }));
  return { family: { guardians: rows } };
}

function referencesOf(refs: Told['refs']) {
  return refs ? { event: { refs: refs.map((number, n) => ({ id: `r${n}`, kind: { code: 'KNR' }, number })) } } : {};
}

/** Sends it in and gives the report's id. */
export async function arrived(board: BoardStore, told: Told = {}): Promise<ReportId> {
  const arrival = anArrival(told);
  await board.arrive(arrival, anEntry({ action: 'envelope.accept' }));
  return arrival.row.id;
}

/** A report in an akt of its own, opened by a person. Gives the akt. */
export async function anAkt(board: BoardStore, told: Told): Promise<ChildFileId> {
  const reportId = await arrived(board, told);
  const linked = (await board.arrivedRow(reportId))?.link;
  if (linked) return linked.childFileId;
  const link = aLink(reportId);
  await board.link(link, { openedOn: dayOf(noon) }, anEntry());
  return link.childFileId;
}

export function aLink(reportId: ReportId, childFileId: ChildFileId = newId(), over: Partial<Link> = {}): Link {
  return { id: newId(), reportId, childFileId, basis: 'decided', linkedAt: noon, linkedBy: 'Rut Mottagare', ...over };
}

export function undone(reason = 'Fel barn') {
  return { at: plusMinutes(noon, 1), by: 'Rut Mottagare', reason };
}

export function aRecord(reportId: ReportId, over: Partial<BoardRecord> = {}): BoardRecord {
  return {
    id: newId(),
    about: { kind: 'report', id: reportId },
    kind: 'SAFETY_ASSESSMENT',
    madeAt: noon,
    recordedAt: noon,
    by: asId('sam'),
    byName: 'Sam Handläggare',
    body: JSON.stringify({ outcome: 'BEHOVER_INTE_SKYDD', reasons: 'Barnet är hos en trygg vuxen.' }),
    ...over,
  };
}

/** The reports in no akt that a query found. */
export async function unlinkedBy(board: BoardStore, query: RegisterQuery): Promise<readonly ReportId[]> {
  return reportsOf(await board.search(query, aSearch()));
}

export function reportsOf(found: Found): readonly ReportId[] {
  return found.unlinked.map((row: ArrivedRow) => row.id);
}

export async function byName(board: BoardStore, text: string, birthYear: number | null = null): Promise<readonly Hit[]> {
  return (await board.search(named(text, birthYear), aSearch())).hits;
}

export function named(text: string, birthYear: number | null = null): RegisterQuery {
  const name = parseName(text);
  if (!name.ok) throw new Error('not a name to search for');
  return { kind: 'name', name: name.value, birthYear, whose: 'child' };
}

export async function byNumber(board: BoardStore, value: string): Promise<readonly Hit[]> {
  return (await board.search({ kind: 'number', value }, aSearch())).hits;
}

export function aSearch() {
  return anEntry({ action: 'register.search', objectKind: 'search', purpose: 'NY_PER_TELEFON', terms: ['a term'] });
}

export function idsOf(hits: readonly Hit[]): readonly ChildFileId[] {
  return hits.map((hit) => hit.childFile.id);
}
