import { type Instant, momentOf, plusMinutes } from '@tidig/domain/base/time.ts';
import { AGAIN_MINUTES, nextToTell, RETRY_MINUTES, type Told } from '@tidig/domain/intake/notice-steps.ts';
import { type Receiver, receiverKey } from '@tidig/domain/intake/notice-schedule.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const people: readonly Receiver[] = ['karin', 'ali', 'britt'].map((one) => ({ kind: 'PERSON', userId: one, name: one }));
const reading = { receivers: [...people], nextAfterMinutes: 30 };

/** Asks every minute, as the server does, and tells whoever is to be told. `works` says whether a try arrives. */
function told(since: Instant, minutes: number, works: (at: Instant) => boolean, goesOn = true): Told[] {
  const tries: Told[] = [];
  for (let minute = 0; minute <= minutes; minute += 1) {
    const now = plusMinutes(since, minute);
    const next = nextToTell({ since, goesOn }, tries, reading, now);
    if (!next) continue;
    const outcome = works(now) ? 'SKICKAD' : 'MISSLYCKADES';
    tries.push({ key: 'one', step: next.step, to: { key: receiverKey(next.to), name: next.to.name }, outcome, at: now });
  }
  return tries;
}

const starts = fc.constantFrom(
  '2026-03-29T00:30', // the night when an hour is skipped
  '2026-10-25T00:30', // the night when an hour comes twice
  '2028-02-28T23:45',
  '2026-11-18T23:20',
);

describe('who is told next', () => {
  it('is the first at once, the next after the set time, and then round again each hour', () => {
    const since = momentOf('2026-11-18T23:20');
    const after = told(since, 200, () => true).map(({ step, to, at }) => [step, to.name, (Date.parse(at) - Date.parse(since)) / 60_000]);
    expect(after).toEqual([
      [1, 'karin', 0],
      [2, 'ali', 30],
      [3, 'britt', 60],
      [4, 'karin', 60 + AGAIN_MINUTES],
      [5, 'ali', 60 + 2 * AGAIN_MINUTES],
    ]);
  });

  it('is each once and then nobody, of a limit', () => {
    expect(told(momentOf('2026-11-18T08:00'), 600, () => true, false).map(({ to }) => to.name)).toEqual(['karin', 'ali', 'britt']);
  });

  it('is tried again while the server is down, and the next person is told after the set time all the same', () => {
    const since = momentOf('2026-11-18T23:20');
    const tries = told(since, 40, (at) => at >= plusMinutes(since, 33));
    expect(tries.filter(({ step }) => step === 1).length).toBe(30 / RETRY_MINUTES);
    expect(tries.filter(({ step }) => step === 2).map(({ to, outcome }) => [to.name, outcome])).toEqual([
      ['ali', 'MISSLYCKADES'],
      ['ali', 'MISSLYCKADES'],
      ['ali', 'SKICKAD'],
    ]);
  });

  it('comes back to those who could not be reached, also of a limit', () => {
    const since = momentOf('2026-11-18T08:00');
    const tries = told(since, 300, (at) => at >= plusMinutes(since, 45), false);
    expect(tries.filter(({ outcome }) => outcome === 'SKICKAD').map(({ to }) => to.name)).toEqual(['ali', 'britt', 'karin']);
  });

  it('is the same every minute as long as nothing is written, and nobody before it begins', () => {
    const since = momentOf('2026-11-18T23:20');
    expect(nextToTell({ since, goesOn: true }, [], reading, plusMinutes(since, -1))).toBeNull();
    expect(nextToTell({ since, goesOn: true }, [], reading, plusMinutes(since, 700))).toMatchObject({ step: 1 });
  });

  it('never reaches the same person twice at one step, never before the step, and never stops, across clock changes and outages', () => {
    fc.assert(
      fc.property(starts, fc.array(fc.boolean(), { minLength: 50, maxLength: 50 }), (start, up) => {
        const since = momentOf(start);
        const works = (at: Instant) => up[Math.floor((Date.parse(at) - Date.parse(since)) / 600_000) % 50] ?? true;
        const tries = told(since, 500, works);
        const reached = tries.filter(({ outcome }) => outcome === 'SKICKAD').map(({ step, to }) => `${step} ${to.key}`);
        expect(new Set(reached).size).toBe(reached.length);
        for (const step of new Set(tries.map((one) => one.step))) {
          const of = tries.filter((one) => one.step === step);
          expect(new Set(of.map(({ to }) => to.key)).size).toBe(1);
          const before = tries.findLast((one) => one.step === step - 1);
          const began = tries.find((one) => one.step === step - 1);
          if (before && began) {
            const gap = Date.parse(of[0]?.at ?? '') - Date.parse(began.at);
            expect(gap).toBeGreaterThanOrEqual(30 * 60_000);
            expect(gap).toBeLessThanOrEqual(AGAIN_MINUTES * 60_000);
          }
        }
        const last = tries.at(-1)?.at ?? '';
        expect(Date.parse(plusMinutes(since, 500)) - Date.parse(last)).toBeLessThanOrEqual(AGAIN_MINUTES * 60_000);
      }),
      { numRuns: 60 },
    );
  });
});
