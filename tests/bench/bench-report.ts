import { createHash } from 'node:crypto';
import { POLICE } from '@tidig/db/seed/organisations.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { dayOf, type Instant } from '@tidig/domain/base/time.ts';
import { numbersIn } from '@tidig/domain/access/linked-marks.ts';
import type { Part } from '@tidig/domain/exchange/envelope.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION, type BodyPart } from '@tidig/domain/form/parts.ts';
import { arrivalFacts } from '@tidig/domain/register/arrival-facts.ts';
import { foundByOf } from '@tidig/domain/register/found-by.ts';
import type { Arrival, ChildIdentity } from '@tidig/store/port/board.ts';
import { narrativeOf } from './register-search/register/narratives.ts';

/** The last year of the register. Most children in the bench are not born yet: numbers with a birth date in the future belong to no one. */
export const benchYear = 2084;

export type BenchChild = {
  readonly identity: ChildIdentity;
  readonly number: string;
  /** With one of Skatteverket's test numbers, which the product takes today; the others are born after today, and it refuses them. */
  readonly official: boolean;
  /** The name under which the child's first report came, where it has another now. */
  readonly earlier: { readonly given: string; readonly family: string } | null;
};

/** What one report says besides its text. */
export type BenchReport = {
  readonly child: BenchChild;
  /** Under the name that the child had before. */
  readonly underEarlier: boolean;
  readonly guardians: readonly string[];
  readonly siblings: readonly BenchChild[];
  /** Anmälningsnummer of the report just before it, where that is on a sibling in the same event. */
  readonly sameEvent: readonly string[];
};

/** A child with a number whose checksum is right, born in the year given. `serial` tells children of one day apart. */
export function benchChild(given: string, family: string, year: number, dayOfYear: number, serial: number): BenchChild {
  const birth = new Date(Date.UTC(year, 0, 1 + dayOfYear)).toISOString().slice(0, 10);
  const nine = `${birth.replaceAll('-', '').slice(2)}${String(serial).padStart(3, '0')}`;
  return withNumber(given, family, `${String(year).slice(0, 2)}${nine}${luhn(nine)}`, false);
}

/** A child with one of Skatteverket's test numbers. */
export function officialChild(given: string, family: string, number: string): BenchChild {
  return withNumber(given, family, number, true);
}

/** A child of whom a name and a year are known, and no number: the report lies in no akt until somebody has decided. */
export function uncertainChild(givenName: string, familyName: string, birthDate: ChildIdentity['birthDate']): BenchChild {
  const identity: ChildIdentity = { certainty: 'TRO', number: null, givenName, familyName, alias: '', birthDate, protection: 'NEJ' };
  return { identity, number: '', official: false, earlier: null };
}

function withNumber(givenName: string, familyName: string, number: string, official: boolean): BenchChild {
  const birthDate = asDay(`${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6, 8)}`);
  const identity: ChildIdentity = {
    certainty: 'KTR',
    number: { kind: 'PNR', value: number },
    givenName,
    familyName,
    alias: '',
    birthDate,
    protection: 'NEJ',
  };
  return { identity, number, official, earlier: null };
}

/** Anmälningsnummer of the nth report. */
export function benchNumber(n: number): Arrival['row']['anmalningsnummer'] {
  return asId(`BENCH-${n}`);
}

/** Id of the nth report; of another thing of that report by another kind. Has the form of a UUID and is as scattered, but is the same in every run. */
export function benchId(kind: string, n: number): string {
  const scattered = (Math.imul(n + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0');
  return `${scattered}-0000-4000-8000-${kind.codePointAt(0)?.toString(16)}${n.toString(16).padStart(10, '0')}`;
}

/**
 * A report on the child, ready to arrive; ids are made from its number in the run. What lists may show is read out of its body as the product reads it. Everybody
 * with a number is linked by it, also from 18, where a person decides in the product (L-28): by then somebody has decided.
 */
export function benchArrival(report: BenchReport, n: number, board: string, at: Instant): Arrival {
  const body = bodyOf(report, n);
  const parts = [part('body', body)];
  const manifest = {
    version: 1,
    formVersion: FORM_VERSION,
    parts: parts.map(({ name, mediaType, content }) => ({ name, mediaType, bytes: content.length, sha256: sha256(content) })),
  } as const;
  const [reportId, anmalningsnummer, from, envelopeId] = [
    asId<Arrival['row']['id']>(benchId('r', n)),
    benchNumber(n),
    POLICE,
    benchId('e', n),
  ];
  return {
    sealed: {
      envelope: {
        id: asId(envelopeId),
        kind: 'report',
        inReplyTo: null,
        reportId,
        anmalningsnummer,
        from,
        to: asId(board),
        sealedAt: at,
        manifest,
        signature: 'bench',
      },
      parts,
    },
    receipt: {
      envelopeId: asId(envelopeId),
      manifestHash: sha256(Buffer.from(JSON.stringify(manifest))),
      by: asId(board),
      arrivedAt: at,
      signature: 'bench',
    },
    matterId: asId(benchId('m', n)),
    marks: [],
    onward: null,
    follows: null,
    exactNumberLink: report.child.identity.number && { linkId: asId(benchId('l', n)), newChildFileId: asId(benchId('c', n)) },
    row: {
      id: reportId,
      anmalningsnummer,
      from,
      sameEvent: report.sameEvent,
      numbers: numbersIn(body.answers),
      ...foundByOf(body.answers),
      ...arrivalFacts(body, dayOf(at)),
    },
  };
}

/** Typed as the product's own, so that a change of the form is seen here by the compiler. */
function bodyOf({ child, underEarlier, guardians, siblings, sameEvent }: BenchReport, n: number): BodyPart & { readonly answers: Answers } {
  const { identity, number } = child;
  const name = underEarlier && child.earlier ? child.earlier : { given: identity.givenName, family: identity.familyName };
  const answers: Answers = {
    triage: { reportKind: { code: 'SOL' }, immediateDanger: { answer: 'NEJ' } },
    child: {
      identityCertainty: { code: identity.certainty },
      ...(identity.number ? { identity: { kind: 'PNR', value: number } } : {}),
      ...(identity.number === null && identity.birthDate !== null ? { birthDate: identity.birthDate } : {}),
      firstName: name.given,
      lastName: name.family,
      alias: identity.alias,
      protectedIdentity: { code: 'NEJ' },
    },
    family: {
      guardians: guardians.map((guardian, i) => ({ id: `g${i}`, name: guardian, relation: { code: i === 0 ? 'MOR' : 'FAR' } })),
      siblings: siblings.map((sibling, i) => ({
        id: `s${i}`,
        name: `${sibling.identity.givenName} ${sibling.identity.familyName}`,
        identity: { kind: 'PNR', value: sibling.number },
      })),
    },
    event: { refs: [{ id: 'k', kind: { code: 'KNR' }, number: `5000-K${n}-84` }], summary: narrativeOf(n) },
  };
  return { formVersion: FORM_VERSION, origin: 'SENT', submittedBy: null, answers, sameEvent };
}

function part(name: Part['name'], content: unknown): Part {
  return { name, mediaType: 'application/json', content: Buffer.from(JSON.stringify(content)) };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function luhn(nine: string): number {
  const sum = [...nine].reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/** From `toISOString` or a test number that is a personnummer: the calendar has it. */
function asDay(text: string): NonNullable<ChildIdentity['birthDate']> {
  return text as NonNullable<ChildIdentity['birthDate']>;
}
