import { roles } from '@tidig/domain/access/roles.ts';
import { channels, jourWays } from '@tidig/domain/address/reach.ts';
import { z } from 'zod';
import { recipientView } from './writing.ts';

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
  withheld: z.boolean().meta({ description: 'Rows about what is shut to the reviewer are left out; another must review them' }),
});

export const staffRow = z.object({
  membershipId: z.string(),
  userId: z.string(),
  name: z.string(),
  username: z.string(),
  role: z.enum(roles),
  unitName: z.string().nullable(),
  from: z.string(),
  to: z.string().nullable(),
  behorig: z.boolean(),
  clearance: z.enum(['ordinary', 'protected']),
  closedAt: z.string().nullable(),
  self: z.boolean(),
});

/** A page as written. What each text must be is checked at its field by the verb; here only what no page could hold. */
const written = z.string().max(2000);

export const newAddressPage = z.strictObject({
  validFrom: z.string().max(10).meta({ description: 'First day, YYYY-MM-DD: today or within a year' }),
  channel: z.enum(channels),
  manualWay: written.nullable().meta({ description: 'How a nämnd outside Tidig wants its PDF; null in Tidig' }),
  phone: written,
  openingHours: written,
  eveningReader: written.meta({ description: 'Who reads evenings and weekends' }),
  jour: z.strictObject({ name: written, way: z.enum(jourWays), phone: written.nullable(), hours: written }),
  protectedFunction: written
    .nullable()
    .default(null)
    .meta({ description: 'Whom to ring about where a protected person is. Asked for in Tidig' }),
  protectedPhone: written.nullable().default(null),
  closedFrom: z.string().max(10).nullable().meta({ description: 'First day without new reports' }),
});

export const addressPageView = z.object({
  recipient: recipientView.extend({
    channelSince: z.string().meta({ description: 'First day with this channel' }),
    closedFrom: z.string().nullable().meta({ description: 'First day without new reports' }),
  }),
  validFrom: z.string(),
  until: z
    .string()
    .nullable()
    .meta({ description: 'The day on which the next page takes over; validFrom itself for one replaced before its day' }),
  savedAt: z.string(),
  savedBy: z.string(),
});

export const addressBook = z.object({
  today: z.string(),
  connected: z.boolean().meta({ description: 'The nämnd has keys, so that Tidig can be its channel' }),
  inForce: addressPageView.nullable(),
  coming: z.array(addressPageView).meta({ description: 'Soonest first' }),
  earlier: z.array(addressPageView).meta({ description: 'Newest first' }),
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
