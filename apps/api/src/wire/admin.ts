import { roles } from '@tidig/domain/access/roles.ts';
import { z } from 'zod';

export const logRowView = z.object({
  seq: z.number().int(),
  at: z.string(),
  actorName: z.string().nullable(),
  role: z.string(),
  purpose: z.string(),
  objectKind: z.string(),
  pseudonym: z.string().nullable(),
  action: z.string(),
  outcome: z.string(),
});

export const logPage = z.object({
  rows: z.array(logRowView),
  nextBefore: z.number().int().nullable(),
  chain: z
    .object({ rows: z.number().int(), whole: z.boolean() })
    .nullable()
    .meta({ description: 'Is the log whole from row 1? With the newest page only' }),
});

export const staffRow = z.object({
  userId: z.string(),
  name: z.string(),
  username: z.string(),
  role: z.enum(roles),
  unitName: z.string().nullable(),
  from: z.string(),
  to: z.string().nullable(),
  behorig: z.boolean(),
  closedAt: z.string().nullable(),
  self: z.boolean(),
});

export const storeHealthRow = z.object({
  name: z.string(),
  writable: z.boolean(),
  migration: z.string().nullable(),
  bytes: z.number().nullable(),
});

export const operation = z.object({ version: z.string(), stores: z.array(storeHealthRow), unverifiedLaw: z.array(z.string()) });

export const health = z.object({
  status: z.enum(['ok', 'degraded']),
  version: z.string(),
  stores: z.object({ writable: z.number(), total: z.number() }),
});
