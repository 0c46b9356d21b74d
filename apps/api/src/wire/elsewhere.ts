import { LINE_MOST } from '@tidig/domain/intake/text.ts';
import { elsewhereStepList } from '@tidig/domain/vocabulary/elsewhere-steps.ts';
import { z } from 'zod';

const line = z.string().trim().min(1).max(LINE_MOST);
const maybeLine = z.string().trim().max(LINE_MOST).default('');
const expected = z.string().max(80).nullable().default(null).meta({ description: 'The last one that the writer has seen; null = none' });

export const homeView = z.object({
  id: z.string().nullable().meta({ description: 'What the next writer has seen; null = nobody has said' }),
  home: z.enum(['TIDIG', 'CASE_SYSTEM']).meta({ description: 'Where the personakt is kept' }),
  system: z.string(),
  recordedAt: z.string().nullable(),
  byName: z.string(),
});

export const homeRequest = z
  .strictObject({ home: z.enum(['TIDIG', 'CASE_SYSTEM']), system: maybeLine, expected })
  .refine(({ home, system }) => home === 'TIDIG' || system !== '', { path: ['system'], params: { problem: 'required' } });

/** A record of one kind. */
function recordOf<B extends z.ZodType>(body: B) {
  return z.object({ id: z.string(), madeAt: z.string(), recordedAt: z.string(), byName: z.string(), body });
}

export const elsewhereNote = recordOf(z.object({ system: z.string(), reference: z.string() }));
export const stepNote = recordOf(z.object({ step: z.enum(elsewhereStepList.codes), system: z.string() }));
export const elsewhereView = z.object({ home: homeView, notes: z.array(elsewhereNote), steps: z.array(stepNote) });

export const elsewhereRequest = z.strictObject({ system: line, reference: maybeLine, expected });
export const stepRequest = z.strictObject({ step: z.enum(elsewhereStepList.codes), system: line });

export const packageRequest = z.strictObject({
  withLocation: z.boolean().default(false).meta({ description: 'With addresses and phones of those who are not protected' }),
  leaveOut: z.array(z.string().max(60)).max(60).default([]).meta({ description: 'Parts to leave out, as `place-in-print` named them' }),
});
