import { z } from 'zod';
import { asId } from '../base/ids.ts';
import type { Instant } from '../base/time.ts';
import { feedbackList, questionGroundList } from '../vocabulary/intake.ts';
import { line, maybeLine, note, plainDate } from './text.ts';

/** Who has the report to handle from now on; null: handed back, nobody. */
export const assignedBody = z.strictObject({ to: z.strictObject({ userId: z.string(), name: line }).nullable() });

/** "Aktualiserad 08.41 av …" in the case system; the number there when it was told. */
export const elsewhereBody = z.strictObject({ system: line, reference: maybeLine.default('') });

/** A dated note of the journal (L-130). `corrects`: the note it sets right; `disputed`: somebody says that note is wrong (L-107). */
export const journalBody = z.strictObject({
  text: note,
  about: z.string().nullable().default(null),
  kind: z.enum(['NOTE', 'CORRECTION', 'DISPUTED']).default('NOTE'),
});

/** Asked of the one who reported: what, why, by when, on which ground (L-08). `envelopeId`: the message that carries it. */
export const questionBody = z.strictObject({
  envelopeId: z.string(),
  what: note,
  why: note,
  by: plainDate.nullable().default(null),
  ground: z.enum(questionGroundList.codes),
});

/** Somebody here has read the answer that came in this message. */
export const answerReadBody = z.strictObject({ envelopeId: z.string() });

/** Told the one who reported (SoL 19:6), by message or by a letter; or that it was unfit to tell, and why (L-10). */
export const feedbackBody = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('DIGITAL'), code: z.enum(feedbackList.codes), envelopeId: z.string() }),
  z.strictObject({ way: z.literal('LETTER'), code: z.enum(feedbackList.codes) }),
  z.strictObject({ way: z.literal('UNFIT'), reason: note }),
]);

/**
 * Sent on to the nämnd that should have had it (L-115); our copy stays. `envelopeId`: the message that carries it, null when handed over otherwise.
 * `followUps`: what had come in about it till then, and went along. `hadIt`: the sender had sent the same report there too, so that nothing was to be sent.
 */
export const forwardedBody = z.strictObject({
  to: z.string(),
  toName: line,
  reason: note,
  envelopeId: z.string().nullable(),
  followUps: z.array(z.string()).default([]),
  hadIt: z.boolean().default(false),
});

/** One thing that came in about a report, and did not go along when that was handed over by hand, has been handed over too. `kind`: KOMP or FEL. */
export const passedOnBody = z.strictObject({
  followUpId: z.string(),
  kind: z.string(),
  arrivedAt: z.iso.datetime().transform((text) => asId<Instant>(text)),
});
