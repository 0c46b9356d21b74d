import { type Envelope, envelopeKinds, type Receipt } from '@tidig/domain/exchange/envelope.ts';
import { z } from 'zod';

/** Ids and words between two installations: no blanks, no controls, nothing that could not be signed. */
const word = z.string().regex(/^[\w.:-]{1,100}$/);
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const signature = z.string().regex(/^[A-Za-z0-9+/]{86}==$/);
/** Parts of one message: what a report has, and ten attachments. */
export const MOST_PARTS = 40;

const manifest = z.strictObject({
  version: z.literal(1),
  formVersion: z.number().int().min(1).max(10_000).nullable(),
  parts: z
    .array(
      z.strictObject({
        name: z
          .templateLiteral([z.enum(['body', 'location', 'restricted', 'forwarded'])])
          .or(z.templateLiteral(['attachment/', z.number().int().min(1).max(99)])),
        mediaType: z.string().regex(/^[\w.+-]{1,60}\/[\w.+-]{1,60}$/),
        bytes: z.number().int().min(0),
        sha256,
      }),
    )
    .min(1)
    .max(MOST_PARTS),
});

const envelopeShape = z.strictObject({
  id: word,
  kind: z.enum(envelopeKinds),
  inReplyTo: word.nullable(),
  reportId: word,
  anmalningsnummer: word,
  from: word,
  to: word,
  sealedAt: moment,
  manifest,
  signature,
});

/** An envelope as it comes from another installation. The brands are put on here, where the schema vouches for the form; who signed it is asked by the verb. */
export const envelope = envelopeShape.transform((read) => read as unknown as Envelope);

const receiptShape = z.strictObject({ envelopeId: word, manifestHash: sha256, by: word, arrivedAt: moment, signature });
/** A receipt as it is answered. */
export const receiptView = receiptShape;
/** A receipt as it comes back; whether it is genuine is asked by whoever delivered. */
export const receipt = receiptShape.transform((read) => read as unknown as Receipt);
