import { transferAnswerList } from '@tidig/domain/intake/transfer-answers.ts';
import { LINE_MOST, NOTE_MOST, plainDate } from '@tidig/domain/intake/text.ts';
import { z } from 'zod';

const day = plainDate.meta({ description: 'A day, `2026-11-22`; never ahead' });

/** That överflyttning was asked for in writing. */
export const transferRequest = z.strictObject({
  on: day,
  to: z.string().trim().min(1).max(LINE_MOST).meta({ description: 'Which kommun or nämnd, in words' }),
  reason: z.string().trim().min(3).max(NOTE_MOST),
});

/** What the other answered. */
export const transferAnswered = z.strictObject({
  on: day,
  asked: z.string().max(80).meta({ description: 'The request that is answered' }),
  answer: z.enum(transferAnswerList.codes),
  note: z.string().trim().max(NOTE_MOST).default(''),
});

export const transfersAnswer = z.object({
  transfers: z.array(
    z.object({
      id: z.string(),
      to: z.string(),
      reason: z.string(),
      askedOn: z.string(),
      byName: z.string(),
      answer: z.object({ code: z.enum(transferAnswerList.codes), on: z.string(), note: z.string(), byName: z.string() }).nullable(),
      answerBy: z.string().meta({ description: 'The last day of the month in which the other shall have answered' }),
      late: z.boolean().meta({ description: 'No answer in a month: the matter may be taken to IVO' }),
    }),
  ),
});
