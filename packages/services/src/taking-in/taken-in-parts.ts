import { dayOf } from '@tidig/domain/base/time.ts';
import type { Manifest, Part } from '@tidig/domain/exchange/envelope.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { answersOfSix, type SixFields } from '@tidig/domain/intake/six-fields.ts';
import type { TakenIn } from '@tidig/domain/intake/taken-in.ts';
import { partsMatch } from '../exchange/manifest.ts';
import { answersIn, bodyOf } from '../intake/remembering.ts';
import { partsOf } from '../writing/seal-copies.ts';
import type { Document } from './judge-document.ts';

/** When and by whom it is written in. */
export type Written = Pick<TakenIn, 'writtenAt' | 'by'>;

/** What was typed, as the parts of a message; with a document that is the last of them. The same gives the same bytes. Pure. */
export function takenInParts(given: SixFields, document: Document | null, { writtenAt, by }: Written): readonly Part[] {
  const answers = answersOfSix(given, dayOf(writtenAt));
  const split = splitReport(document ? { ...answers, attachments: { files: [document.row] } } : answers, 'TAKEN_IN');
  const takenIn: TakenIn = { channel: given.channel, reporter: given.from.kind, cameInAt: given.cameInAt ?? writtenAt, writtenAt, by };
  const parts = partsOf({ ...split, body: { ...split.body, takenIn } });
  return document ? [...parts, document.part] : parts;
}

/** True when what is typed now is what was written in: every field, and the document to the byte. The sealed hashes are compared, so nothing is read. Pure. */
export function saysTheSame(
  saved: { readonly manifest: Manifest; readonly body: Uint8Array; readonly written: Written },
  given: SixFields,
  document: Document | null,
): boolean {
  const [kept] = answersIn(bodyOf(saved.body)).attachments?.files ?? [];
  const again = document && kept ? { ...document, row: { ...document.row, id: kept.id } } : document;
  return partsMatch(saved.manifest, takenInParts(given, again, saved.written));
}
