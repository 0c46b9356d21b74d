import { dayOf, momentOf } from '@tidig/domain/base/time.ts';
import type { Manifest, Part } from '@tidig/domain/exchange/envelope.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { answersOfOlder, type OlderFields } from '@tidig/domain/intake/older-fields.ts';
import type { TakenIn } from '@tidig/domain/intake/taken-in.ts';
import { partsMatch } from '../exchange/manifest.ts';
import { answersIn, bodyOf } from '../intake/remembering.ts';
import type { Document } from '../taking-in/judge-document.ts';
import type { Written } from '../taking-in/taken-in-parts.ts';
import { partsOf } from '../writing/seal-copies.ts';

/** An older report as the parts of a message: from before the register, with when it came and who entered it. The same gives the same bytes. Pure. */
export function olderParts(given: OlderFields, document: Document | null, { writtenAt, by }: Written): readonly Part[] {
  const answers = answersOfOlder(given, dayOf(writtenAt));
  const split = splitReport(document ? { ...answers, attachments: { files: [document.row] } } : answers, 'HISTORICAL');
  // The old paper has a day and no hour.
  const takenIn: TakenIn = {
    channel: given.channel,
    reporter: given.from.kind,
    cameInAt: momentOf(`${given.cameInOn}T12:00`),
    writtenAt,
    by,
  };
  const parts = partsOf({ ...split, body: { ...split.body, takenIn } });
  return document ? [...parts, document.part] : parts;
}

/** True when what is typed now is what was entered, to the byte. Pure. */
export function isSameOlder(
  saved: { readonly manifest: Manifest; readonly body: Uint8Array; readonly written: Written },
  given: OlderFields,
  document: Document | null,
): boolean {
  const [kept] = answersIn(bodyOf(saved.body)).attachments?.files ?? [];
  const again = document && kept ? { ...document, row: { ...document.row, id: kept.id } } : document;
  return partsMatch(saved.manifest, olderParts(given, again, saved.written));
}
