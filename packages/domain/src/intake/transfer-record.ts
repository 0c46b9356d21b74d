import { z } from 'zod';
import { line, maybeNote, note, plainDate } from './text.ts';
import { transferAnswerList } from './transfer-answers.ts';

/**
 * Överflyttning of a child's matter to another kommun (SoL 29:9–12, L-112–L-114), written about the akt: that it was asked for, in writing, and what was
 * answered. Tidig sends nothing: the request goes as a letter, and these are its dates.
 */
export const transferBody = z.discriminatedUnion('step', [
  /** `to`: which kommun or nämnd, in words. */
  z.strictObject({ step: z.literal('ASKED'), on: plainDate, to: line, reason: note }),
  /** `asked`: the record of the request. */
  z.strictObject({
    step: z.literal('ANSWERED'),
    on: plainDate,
    asked: z.string().max(80),
    answer: z.enum(transferAnswerList.codes),
    note: maybeNote.default(''),
  }),
]);
