import { dayOf, type Instant } from '@tidig/domain/base/time.ts';
import { readBody, readLocation, readRestricted } from '@tidig/domain/form/read-parts.ts';
import { readAnnex } from '@tidig/domain/reading/annex.ts';
import { readReport } from '@tidig/domain/reading/present.ts';
import type { AnnexReading, Reading } from '@tidig/domain/reading/reading.ts';
import type { ReceivedReport } from './intake-api.ts';

/** What is known beside the parts. */
export type ReadingOfReport = {
  readonly ageOnArrival: number | null;
  readonly arrivedAt: string;
  readonly childMarked: boolean;
  /** Whom to ring about where a protected person is, as the end of a sentence. */
  readonly protectedCall: string | null;
};

/** The same of a received report. */
export function contextOf({ row, protection: { call } }: Pick<ReceivedReport, 'row' | 'protection'>): ReadingOfReport {
  const { ageOnArrival, arrivedAt, protectedPerson, arendenummer } = row;
  const protectedCall = call && `ring ${call.function}, ${call.phone}, och uppge nummer ${arendenummer}`;
  return { ageOnArrival, arrivedAt, childMarked: protectedPerson, protectedCall };
}

type WireParts = { readonly body: unknown; readonly location: unknown; readonly restricted: unknown };

/**
 * A received report and its annex as this reader may see them. The server has already taken away what the reader may not have.
 * `changed`: where a supplement says something else than before. Null when the parts cannot be read, which means that the page is older than the server.
 */
export function readingOf(
  parts: WireParts,
  context: ReadingOfReport,
  changed: readonly string[] = [],
): { readonly reading: Reading; readonly annex: AnnexReading | null } | null {
  const body = readBody(parts.body);
  const location = readLocation(parts.location);
  if (!body || !location) return null;
  const restricted = readRestricted(parts.restricted);
  const today = dayOf(context.arrivedAt as Instant);
  return {
    reading: readReport(
      { body, location, restricted },
      { ageOnArrival: context.ageOnArrival, today, changed, childMarked: context.childMarked, protectedCall: context.protectedCall },
    ),
    annex: readAnnex(restricted, body),
  };
}
