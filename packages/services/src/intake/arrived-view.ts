import type { Arendenummer, ReportId } from '@tidig/domain/base/ids.ts';
import { dayOf, type Instant, type PlainDate } from '@tidig/domain/base/time.ts';
import { isProtectionKind } from '@tidig/domain/access/protection-kind.ts';
import { PROTECTED_LABEL } from '@tidig/domain/labels/protected.ts';
import { preliminaryAssessment } from '@tidig/domain/law/deadlines.ts';
import { isForChildFile } from '@tidig/domain/register/for-child-file.ts';
import type { ArrivedRow, ChildIdentity, Decision, Tri } from '@tidig/store/port/board.ts';
import { type FollowUpView, followUpView } from './follow-up-view.ts';

export type DecisionView = Pick<Decision, 'code' | 'on' | 'paragraph'>;

/** A row of mottagningens tavla: what L-45 allows, never concern or sender. */
export type ArrivedView = {
  readonly id: ReportId;
  readonly arendenummer: Arendenummer;
  readonly arrivedAt: Instant;
  readonly childLabel: string;
  readonly ageOnArrival: number | null;
  readonly protectedPerson: boolean;
  readonly identityCertain: boolean;
  readonly danger: Tri | null;
  readonly protectToday: Tri | null;
  readonly openedAt: Instant | null;
  readonly openedBy: string | null;
  readonly safetyAssessedAt: Instant | null;
  readonly decision: DecisionView | null;
  readonly linked: boolean;
  /** Set for what is no orosanmälan: an underrättelse enligt LUL alone, or enligt 6 § polislagen. */
  readonly notice: 'LUL' | 'PL6' | null;
  /** False for an adult: neither skyddsbedömning nor fourteen days (L-28). */
  readonly covered: boolean;
  /** False for somebody of 18 or more, or by 6 § polislagen of unknown age: lies in no akt (L-28). */
  readonly forChildFile: boolean;
  readonly followUps: FollowUpView[];
  readonly day: number;
  readonly lastDay: PlainDate;
  readonly lastWorkday: PlainDate;
};

export function arrivedView(row: ArrivedRow, now: Instant): ArrivedView {
  const { id, arendenummer, arrivedAt, ageOnArrival, danger, protectToday, safetyAssessedAt } = row;
  return {
    id,
    arendenummer,
    arrivedAt,
    ageOnArrival,
    danger,
    protectToday,
    safetyAssessedAt,
    childLabel: listLabel(row.child),
    protectedPerson: isProtectionKind(row.child.protection),
    identityCertain: row.child.certainty === 'KTR',
    openedAt: row.firstOpenedAt,
    openedBy: row.firstOpenedBy,
    decision: decisionView(row.decision),
    linked: row.link !== null,
    notice: row.kind === 'LUL' || row.kind === 'PL6' ? row.kind : null,
    covered: row.covered,
    forChildFile: isForChildFile(row),
    followUps: row.followUps.map(followUpView),
    ...preliminaryAssessment(dayOf(arrivedAt), dayOf(now)),
  };
}

/** A row on somebody who is not protected, where one on somebody protected would say less. */
export type OpenRow = ArrivedView & { readonly protectedPerson: false };

/** A hit on somebody protected: the mark and the reference, and no more (T-13). */
export type ProtectedHit = Pick<ArrivedView, 'id' | 'arendenummer' | 'childLabel'> & { readonly protectedPerson: true };
/** What a list of hits may show of a report in no akt (L-45): who, when, how far it has come; nothing of what it is about, not even whether it is one of crime. */
export type OpenHit = Pick<
  ArrivedView,
  'id' | 'arendenummer' | 'arrivedAt' | 'childLabel' | 'ageOnArrival' | 'identityCertain' | 'safetyAssessedAt' | 'decision'
> & {
  readonly protectedPerson: false;
  /** Older, entered by hand (L-53). */
  readonly historical: boolean;
};

export type FoundReport = OpenHit | ProtectedHit;

/** The row as a hit. A search is no way to learn who somebody protected is, how old, in what danger, or how far the nämnd has come. */
export function foundView(row: ArrivedRow, now: Instant): FoundReport {
  const view = arrivedView(row, now);
  const { id, arendenummer, arrivedAt, childLabel, ageOnArrival, identityCertain, safetyAssessedAt, decision } = view;
  if (view.protectedPerson) return { id, arendenummer, childLabel: PROTECTED_LABEL, protectedPerson: true };
  const shown = { id, arendenummer, arrivedAt, childLabel, ageOnArrival, identityCertain, safetyAssessedAt, decision };
  return { ...shown, protectedPerson: false, historical: row.historical };
}

export function decisionView(decision: Pick<Decision, 'code' | 'on' | 'paragraph'> | null): DecisionView | null {
  return decision && { code: decision.code, on: decision.on, paragraph: decision.paragraph };
}

/** The name in a list. With fingerade uppgifter the name itself tells who somebody has become, so no list holds it (L-82). */
export function listLabel(child: ChildIdentity): string {
  if (child.protection === 'FIN') return PROTECTED_LABEL;
  return nameOf(child);
}

export function nameOf({ givenName, familyName, alias }: ChildIdentity): string {
  return [givenName, familyName].filter(Boolean).join(' ') || alias || 'Barn utan känt namn';
}
