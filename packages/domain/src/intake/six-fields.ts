import type { FieldProblem } from '../base/problem.ts';
import { type Instant, momentOf, type PlainDate, plusDays } from '../base/time.ts';
import type { Answers } from '../form/answers.ts';
import type { IdentityAnswer } from '../form/shapes.ts';
import { checkIdentityNumber } from '../identity/number.ts';
import type { Tri } from '../vocabulary/answers.ts';
import type { Concern } from '../vocabulary/concerns.ts';
import type { Protection } from '../vocabulary/identity.ts';
import type { Channel, ReporterKind } from '../vocabulary/intake.ts';
import { reportsInService } from './taken-in.ts';

/** What is asked about a report that came by phone, on paper or in person: six things, and whether the child is protected. */
export type SixFields = {
  readonly child: {
    /** As typed: personnummer, samordningsnummer or a birth date; '' = not known. */
    readonly number: string;
    /** Somebody has checked it against a register or a document: only then it finds the akt by itself. */
    readonly checked: boolean;
    readonly firstName: string;
    readonly lastName: string;
    /** Where no name and number are known: age, school, what the child looks like. */
    readonly description: string;
    readonly protection: Protection;
  };
  /** Null: now. */
  readonly cameInAt: Instant | null;
  readonly channel: Channel;
  readonly from: { readonly kind: ReporterKind; readonly name: string; readonly feedbackWanted: boolean };
  readonly danger: Tri;
  readonly concern: { readonly code: Concern | null; readonly text: string };
};

/** The fields of the form that these are kept as: no other question has been asked. */
export const sixFieldPaths: ReadonlySet<string> = new Set([
  'triage.immediateDanger',
  'child.identity',
  'child.identityCertainty',
  'child.firstName',
  'child.lastName',
  'child.description',
  'child.protectedIdentity',
  'event.whyNow',
  'concern.main',
]);

/** The clock of the one who asks, and the first day on which a report can have come: that of the register, where it is known. */
export type TakenInWhen = { readonly now: Instant; readonly today: PlainDate; readonly registerFrom: PlainDate | null };

/** A report that lay longer than this before somebody wrote it in is a mistyped year. */
const DAYS_BACK = 366;

/** What must be put right, by field. Pure; `now` is the server's. */
export function sixFieldProblems(given: SixFields, when: TakenInWhen): FieldProblem[] {
  const { child, from } = given;
  const { today } = when;
  const number = child.number.trim();
  const named = [number, child.firstName, child.lastName, child.description].some((text) => text.trim() !== '');
  const read = number === '' ? null : readNumber(number, today);
  return [
    ...(named ? [] : [{ path: 'child.number', code: 'identity-missing' } as const]),
    ...(read && !read.ok ? [{ path: 'child.number', code: read.code }] : []),
    ...(child.checked && number === '' ? [{ path: 'child.checked', code: 'not-applicable' } as const] : []),
    ...whenProblems(given, when),
    ...reporterProblems(from),
  ];
}

/** Not ahead, not before the register began (what is older is no report of it), and not more than about a year back. */
function whenProblems({ cameInAt }: SixFields, { now, today, registerFrom }: TakenInWhen): FieldProblem[] {
  if (cameInAt === null) return [];
  if (Date.parse(cameInAt) > Date.parse(now)) return [{ path: 'cameInAt', code: 'date-in-future' }];
  const yearBack = plusDays(today, -DAYS_BACK);
  const first = registerFrom !== null && registerFrom > yearBack ? registerFrom : yearBack;
  return Date.parse(cameInAt) < Date.parse(momentOf(`${first}T00:00`)) ? [{ path: 'cameInAt', code: 'date-too-early' }] : [];
}

/** Somebody in service is named (L-07); of somebody anonymous nothing is taken; somebody private is never told (L-11). */
function reporterProblems({ kind, name, feedbackWanted }: SixFields['from']): FieldProblem[] {
  if (reportsInService(kind)) return name.trim() === '' ? [{ path: 'from.name', code: 'required' }] : [];
  return [
    ...(kind !== 'PRI' && name.trim() !== '' ? [{ path: 'from.name', code: 'not-applicable' } as const] : []),
    ...(feedbackWanted ? [{ path: 'from.feedbackWanted', code: 'not-applicable' } as const] : []),
  ];
}

/** The same as answers of the report's form, as far as six fields go, so that it is read, compared and printed as any other. Pure. */
export function answersOfSix(given: SixFields, today: PlainDate): Answers {
  const { child, from, danger, concern } = given;
  const number = child.number.trim();
  const identity = number === '' ? null : identityOf(number, today);
  const service = reportsInService(from.kind);
  return {
    triage: { reportKind: { code: 'SOL' }, immediateDanger: { answer: danger }, writtenOn: today },
    child: {
      identityCertainty: { code: certaintyOf(given) },
      identity: identity ?? { kind: 'SAKN' },
      ...(child.firstName.trim() === '' ? {} : { firstName: child.firstName.trim() }),
      ...(child.lastName.trim() === '' ? {} : { lastName: child.lastName.trim() }),
      ...(child.description.trim() === '' ? {} : { description: child.description.trim() }),
      protectedIdentity: { code: child.protection },
    },
    event: { whyNow: concern.text.trim() },
    ...(concern.code ? { concern: { main: { code: concern.code } } } : {}),
    ...(service ? { reporter: { name: from.name.trim(), feedbackWanted: { answer: from.feedbackWanted ? 'JA' : 'NEJ' } } } : {}),
    ...(!service && from.name.trim() !== '' ? { secrecy: { restricted: [privateReporter(from.name.trim())] } } : {}),
  };
}

/** OSL 26:5 (L-81): who somebody private is stands in the annex alone, which nobody gets without that the nämnd tries it. */
function privateReporter(name: string) {
  return {
    id: 'uppgiftslamnare',
    text: `Uppgiftslämnare: ${name}`,
    why: 'En privatperson har anmält. Pröva om det finns fara för våld eller annat allvarligt men innan namnet lämnas ut (26 kap. 5 § OSL).',
  };
}

/** Checked only when somebody has said so; without name and number the child is unknown. */
function certaintyOf({ child }: SixFields): 'KTR' | 'TRO' | 'OKA' {
  const { number, checked, firstName, lastName } = child;
  if (number.trim() !== '' && checked) return 'KTR';
  return [number, firstName, lastName].some((text) => text.trim() !== '') ? 'TRO' : 'OKA';
}

/** Eight digits are a birth date; else a personnummer, and where it is none a samordningsnummer. */
function readNumber(text: string, today: PlainDate) {
  const kind = kindOf(text, today);
  return checkIdentityNumber(kind, text, today);
}

function kindOf(text: string, today: PlainDate): 'PNR' | 'SAM' | 'DAT' {
  if (checkIdentityNumber('PNR', text, today).ok) return 'PNR';
  if (checkIdentityNumber('SAM', text, today).ok) return 'SAM';
  return text.replace(/\D/g, '').length === 8 ? 'DAT' : 'PNR';
}

function identityOf(text: string, today: PlainDate): IdentityAnswer {
  return { kind: kindOf(text, today), value: text };
}
