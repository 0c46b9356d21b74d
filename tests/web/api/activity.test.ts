import { idleFor, noteAct, owesSignOfLife, takeActed } from '@tidig/web/api/activity.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const minute = 60_000;

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-21T20:00:00Z') }));
afterEach(() => vi.useRealTimers());

describe('whether somebody is there', () => {
  it('counts idle time by the clock on the wall, so that a sleeping computer is idle too', () => {
    noteAct();
    vi.setSystemTime(new Date('2026-11-21T20:15:00Z'));
    expect(idleFor(Date.now())).toBe(15 * minute);
  });

  it('owes the server a sign of life only when somebody acted and no request has said so', () => {
    noteAct();
    takeActed();
    vi.setSystemTime(new Date('2026-11-21T20:04:01Z'));
    expect(owesSignOfLife(Date.now(), 4 * minute)).toBe(false);
    noteAct();
    expect(owesSignOfLife(Date.now(), 4 * minute)).toBe(true);
    takeActed();
    expect(owesSignOfLife(Date.now(), 4 * minute)).toBe(false);
  });
});
