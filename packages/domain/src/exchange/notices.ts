import { z } from 'zod';
import { instant, type Instant } from '../base/time.ts';
import { type MissingMark, missingMarkList } from '../vocabulary/missing-marks.ts';
import { line, note, plainDate } from '../intake/text.ts';
import { feedbackList, questionGroundList } from '../vocabulary/intake.ts';
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

/** Asked of the one who reported: what, why, by when, on which ground (L-08). Says nothing of what is assessed. */
const question = z.strictObject({
  what: note,
  why: note,
  by: plainDate.nullable(),
  ground: z.enum(questionGroundList.codes),
  at: z.iso.datetime(),
});

const answer = z.strictObject({ text: note, at: z.iso.datetime(), byName: line });

/** What a nämnd asks. */
export type QuestionNotice = Omit<z.output<typeof question>, 'at'> & { readonly at: Instant };
/** What an officer answers. */
export type AnswerNotice = Omit<z.output<typeof answer>, 'at'> & { readonly at: Instant };

const notices = {
  opened: z.strictObject({ openedAt: z.iso.datetime() }),
  feedback: z.strictObject({ code: z.enum(feedbackList.codes), at: z.iso.datetime() }),
  missing,
  question,
};

/** Reads the body of a notice from a nämnd; null for any other kind and for anything but exactly that. */
export function readNotice(kind: EnvelopeKind, json: unknown): z.output<(typeof notices)[keyof typeof notices]> | null {
  if (kind !== 'opened' && kind !== 'feedback' && kind !== 'missing' && kind !== 'question') return null;
  return notices[kind].safeParse(json).data ?? null;
}

/** Reads what a report lacked, from a record or a notice; null for anything but exactly that. */
export function readMissing(json: unknown): MissingNotice | null {
  const read = missing.safeParse(json).data;
  return read ? { codes: read.codes, at: instant(new Date(read.at)) } : null;
}

/** Reads a question from a nämnd; null for anything but exactly that. */
export function readQuestion(json: unknown): QuestionNotice | null {
  const read = question.safeParse(json).data;
  return read ? { ...read, at: instant(new Date(read.at)) } : null;
}

/** Reads an answer from the police; null for anything but exactly that. */
export function readAnswer(json: unknown): AnswerNotice | null {
  const read = answer.safeParse(json).data;
  return read ? { ...read, at: instant(new Date(read.at)) } : null;
}
