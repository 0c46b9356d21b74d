import { isProtectionKind } from '@tidig/domain/access/protection-kind.ts';
import type { Arendenummer, ChildFileId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { PROTECTED_LABEL } from '@tidig/domain/labels/protected.ts';
import type { MatchReason } from '@tidig/domain/register/match-reason.ts';
import type { Hit } from '@tidig/store/port/board.ts';
import { type DecisionView, decisionView, nameOf } from '../intake/arrived-view.ts';

/** One akt in a hit list: exactly what L-45 allows, and why it came up. */
export type HitView = {
  readonly childFileId: ChildFileId;
  /** Name; for a protected person only the mark and the akt's reference (T-13). */
  readonly label: string;
  /** 12 digits; null when unknown or protected. */
  readonly number: string | null;
  readonly birthYear: number | null;
  readonly protectedPerson: boolean;
  readonly identityCertain: boolean;
  /** By number, or by the very name: all else is a likeness that somebody must look at. */
  readonly exact: boolean;
  readonly reasons: MatchReason[];
  /** The stored spelling that matched, when it is another; never a guardian's, and never of a protected person. */
  readonly matchedName: string | null;
  readonly reports: {
    readonly arendenummer: Arendenummer;
    readonly arrivedAt: Instant;
    readonly safetyAssessed: boolean;
    readonly decision: DecisionView | null;
    readonly historical: boolean;
  }[];
};

const exactly: readonly MatchReason[] = ['SAME_NUMBER', 'SAME_ARENDENUMMER', 'POLICE_NUMBER', 'EXACT_NAME'];

export function hitView(hit: Hit): HitView {
  const { childFile, reasons } = hit;
  const { identity } = childFile;
  const protectedPerson = isProtectionKind(identity.protection);
  return {
    childFileId: childFile.id,
    label: protectedPerson ? protectedLabel(hit) : nameOf(identity),
    number: protectedPerson ? null : (identity.number?.value ?? null),
    birthYear: protectedPerson || !identity.birthDate ? null : Number(identity.birthDate.slice(0, 4)),
    protectedPerson,
    identityCertain: identity.certainty === 'KTR',
    exact: reasons.some((reason) => exactly.includes(reason)),
    reasons: protectedPerson ? reasons.filter((reason) => reason !== 'BIRTH_YEAR') : [...reasons],
    matchedName: protectedPerson || reasons.includes('GUARDIAN_NAME') ? null : hit.matchedName,
    reports: (protectedPerson ? [] : hit.reports).map(({ arendenummer, arrivedAt, safetyAssessedAt, decision, historical }) => ({
      arendenummer,
      arrivedAt,
      safetyAssessed: safetyAssessedAt !== null,
      decision: decisionView(decision),
      historical,
    })),
  };
}

function protectedLabel(hit: Hit): string {
  const reference = hit.reports.at(-1)?.arendenummer;
  return reference ? `${PROTECTED_LABEL} · ${reference}` : PROTECTED_LABEL;
}
