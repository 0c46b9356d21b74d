import { tellsPlace } from '@tidig/domain/access/place-in-text.ts';
import type { PlaceWords } from '@tidig/domain/access/place-words.ts';
import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { caseSystemLines } from '@tidig/domain/intake/case-system-lines.ts';
import { readReport } from '@tidig/domain/reading/present.ts';
import { piecesOf, withoutPieces } from '@tidig/domain/reading/print-pieces.ts';
import type { Reading } from '@tidig/domain/reading/reading.ts';
import type { ReceivedReport } from '../intake/get-report.ts';

export type PackageOrder = {
  /** Addresses and phones of those who are not protected. Off by default, as on paper. */
  readonly withLocation: boolean;
  /** Parts to leave out, as `place-in-print` named them. */
  readonly leaveOut: readonly string[];
};

/** `report.json`: the report as its reader sees it on the page, in ready text; what is masked there is masked here. */
export type PackagedReport = ReturnType<typeof packagedReport>;

/** The same reading as the page and the paper draw, so that nothing stands here that they do not show. The annex is never part of it. Pure. */
export function packagedReport(report: ReceivedReport, { withLocation, leaveOut }: PackageOrder) {
  const { row, parts, protection, anmalningsnummer, manifestHash, safetyAssessments, attachments, changed } = report;
  const call = protection.call && `ring ${protection.call.function}, ${protection.call.phone}, och uppge nummer ${row.arendenummer}`;
  const reading = readReport(
    { body: parts.body, location: withLocation ? parts.location : null, restricted: parts.restricted },
    {
      ageOnArrival: row.ageOnArrival,
      today: dayOf(row.arrivedAt),
      changed,
      childMarked: row.protectedPerson || protection.hidden,
      protectedCall: call,
    },
  );
  return {
    version: 1,
    anmalningsnummer,
    arendenummer: row.arendenummer,
    arrivedAt: row.arrivedAt,
    manifestHash,
    lines: caseSystemLines(report, parts.body),
    reading: withoutPieces({ reading, annex: null }, leaveOut).reading,
    safetyAssessments: safetyAssessments.map(({ id: _, ...assessment }) => assessment),
    decision: row.decision,
    annexLeftOut: parts.restricted !== null,
    attachmentsWithheld: attachments.withheld,
  };
}

/** Where the package tells where somebody protected is, by the part of the reading; never what. */
export function placesInPackage(reading: Reading | null, words: PlaceWords): readonly FieldProblem[] {
  return piecesOf({ reading, annex: null })
    .filter(({ texts }) => texts.some((text) => tellsPlace(text, words)))
    .map(({ id }) => ({ path: id, code: 'place-told' }));
}
