import type { Envelope } from '@tidig/domain/exchange/envelope.ts';
import { dayOf, type Instant } from '@tidig/domain/base/time.ts';
import { showDate, showMoment } from '@tidig/domain/labels/dates.ts';
import { readAnnex } from '@tidig/domain/reading/annex.ts';
import { readReport, type ReadingContext } from '@tidig/domain/reading/present.ts';
import { withoutPieces } from '@tidig/domain/reading/print-pieces.ts';
import type { Banner } from '@tidig/domain/reading/reading.ts';
import type { PrintView } from '@tidig/domain/reading/print-view.ts';
import { manifestHash } from '../exchange/manifest.ts';
import type { ReadableParts } from '../writing/get-sent.ts';

export type PrintOrder = {
  readonly document: 'report' | 'annex';
  /** Print addresses and phones of those who are not protected. Off by default: a paper goes further than a screen. */
  readonly withLocation: boolean;
  /** Parts to leave out (reading/print-pieces.ts), when the print was stopped since they tell where somebody protected is. */
  readonly leaveOut?: readonly string[];
};

/** By which the nämnd's papers are secret (OSL 26:1, L-80). */
export const BOARD_PROVISION = '26 kap. 1 § offentlighets- och sekretesslagen';

/** What the print is of and for whom, as far as the two authorities differ. */
export type PrintSetting = {
  /** Where the reading's own title does not say enough: what the document follows. */
  readonly title?: string;
  readonly facts: PrintView['facts'];
  /** What must be seen before the document's own warnings. */
  readonly banners?: readonly Banner[];
  readonly provision: string;
  readonly authority: string;
  readonly printedBy: string;
  readonly reader: Omit<ReadingContext, 'today'>;
  readonly now: Instant;
};

/**
 * The print as ready text, but for its copy number. The report never holds a marked item: that has its own document (the annex) and its own act of
 * printing. Null when an annex is asked for and there is none.
 */
export function printView(
  envelope: Envelope,
  parts: ReadableParts,
  order: PrintOrder,
  setting: PrintSetting,
): Omit<PrintView, 'copyNumber'> | null {
  const today = dayOf(setting.now);
  const annex = order.document === 'annex' && parts.restricted ? readAnnex(parts.restricted, parts.body) : null;
  if (order.document === 'annex' && !annex) return null;
  const location = order.withLocation ? parts.location : null;
  const reading = annex ? null : readReport({ body: parts.body, location, restricted: parts.restricted }, { ...setting.reader, today });
  const view = {
    kind: order.document,
    title: annex?.title ?? setting.title ?? reading?.title ?? '',
    number: envelope.anmalningsnummer,
    facts: setting.facts,
    reading: reading && { ...reading, banners: [...(setting.banners ?? []), ...reading.banners] },
    annex,
    secrecy: { provision: setting.provision, date: showDate(today), authority: setting.authority },
    printedBy: setting.printedBy,
    printedAt: showMoment(setting.now),
    manifestHash: manifestHash(envelope.manifest),
  };
  return withoutPieces(view, order.leaveOut ?? []);
}
