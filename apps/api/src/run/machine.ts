import { randomBytes, randomUUID } from 'node:crypto';
import type { IdSource } from '@tidig/domain/base/ids.ts';
import { type Clock, instant } from '@tidig/domain/base/time.ts';

/** The machine's clock: the only place where it is read. */
export const machineClock: Clock = { now: () => instant(new Date()) };

/** The machine's randomness. */
export const machineIds: IdSource = { uuid: () => randomUUID(), bytes: (length) => randomBytes(length) };
