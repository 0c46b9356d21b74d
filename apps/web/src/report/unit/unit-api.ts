import type { unitLacks } from '@tidig/api/wire/unit.ts';
import type { z } from 'zod';
import { getJson } from '../../api/http.ts';

export type UnitLacks = z.infer<typeof unitLacks>;
export type Lack = UnitLacks['boards'][number];

/** What the own unit's reports usually lack: codes and counts, never a child. */
export function readUnitLacks(): Promise<UnitLacks> {
  return getJson<UnitLacks>('/api/unit/lacks');
}
