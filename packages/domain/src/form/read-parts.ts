import { z } from 'zod';
import { asId } from '../base/ids.ts';
import type { Instant } from '../base/time.ts';
import { answersSchema, type Answers } from './answers.ts';
import { takenIn } from '../intake/taken-in.ts';
import type { BodyPart, LocationPart, RestrictedPart } from './parts.ts';
import { marking } from '../sections/marking.ts';
import { rowId } from './shapes.ts';
import { textSchema } from './text.ts';
import { upgradeAnswers } from './upgrade.ts';

const instantText = z.iso.datetime().transform((text) => asId<Instant>(text));
const submitter = z.strictObject({ name: textSchema(200), title: textSchema(200), unit: textSchema(200), at: instantText });
const bodyPart = z.strictObject({
  formVersion: z.int(),
  origin: z.enum(['SENT', 'TAKEN_IN', 'HISTORICAL']),
  submittedBy: submitter.nullable(),
  takenIn: takenIn.exactOptional(),
  sameEvent: z.array(textSchema(40)).max(12).exactOptional(),
  hiddenBeside: z.array(rowId).max(40).exactOptional(),
  answers: z.unknown(),
});
const locationPart = z.strictObject({ persons: z.record(rowId, z.record(z.string().max(200), z.unknown())) });
const restrictedPart = z.strictObject({
  items: z.array(
    z.strictObject({
      id: rowId,
      target: textSchema(200),
      value: z.unknown(),
      from: z.array(rowId).max(20),
      why: textSchema(400),
      secrecyMarks: marking.fields.secrecyMarks.schema.exactOptional(),
    }),
  ),
});

/** Reads the JSON of a received part `body`; null when it is not one, is of an unknown version, or holds anything but answers. */
export function readBody(json: unknown): BodyPart | null {
  const read = bodyPart.safeParse(json);
  return read.success && answersIn(read.data) !== null ? read.data : null;
}

/** Reads the JSON of a received part `location`; null when it is not one. */
export function readLocation(json: unknown): LocationPart | null {
  return locationPart.safeParse(json).data ?? null;
}

/** Reads the JSON of a received part `restricted`; null when it is not one. */
export function readRestricted(json: unknown): RestrictedPart | null {
  return restrictedPart.safeParse(json).data ?? null;
}

/** The body's answers, lifted to this form version. Throws on a body that `readBody` would refuse: a stored part is always readable. */
export function answersOf(body: BodyPart): Answers {
  const answers = answersIn(body);
  if (!answers) throw new Error('The stored part "body" cannot be read as answers.');
  return answers;
}

function answersIn(body: BodyPart): Answers | null {
  const lifted = upgradeAnswers(body.formVersion, body.answers);
  return lifted.ok ? (answersSchema.safeParse(lifted.value).data ?? null) : null;
}
