import { done } from '@tidig/domain/base/outcome.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { Hono } from 'hono';
import { z } from 'zod';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { queryOf } from '../http/validate.ts';
import { recipientInBook } from '../wire/writing.ts';

const recipientQuery = z.strictObject({
  kommun: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .meta({ description: 'Code of a kommun, four digits' }),
});

/** Public facts about the nämnder that take reports: nothing about any person. */
export function referenceRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>().get(
    '/recipients',
    policy('reference.read'),
    describe({
      tag: 'Skriva',
      summary: 'Nämnder som tar emot anmälningar i dag',
      answer: { status: 200, description: 'Med kanal, öppettider och socialjour', schema: z.array(recipientInBook) },
      problems: ['invalid-input'],
    }),
    queryOf(recipientQuery),
    async (c) => {
      const { kommun } = c.req.valid('query');
      const today = dayOf(services.clock.now());
      const directory = await services.stores.directory();
      const [recipients, hours] = [await directory.recipients(today), await directory.readingHours()];
      const open = recipients
        .filter((one) => one.closedFrom === null || today < one.closedFrom)
        .filter((one) => kommun === undefined || one.kommunCode === kommun)
        .map((one) => ({ ...one, readingHours: hours.get(one.id) ?? null }));
      return answer(c, done(open), z.array(recipientInBook));
    },
  );
}
