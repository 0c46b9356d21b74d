import type { PlainDate } from '../base/time.ts';
import { isPlainDate } from '../base/time.ts';
import type { Answers } from '../form/answers.ts';
import { readIdentity } from '../form/identity-answer.ts';
import type { BodyPart } from '../form/parts.ts';
import { answersOf } from '../form/read-parts.ts';
import { identityAnswer } from '../form/shapes.ts';
import { ageLimitOn } from '../law/age-limits.ts';
import { ageOn } from '../identity/age.ts';
import type { Tri } from '../vocabulary/answers.ts';

/** Who a report says the child is: what the akt and the derived index are made from. */
export type ReportedChild = {
  /** Unanswered counts as unknown. */
  readonly certainty: 'KTR' | 'TRO' | 'OKA';
  /** 12 digits. Only PNR and SAM identify a person between authorities; other numbers are read in the report. */
  readonly number: { readonly kind: 'PNR' | 'SAM'; readonly value: string } | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly alias: string;
  readonly birthDate: PlainDate | null;
  /** Code of V4; EKO (not checked) when unanswered, which is treated as protected. A follow-up that says nothing of it adds nothing: NEJ. */
  readonly protection: string;
};

/** What is copied out of a report when it arrives, for lists that may show no more (L-45). Derived: can be made again from the body. */
export type ArrivalFacts = {
  /** Code of V1. */
  readonly kind: string;
  readonly child: ReportedChild;
  /** Years on the day of arrival by birth date; null when only an estimate or nothing is known. */
  readonly ageOnArrival: number | null;
  readonly danger: Tri | null;
  readonly protectToday: Tri | null;
  readonly historical: boolean;
  /** Children and young people: the nämnd must assess and decide (L-20, L-28). */
  readonly covered: boolean;
  /** The sender asks to be told what becomes of it (SoL 19:6, L-10). */
  readonly feedbackWanted: boolean;
};

/** Reads them from a report's body. Pure: the same body and day give the same facts. Throws on a body that `readBody` refuses. */
export function arrivalFacts(body: BodyPart, arrivedOn: PlainDate): ArrivalFacts {
  const answers = answersOf(body);
  const child = reportedChild(answers, arrivedOn);
  const kind = answers.triage?.reportKind?.code ?? 'SOL';
  const ageOnArrival = child.birthDate === null ? null : ageOn(child.birthDate, arrivedOn);
  return {
    kind,
    child,
    ageOnArrival,
    danger: answers.triage?.immediateDanger?.answer ?? null,
    protectToday: answers.risk?.protectToday?.answer ?? null,
    historical: body.origin === 'HISTORICAL',
    covered: isCovered(answers, kind, ageOnArrival, arrivedOn),
    feedbackWanted: answers.reporter?.feedbackWanted?.answer === 'JA',
  };
}

/**
 * 20 kap. 1–2 §§ SoL cover children and young people, not adults (L-20, L-28), whatever kind of report it is: under 21 on the day it arrived. Where the age
 * is not known it counts as covered, unless the sender of an underrättelse enligt 6 § polislagen chose "en vuxen".
 */
function isCovered(answers: Answers, kind: string, age: number | null, arrivedOn: PlainDate): boolean {
  if (age === null) return kind !== 'PL6' || answers.notice?.about?.code !== 'VUX';
  const limit = ageLimitOn('young-under', arrivedOn);
  return limit === null || age < limit;
}

function reportedChild(answers: Answers, on: PlainDate): ReportedChild {
  const child = answers.child ?? {};
  const protection = child.protectedIdentity;
  return {
    certainty: child.identityCertainty?.code ?? 'OKA',
    number: identifyingNumber(child.identity, on),
    givenName: (child.firstName ?? '').trim(),
    familyName: (child.lastName ?? '').trim(),
    alias: (child.alias ?? '').trim(),
    birthDate: birthDateOf(answers, on),
    protection: (protection && 'code' in protection ? protection.code : undefined) ?? (isFollowUp(answers) ? 'NEJ' : 'EKO'),
  };
}

/** A supplement or a message that something is wrong: the report that it follows has said what is known of the child. */
function isFollowUp({ triage }: Answers): boolean {
  return triage?.reportKind?.code === 'KOMP' || triage?.reportKind?.code === 'FEL';
}

/** Birth date from the number where it tells a day that the calendar has, else as written. A number that is wrong tells nothing. */
export function birthDateOf(answers: Answers, on: PlainDate): PlainDate | null {
  const read = readIdentity(answers.child?.identity, on);
  const written = answers.child?.birthDate;
  const fromNumber = read?.ok ? read.birthDate : null;
  return fromNumber ?? (written !== undefined && isPlainDate(written) ? written : null);
}

function identifyingNumber(answer: unknown, on: PlainDate): ReportedChild['number'] {
  const kind = identityAnswer.safeParse(answer).data?.kind;
  if (kind !== 'PNR' && kind !== 'SAM') return null;
  const read = readIdentity(answer, on);
  return read?.ok ? { kind, value: read.value } : null;
}
