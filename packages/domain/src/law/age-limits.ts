import type { PlainDate } from '../base/time.ts';
import { appliesOn, lawDay, type InForce } from './interval.ts';

/** Ages that steer the product, each in whole years with its rule in law/rules.ts. */
export type AgeLimit = 'child-under' | 'young-under' | 'criminal-from' | 'serious-crime-from' | 'keep-inquiry-until';

type AgeLimitRow = InForce & { readonly limit: AgeLimit; readonly years: number; readonly rule: string };

const soL2025 = lawDay('2025-07-01');

const ageLimits: readonly AgeLimitRow[] = [
  // Child = under 18. The same in SoL (2001:453) 1:2 before.
  { limit: 'child-under', years: 18, rule: 'L-04', from: lawDay('2002-01-01'), to: null },
  // "Unga": 18–20 years.
  { limit: 'young-under', years: 21, rule: 'L-28', from: soL2025, to: null },
  { limit: 'criminal-from', years: 15, rule: 'L-90', from: lawDay('1965-01-01'), to: null },
  // 14 years for serious crimes during five years.
  { limit: 'serious-crime-from', years: 15, rule: 'L-90', from: lawDay('1965-01-01'), to: lawDay('2026-09-10') },
  { limit: 'serious-crime-from', years: 14, rule: 'L-150', from: lawDay('2026-09-10'), to: lawDay('2031-09-10') },
  { limit: 'serious-crime-from', years: 15, rule: 'L-90', from: lawDay('2031-09-10'), to: null },
  { limit: 'keep-inquiry-until', years: 30, rule: 'L-63', from: lawDay('2026-01-15'), to: null },
];

/** The age in years that applied on a day; null when the law had no such limit then. */
export function ageLimitOn(limit: AgeLimit, day: PlainDate): number | null {
  return ageLimits.find((row) => row.limit === limit && appliesOn(row, day))?.years ?? null;
}
