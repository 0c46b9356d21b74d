import { wrongEnd } from '@tidig/web/admin/end-place.tsx';
import { describe, expect, it } from 'vitest';

const today = '2026-11-22';

describe('the day on which a place ends', () => {
  it('is today or to come, and before the end that is written already', () => {
    expect(wrongEnd('2026-11-22', { today, to: null })).toBeNull();
    expect(wrongEnd('2027-01-31', { today, to: null })).toBeNull();
    expect(wrongEnd('2027-01-31', { today, to: '2027-02-01' })).toBeNull();
    expect(wrongEnd(null, { today, to: null })).toBe('Skriv en dag.');
    expect(wrongEnd('2026-11-21', { today, to: null })).toBe('Skriv i dag eller en dag som kommer.');
    expect(wrongEnd('2027-02-01', { today, to: '2027-02-01' })).toBe('Uppdraget upphör redan då. Skriv en tidigare dag.');
  });
});
