import { roles } from '@tidig/domain/access/roles.ts';
import { VAULT_REASON_LEAST } from '@tidig/domain/access/vault-limits.ts';
import { z } from 'zod';

const reason = z.string().trim().min(VAULT_REASON_LEAST).max(1000);

export const vaultOpeningRequest = z.strictObject({ reason: reason.meta({ description: 'Why; stands in the log' }) });

/** Where the protected persons of a report are: labels and values in Swedish, and nothing else of the report. */
export const vaultView = z.object({
  until: z.string().meta({ description: 'Half-open: not read at this moment' }),
  secondsLeft: z.number().int().min(0).meta({ description: 'Until then, by the clock of the server: to count down by' }),
  persons: z.array(z.object({ person: z.string(), facts: z.array(z.object({ label: z.string(), text: z.string() })) })),
  covered: z
    .array(z.object({ label: z.string(), text: z.string() }))
    .meta({ description: 'Texts that stand covered in the report for everybody' }),
});

export const namingView = z.object({
  id: z.string(),
  userName: z.string(),
  from: z.string(),
  to: z.string().meta({ description: 'The first day on which it is over' }),
  reason: z.string(),
  namedAt: z.string(),
  namedByName: z.string(),
  self: z.boolean().meta({ description: 'The head has named himself' }),
  inForce: z.boolean(),
  ended: z.object({ at: z.string(), byName: z.string() }).nullable(),
});

export const namings = z.object({
  today: z.string(),
  named: z.array(namingView).meta({ description: 'Newest first, ended ones too' }),
  candidates: z.array(z.object({ userId: z.string(), name: z.string(), role: z.enum(roles) })).meta({ description: 'Cleared staff' }),
});

export const namingRequest = z.strictObject({
  userId: z.string().max(80).meta({ description: 'One of the candidates' }),
  from: z.string().max(10).meta({ description: 'First day, YYYY-MM-DD: today or later' }),
  to: z.string().max(10).meta({ description: 'The first day on which it is over: 90 days after the first at most' }),
  reason,
});

export const vaultOversight = z.object({
  total: z.number().int().meta({ description: 'All openings there have been' }),
  openings: z
    .array(z.object({ id: z.string(), userName: z.string(), openedAt: z.string(), arendenummer: z.string() }))
    .meta({ description: 'The newest 200: who, when, and the number of the report' }),
  namings: z.array(namingView.extend({ arendenummer: z.string().nullable() })),
});
