import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import { sixFieldProblems, type TakenInWhen } from '@tidig/domain/intake/six-fields.ts';
import { expect, it } from 'vitest';
import { aCall } from '../../services/taking-in/acts.ts';

const when = { now: '2026-11-22T10:00:00.000Z' as Instant, today: '2026-11-22' as PlainDate, registerFrom: null };
const wrong = (cameInAt: string, change: Partial<TakenInWhen> = {}) =>
  sixFieldProblems(aCall({ cameInAt: cameInAt as Instant }), { ...when, ...change }).map(({ path, code }) => `${path} ${code}`);

it('a report has come within about a year, and since the register began, by the Swedish day', () => {
  const registerFrom = '2026-11-20' as PlainDate;
  expect(wrong('2026-11-19T23:00:00.000Z', { registerFrom })).toEqual([]);
  expect(wrong('2026-11-19T22:59:00.000Z', { registerFrom })).toEqual(['cameInAt date-too-early']);
  expect(wrong('2025-11-21T12:00:00.000Z')).toEqual([]);
  for (const long of ['2025-11-20T12:00:00.000Z', '1800-01-01T00:00:00.000Z', '0900-01-01T00:00:00.000Z'])
    expect(wrong(long, { registerFrom: '2001-01-01' as PlainDate })).toEqual(['cameInAt date-too-early']);
});
