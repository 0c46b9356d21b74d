import { z } from 'zod';
import type { EnvelopeKind } from './envelope.ts';

/** The three facts that may be told back, and no free text (OSL 26:9 a, L-11). */
export const feedbackCodes = ['INLEDD', 'INTE_INLEDD', 'PAGAR_REDAN'] as const;

const notices = {
  opened: z.strictObject({ openedAt: z.iso.datetime() }),
  feedback: z.strictObject({ code: z.enum(feedbackCodes), at: z.iso.datetime() }),
};

/** Reads the body of a notice from a nämnd; null for any other kind and for anything but exactly that. */
export function readNotice(kind: EnvelopeKind, json: unknown): z.output<(typeof notices)[keyof typeof notices]> | null {
  if (kind !== 'opened' && kind !== 'feedback') return null;
  return notices[kind].safeParse(json).data ?? null;
}
