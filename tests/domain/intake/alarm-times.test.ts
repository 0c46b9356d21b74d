import { type Instant, plusMinutes } from '@tidig/domain/base/time.ts';
import { leastAlarmMinutes, unopenedAlarmAt, usualAlarmTimes } from '@tidig/domain/intake/alarm-times.ts';
import { describe, expect, it } from 'vitest';

const jour = { kind: 'EMAIL', name: 'Socialjouren', address: 'jour@kommun.example' } as const;
const byDay = { receivers: [jour], nextAfterMinutes: 30 };
const schedule = {
  otherwise: { receivers: [jour, { ...jour, address: 'chef@kommun.example' }], nextAfterMinutes: 15 },
  intervals: [
    { days: ['MAN' as const, 'TIS' as const, 'ONS' as const, 'TOR' as const, 'FRE' as const], from: '08:00', to: '16:30', ...byDay },
  ],
};
const at = (clock: string) => new Date(`${clock}:00.000+01:00`).toISOString() as Instant;
const [day, night] = [at('2026-11-19T10:00'), at('2026-11-19T22:00')];
const scene = { times: usualAlarmTimes, schedule, closed: [] };

describe('when something that nobody opens alarms', () => {
  it('is after two hours where the nämnd has said nothing', () => {
    expect(unopenedAlarmAt(night, { ...scene, schedule: null })).toBe(plusMinutes(night, 120));
    expect(unopenedAlarmAt(day, scene)).toBe(plusMinutes(day, 120));
    expect(unopenedAlarmAt(night, scene)).toBe(plusMinutes(night, 120));
  });

  it('is after the minutes by day on both sides of the day’s first minute, and after the others before it', () => {
    const times = { unopenedMinutes: 30, outsideMinutes: 90 };
    expect(unopenedAlarmAt(at('2026-11-19T07:59'), { ...scene, times })).toBe(at('2026-11-19T09:29'));
    expect(unopenedAlarmAt(at('2026-11-19T08:00'), { ...scene, times })).toBe(at('2026-11-19T08:30'));
    expect(leastAlarmMinutes(times)).toBe(30);
  });

  it('is at night not before everybody who reads then has been told', () => {
    const slow = { ...schedule, otherwise: { ...schedule.otherwise, nextAfterMinutes: 100 } };
    expect(unopenedAlarmAt(night, { ...scene, schedule: slow })).toBe(plusMinutes(night, 200));
  });

  it('counts from the morning where nobody reads at night', () => {
    const nobody = { ...schedule, otherwise: null };
    expect(unopenedAlarmAt(night, { ...scene, schedule: nobody })).toBe(at('2026-11-20T10:00'));
    expect(unopenedAlarmAt(at('2026-11-20T20:00'), { ...scene, schedule: nobody })).toBe(at('2026-11-23T10:00'));
  });
});
