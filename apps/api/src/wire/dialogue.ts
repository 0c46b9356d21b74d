import { isPlainDate, type PlainDate } from '@tidig/domain/base/time.ts';
import { NOTE_MOST } from '@tidig/domain/intake/text.ts';
import { feedbackList, questionGroundList } from '@tidig/domain/vocabulary/intake.ts';
import { z } from 'zod';

const said = z.string().trim().min(1).max(NOTE_MOST);
const reason = z.string().trim().min(10).max(NOTE_MOST);
const ground = z.enum(questionGroundList.codes);
const day = z.iso.date().transform(asPlainDate);

function asPlainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new Error('a day that a schema let through is none');
  return text;
}

export const questionRequest = z.strictObject({
  what: said.meta({ description: 'What the nämnd asks' }),
  why: said.meta({ description: 'What it is needed for' }),
  by: day.nullable().default(null).meta({ description: 'Last day to answer, YYYY-MM-DD; null = none' }),
  ground: ground.meta({ description: 'KOMPLETTERING before a decision, UTREDNING when an utredning is open (20 kap. 6 § SoL)' }),
});

const asked = z.object({ id: z.string(), what: z.string(), why: z.string(), by: z.string().nullable(), ground });

/** At the nämnd: what has been asked, and answered. */
export const askedQuestions = z.object({
  ground: ground.nullable().meta({ description: 'The ground on which somebody may ask now; null when nobody may' }),
  questions: z.array(
    asked.extend({
      askedAt: z.string(),
      askedByName: z.string(),
      deliveredAt: z.string().nullable().meta({ description: 'At the police; null = not yet' }),
      answers: z.array(
        z.object({
          id: z.string(),
          arrivedAt: z.string(),
          read: z.object({ at: z.string(), byName: z.string() }).nullable(),
          said: z
            .object({ text: z.string(), at: z.string(), byName: z.string() })
            .nullable()
            .meta({ description: 'null until somebody at the nämnd has read it: reading is an act' }),
        }),
      ),
    }),
  ),
});

/** At the police: that something is asked, without what. */
export const askedRows = z.object({
  questions: z.array(
    z.object({
      id: z.string(),
      reportId: z.string(),
      askedAt: z.string(),
      by: z.string().nullable(),
      answered: z.boolean(),
    }),
  ),
});

export const answerRequest = z.strictObject({ text: said });

/** At the police: what is asked about one sent report, and what the unit has answered. */
export const questionsOnSent = z.object({
  questions: z.array(
    asked.extend({
      at: z.string(),
      recipientName: z.string(),
      answers: z.array(
        z.object({ id: z.string(), text: z.string(), at: z.string(), byName: z.string(), arrivedAt: z.string().nullable() }),
      ),
    }),
  ),
});

/** What is told follows from the decision; here is only how. */
export const feedbackRequest = z
  .strictObject({
    way: z.enum(['DIGITAL', 'LETTER', 'UNFIT']),
    reason: reason.nullable().default(null).meta({ description: 'Why it is unfit, with UNFIT only: nothing is ever told in own words' }),
  })
  .refine(({ way, reason: why }) => way !== 'UNFIT' || why !== null, { path: ['reason'], params: { problem: 'required' } })
  .refine(({ way, reason: why }) => way === 'UNFIT' || why === null, { path: ['reason'], params: { problem: 'not-applicable' } });

const feedbackCode = z.enum(feedbackList.codes).nullable();

export const feedback = z.object({
  way: z.enum(['DIGITAL', 'LETTER']).nullable().meta({ description: 'null: this reporter is never told (OSL 26:9 a)' }),
  wanted: z.boolean(),
  due: z.string().nullable().meta({ description: 'Last day: a week from the decision (SoL 19:6)' }),
  code: feedbackCode.meta({ description: 'What there is to tell, by the decision; null before it' }),
  told: z
    .object({
      way: z.enum(['DIGITAL', 'LETTER', 'UNFIT']),
      code: feedbackCode,
      reason: z.string().nullable(),
      at: z.string(),
      byName: z.string(),
      deliveredAt: z.string().nullable().meta({ description: 'At the police; null = not yet, or not sent through Tidig' }),
    })
    .nullable(),
});

export const forwardRequest = z.strictObject({
  to: z.string().max(80).meta({ description: 'Id of a nämnd in the address book' }),
  reason,
});

export const forwarding = z.object({
  from: z
    .object({ name: z.string(), arrivedAt: z.string(), senderName: z.string() })
    .nullable()
    .meta({ description: 'The nämnd that sent it on to this one, when it had come there, and who wrote it' }),
  sent: z
    .object({
      toName: z.string(),
      reason: z.string(),
      at: z.string(),
      byName: z.string(),
      byHand: z.boolean(),
      hadIt: z.boolean().meta({ description: 'That nämnd had the same report from its sender already: nothing was sent' }),
      deliveredAt: z.string().nullable(),
      toPassOn: z.array(z.object({ id: z.string(), kind: z.string(), arrivedAt: z.string(), openedAt: z.string().nullable() })).meta({
        description:
          'What did not go along when the report was handed over by hand, unread then or come in since, and is still to be handed over',
      }),
    })
    .nullable(),
  hindrance: z.enum(['safety-missing', 'already-decided']).nullable(),
  carried: z.boolean().meta({ description: 'Tidig can carry it to a connected nämnd; otherwise it is handed over by hand' }),
});
