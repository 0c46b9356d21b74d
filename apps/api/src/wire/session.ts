import { organisationKinds, roles } from '@tidig/domain/access/roles.ts';
import { z } from 'zod';

export const credentials = z.strictObject({
  username: z.string().min(1).max(80),
  password: z.string().min(1).max(200),
});

export const membershipView = z.object({
  id: z.string(),
  organisationId: z.string(),
  organisationKind: z.enum(organisationKinds),
  organisationName: z.string(),
  unitName: z.string().nullable(),
  unitKommun: z.string().nullable().meta({ description: 'Code of the kommun where the unit mostly works; fills in where the child is' }),
  role: z.enum(roles),
  behorig: z.boolean().meta({ description: 'Attested competence to judge whether to open an inquiry (SoL 25:1)' }),
});

export const sessionView = z.object({
  name: z.string(),
  title: z.string(),
  phone: z.string(),
  email: z.string(),
  membership: membershipView,
  memberships: z.array(membershipView),
  lockAfterMinutes: z.number().meta({ description: 'Idle minutes until the page is covered and locked' }),
  endsAt: z.string().meta({ description: 'Instant when the login ends whatever happens' }),
  serverTime: z.string(),
});

export const unlockRequest = z.strictObject({ password: z.string().min(1).max(200) });
export const membershipChoice = z.strictObject({ membershipId: z.string().max(80) });

export const demoAccount = z.object({
  username: z.string(),
  password: z.string(),
  name: z.string(),
  role: z.enum(roles),
  organisation: z.string(),
});
