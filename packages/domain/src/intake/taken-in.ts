import { z } from 'zod';
import { asId } from '../base/ids.ts';
import type { Instant } from '../base/time.ts';
import { textSchema } from '../form/text.ts';
import { channelList, type ReporterKind, reporterKindList } from '../vocabulary/intake.ts';

const instantText = z.iso.datetime().transform((text) => asId<Instant>(text));

/**
 * How a report came that was not sent through Tidig (L-134, FL 27 §): by phone, on paper, in person. Sealed with the report, so that it can be neither changed
 * nor lost. Of somebody private nothing but the kind stands here, and of somebody anonymous nothing at all can be found out (L-07): no number, no trace.
 */
export const takenIn = z.strictObject({
  channel: z.enum(channelList.codes),
  reporter: z.enum(reporterKindList.codes),
  /** When it reached the nämnd: from then the days count (L-24, FL 22 §). */
  cameInAt: instantText,
  /** When it was written in. */
  writtenAt: instantText,
  /** Who received it and wrote it in, from the login. Names are for people to read: two may have the same, so that it is the user id that tells who it was. */
  by: z.strictObject({
    name: textSchema(200),
    title: textSchema(200),
    unit: textSchema(200),
    userId: textSchema(80).exactOptional(),
  }),
});
export type TakenIn = z.output<typeof takenIn>;

/** Those who report in service (SoL 19:1–2): named, and told what became of it if they ask. */
const inService: readonly ReporterKind[] = ['SKO', 'VAR', 'POL', 'SOC', 'MYN'];

/** True of somebody who reports in service: cannot be anonymous (L-07), and may be told (L-11). */
export function reportsInService(kind: ReporterKind): boolean {
  return inService.includes(kind);
}

/** Who reported, where others than the nämnd may read it: of somebody private not even whether it was the child (L-81). */
export function reporterInPublic(kind: ReporterKind): string {
  return reportsInService(kind) ? reporterKindList.labels[kind] : 'Enskild';
}
