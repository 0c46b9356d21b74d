import { z } from 'zod';
import { instant, type Instant } from '../base/time.ts';
import { type MissingMark, missingMarkList } from '../vocabulary/missing-marks.ts';
import { feedbackList } from '../vocabulary/intake.ts';
import type { EnvelopeKind } from './envelope.ts';

const missingMark = z.enum(missingMarkList.codes);
/** What a report lacked, as it is kept and told. */
export const missing = z.strictObject({
  codes: z
    .array(missingMark)
    .min(1)
    .refine((codes) => new Set(codes).size === codes.length),
  at: z.iso.datetime(),
});

/** What a nämnd said that a report lacked, and when. */
export type MissingNotice = { readonly codes: MissingMark[]; readonly at: Instant };

const notices = {
  opened: z.strictObject({ openedAt: z.iso.datetime() }),
  feedback: z.strictObject({ code: z.enum(feedbackList.codes), at: z.iso.datetime() }),
  missing,
};

/** Reads the body of a notice from a nämnd; null for any other kind and for anything but exactly that. */
export function readNotice(kind: EnvelopeKind, json: unknown): z.output<(typeof notices)[keyof typeof notices]> | null {
  if (kind !== 'opened' && kind !== 'feedback' && kind !== 'missing') return null;
  return notices[kind].safeParse(json).data ?? null;
}

/** Reads what a report lacked, from a record or a notice; null for anything but exactly that. */
export function readMissing(json: unknown): MissingNotice | null {
  const read = missing.safeParse(json).data;
  return read ? { codes: read.codes, at: instant(new Date(read.at)) } : null;
}
