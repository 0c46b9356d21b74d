import { boardRoles } from '@tidig/domain/access/roles.ts';
import { z } from 'zod';

const day = z.string().max(10);

export const membershipRequest = z.strictObject({
  username: z.string().max(100),
  role: z.enum(boardRoles),
  unit: z.string().max(400).default('').meta({ description: 'What the nämnd calls the unit; empty = none' }),
  from: day.meta({ description: 'First day, YYYY-MM-DD: today or within a year' }),
  to: day.nullable().meta({ description: 'First day on which it no longer holds; null = until further notice' }),
  behorig: z.boolean().meta({ description: 'Attested to judge alone (25 kap. 1 § SoL)' }),
  clearance: z.enum(['ordinary', 'protected']).meta({ description: 'protected = may be named for protected places' }),
});

export const membershipEnd = z.strictObject({ on: day.meta({ description: 'From this day it does not hold' }) });
