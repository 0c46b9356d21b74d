import { createHash } from 'node:crypto';
import { POLICE } from '@tidig/db/seed/organisations.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { dayOf, type Instant } from '@tidig/domain/base/time.ts';
import { ageOn } from '@tidig/domain/identity/age.ts';
import type { Part } from '@tidig/domain/exchange/envelope.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION, type BodyPart } from '@tidig/domain/form/parts.ts';
import type { Arrival, ChildIdentity } from '@tidig/store/port/board.ts';
import type { Person } from './bench-names.ts';

/** Most children in the bench are not born yet: numbers with a birth date in the future belong to no one. */
export const benchYear = 2084;

/** About as long as the text of a real report. */
const narrative = `Barnet berättade på plats för patrullen vad som hade hänt under kvällen. `.repeat(35);

export type BenchChild = {
  readonly identity: ChildIdentity;
  readonly number: string;
  /** With one of Skatteverket's test numbers, which the product takes today; the others are born after today, and it refuses them. */
  readonly official: boolean;
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

/** A child of whom only a name is known: the report lies in no akt until somebody has decided. */
export function uncertainChild({ given, family }: Person): BenchChild {
  const identity: ChildIdentity = {
    certainty: 'TRO',
    number: null,
    givenName: given,
    familyName: family,
    alias: '',
    birthDate: null,
    protection: 'NEJ',
  };
  return { identity, number: '', official: false };
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
  return { identity, number, official };
}

/** A report on the child, ready to arrive; ids are made from its number in the run. */
export function benchArrival(child: BenchChild, n: number, board: string, at: Instant): Arrival {
  const parts = [part('body', bodyOf(child))];
  const manifest = {
    version: 1,
    formVersion: FORM_VERSION,
    parts: parts.map(({ name, mediaType, content }) => ({ name, mediaType, bytes: content.length, sha256: sha256(content) })),
  } as const;
  const [reportId, anmalningsnummer, from] = [
    asId<Arrival['row']['id']>(idOf('r', n)),
    asId<Arrival['row']['anmalningsnummer']>(`BENCH-${n}`),
    POLICE,
  ];
  const age = child.identity.birthDate === null ? null : ageOn(child.identity.birthDate, dayOf(at));
  return {
    sealed: {
      envelope: {
        id: asId(idOf('e', n)),
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
      envelopeId: asId(idOf('e', n)),
      manifestHash: sha256(Buffer.from(JSON.stringify(manifest))),
      by: asId(board),
      arrivedAt: at,
      signature: 'bench',
    },
    matterId: asId(idOf('m', n)),
    marks: [],
    onward: null,
    follows: null,
    exactNumberLink: child.identity.number && { linkId: asId(idOf('l', n)), newChildFileId: asId(idOf('c', n)) },
    row: {
      id: reportId,
      anmalningsnummer,
      kind: 'SOL',
      from,
      child: child.identity,
      ageOnArrival: age,
      danger: 'NEJ',
      protectToday: null,
      historical: false,
      covered: age === null || age < 21,
      feedbackWanted: false,
      sameEvent: [],
      numbers: child.identity.number ? [child.number.slice(-10)] : [],
    },
  };
}

/** Typed as the product's own, so that a change of the form is seen here by the compiler. */
function bodyOf({ identity, number }: BenchChild): BodyPart {
  const answers: Answers = {
    triage: { reportKind: { code: 'SOL' }, immediateDanger: { answer: 'NEJ' } },
    child: {
      identityCertainty: { code: identity.certainty },
      ...(identity.number ? { identity: { kind: 'PNR', value: number } } : {}),
      firstName: identity.givenName,
      lastName: identity.familyName,
      protectedIdentity: { code: 'NEJ' },
    },
    event: { summary: narrative },
  };
  return { formVersion: FORM_VERSION, origin: 'SENT', submittedBy: null, answers };
}

function part(name: Part['name'], content: unknown): Part {
  return { name, mediaType: 'application/json', content: Buffer.from(JSON.stringify(content)) };
}

/** Has the form of a UUID and is as scattered, but is the same in every run. */
function idOf(kind: string, n: number): string {
  const scattered = (Math.imul(n + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0');
  return `${scattered}-0000-4000-8000-${kind.codePointAt(0)?.toString(16)}${n.toString(16).padStart(10, '0')}`;
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
