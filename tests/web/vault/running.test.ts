import { leftOf, runningFrom } from '@tidig/web/vault/running.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.useRealTimers();
});

describe('the quarter of an hour in which a vault is read', () => {
  it.each(['2026-11-22T06:00:00Z', '2026-11-22T12:00:00Z'])(
    'is counted by the server’s seconds, with the device’s clock at %s',
    (device) => {
      vi.useFakeTimers({ toFake: ['Date', 'performance'] });
      vi.setSystemTime(device);
      const { until, ends } = runningFrom({ until: '2026-11-22T09:15:00.000Z', secondsLeft: 900 }, performance.now());
      expect(until).toBe('2026-11-22T09:15:00.000Z');
      expect(leftOf(ends)).toBe(900_000);
      vi.advanceTimersByTime(600_000);
      vi.setSystemTime('2026-11-22T01:00:00Z');
      expect(leftOf(ends)).toBe(300_000);
      vi.advanceTimersByTime(301_000);
      expect(leftOf(ends)).toBe(0);
    },
  );
});
