import type { Role } from '@tidig/domain/access/roles.ts';

/** Who may ask the police and send a report on; the server decides, this only saves the others a form they cannot send. */
export const assessors: readonly Role[] = ['caseworker', 'jour', 'unit-head'];
