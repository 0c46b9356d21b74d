import { momentOf, plusDays, type Instant, type PlainDate } from '@tidig/domain/base/time.ts';
import {
  type ClosedDays,
  isLive,
  type NoticeSchedule,
  noticeScheduleBody,
  readingAt,
  type Receiver,
} from '@tidig/domain/intake/notice-schedule.ts';
import { isHoliday } from '@tidig/domain/law/calendar.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const desk: Receiver = { kind: 'EMAIL', name: 'Mottagningen', address: 'mottagning@kommun.example' };
const onCall: Receiver = { kind: 'WEBHOOK', name: 'Socialjouren i Norrby', url: 'https://jour.example/tidig' };
const hours = { days: ['MAN', 'TIS', 'ONS', 'TOR', 'FRE'], from: '08:00', to: '16:30', receivers: [desk], nextAfterMinutes: 30 } as const;
const officeHours: NoticeSchedule = {
  otherwise: { receivers: [onCall], nextAfterMinutes: 15 },
  intervals: [{ ...hours, days: [...hours.days], receivers: [desk] }],
};
const closed: ClosedDays = [{ on: '2026-11-24' as PlainDate, why: 'Flytt' }];

function readBy(clock: string, schedule = officeHours): string {
  return readingAt(schedule, closed, momentOf(clock))?.receivers[0]?.name ?? 'ingen';
}

describe('who reads when', () => {
  it.each([
    ['2026-11-23T07:59', 'Socialjouren i Norrby'],
    ['2026-11-23T08:00', 'Mottagningen'],
    ['2026-11-23T16:29', 'Mottagningen'],
    ['2026-11-23T16:30', 'Socialjouren i Norrby'],
    ['2026-11-22T12:00', 'Socialjouren i Norrby'],
    // Closed by the nämnd, and closed by the calendar: julafton on a Thursday.
    ['2026-11-24T12:00', 'Socialjouren i Norrby'],
    ['2026-12-24T12:00', 'Socialjouren i Norrby'],
    // Hours are Swedish clock time on both sides of both changes of the clocks.
    ['2026-03-27T08:00', 'Mottagningen'],
    ['2026-03-30T08:00', 'Mottagningen'],
    ['2026-10-23T08:00', 'Mottagningen'],
    ['2026-10-26T08:00', 'Mottagningen'],
  ])('at %s it is %s', (clock, name) => {
    expect(readBy(clock)).toBe(name);
  });

  it('has hours of its own for holidays when the nämnd has written them', () => {
    const staffed = { ...officeHours, intervals: [{ ...hours, receivers: [desk], days: ['HEL' as const] }] };
    expect(readBy('2026-12-24T12:00', staffed)).toBe('Mottagningen');
    expect(readBy('2026-11-23T12:00', staffed)).toBe('Socialjouren i Norrby');
  });

  it('is always somebody once evenings and weekends are answered, at every minute of 2020–2040', () => {
    const from = Date.parse('2020-01-01T00:00:00Z');
    fc.assert(
      fc.property(fc.integer({ min: from, max: Date.parse('2040-12-31T00:00:00Z') }), (at) => {
        const reading = readingAt(officeHours, closed, new Date(at).toISOString() as Instant);
        expect(reading?.receivers.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('never gives the desk on a holiday 2020–2040', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7600 }), (days) => {
        const day = plusDays('2020-01-01' as PlainDate, days);
        if (isHoliday(day)) expect(readBy(`${day}T12:00`)).toBe('Socialjouren i Norrby');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a nämnd is live', () => {
  it('only when "Vem läser kvällar och helger?" is answered', () => {
    expect(isLive(null)).toBe(false);
    expect(isLive({ ...officeHours, otherwise: null })).toBe(false);
    expect(isLive(officeHours)).toBe(true);
  });

  it('and nobody is no answer', () => {
    expect(noticeScheduleBody.safeParse({ ...officeHours, otherwise: { receivers: [], nextAfterMinutes: 15 } }).success).toBe(false);
  });

  it('hours that end before they begin are refused', () => {
    const wrong = { ...hours, from: '16:00', to: '08:00' };
    expect(noticeScheduleBody.safeParse({ ...officeHours, intervals: [wrong] }).success).toBe(false);
  });
});
