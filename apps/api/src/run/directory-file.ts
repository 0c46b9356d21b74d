import { organisationKinds, roles } from '@tidig/domain/access/roles.ts';
import { isPlainDate } from '@tidig/domain/base/time.ts';
import { kommunList } from '@tidig/domain/places/kommuner.ts';
import { z } from 'zod';
import { isExchangeUrl } from './exchange-url.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ska vara små bokstäver a–z, siffror och bindestreck');
const text = z.string().trim().min(1).max(200);
const day = z.string().refine(isPlainDate, 'ska vara ett datum, ÅÅÅÅ-MM-DD');

/** `https://tidig.example.se`; plain http only on this very machine, for a proxy or a test. */
const exchangeUrl = z.string().refine(isExchangeUrl, 'ska vara en https-adress utan sökväg, till exempel https://tidig.example.se');

const recipient = z.strictObject({
  kommunCode: z.enum(kommunList.codes),
  district: text.nullable().default(null),
  channel: z.enum(['TIDIG', 'PDF']),
  manualWay: text.nullable().default(null),
  channelSince: day,
  phone: text,
  openingHours: text,
  eveningReader: text,
  jour: z.strictObject({
    name: text,
    way: z.enum(['NUMMER', 'VIA_112', 'VIA_LEDNINGSCENTRAL', 'RINGER_UPP']),
    phone: text.nullable().default(null),
    hours: text,
  }),
  /** Whom to ring about where a protected person is: a function, never a person. */
  protectedFunction: text.nullable().default(null),
  protectedPhone: text.nullable().default(null),
  confirmedOn: day,
  closedFrom: day.nullable().default(null),
});

const membership = z.strictObject({
  organisation: id,
  unit: id.nullable().default(null),
  role: z.enum(roles),
  from: day,
  to: day.nullable().default(null),
  behorig: z.boolean().default(false),
  clearance: z.enum(['ordinary', 'protected']).default('ordinary'),
});

/**
 * What the one who sets up an installation writes: authorities, units, nämnder as officers see them, and the first people. Each entry has an id of its
 * own, so that the same file can be loaded again after additions; what is there already is left as it is.
 */
export const directoryFile = z.strictObject({
  organisations: z.array(
    z.strictObject({
      id,
      kind: z.enum(organisationKinds),
      name: text,
      /** Of an authority in another installation; our own come from the key file. */
      publicKey: z.base64().nullable().default(null),
      /** Of an authority in another installation: where that takes messages. Left out, nothing is changed; null: here. */
      exchangeUrl: exchangeUrl.nullable().optional(),
      recipient: recipient.optional(),
    }),
  ),
  units: z
    .array(
      z.strictObject({
        id,
        organisation: id,
        name: text,
        region: text.nullable().default(null),
        /** Where its officers mostly work: fills in where the child is. */
        kommunCode: z.enum(kommunList.codes).nullable().default(null),
      }),
    )
    .default([]),
  people: z
    .array(
      z.strictObject({
        username: z.string().regex(/^[a-z0-9.-]{2,80}$/, 'ska vara små bokstäver, siffror, punkt och bindestreck'),
        name: text,
        title: text,
        phone: text,
        email: z.email(),
        memberships: z.array(membership).min(1),
      }),
    )
    .default([]),
});

export type DirectoryFile = z.output<typeof directoryFile>;

/** What is wrong with a file, one line a place; empty when it can be loaded. */
export function directoryFaults(json: unknown): readonly string[] {
  const read = directoryFile.safeParse(json);
  return read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.') || 'filen'}: ${issue.message}`);
}
