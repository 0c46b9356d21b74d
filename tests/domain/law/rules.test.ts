import { isPlainDate } from '@tidig/domain/base/time.ts';
import { ageLimitOn } from '@tidig/domain/law/age-limits.ts';
import { lawRules, ruleOn, unverifiedRules } from '@tidig/domain/law/rules.ts';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';

describe('the table of rules', () => {
  it('has days of the calendar, in order, and a text for every row', () => {
    for (const rule of lawRules) {
      expect(isPlainDate(rule.from), rule.id).toBe(true);
      if (rule.to !== null) expect(isPlainDate(rule.to) && rule.from < rule.to, rule.id).toBe(true);
      expect(rule.text, rule.id).toMatch(/\.$/);
      expect(rule.statute, rule.id).not.toBe('');
    }
  });

  it('never has two readings of one rule in force at once', () => {
    for (const [i, rule] of lawRules.entries()) {
      const others = lawRules.slice(i + 1).filter(({ id }) => id === rule.id);
      for (const other of others) {
        const apart = (rule.to !== null && rule.to <= other.from) || (other.to !== null && other.to <= rule.from);
        expect(apart, `${rule.id} ${rule.from} ${other.from}`).toBe(true);
      }
    }
  });

  it('says what is uncertain about every row that nobody has verified', () => {
    expect(lawRules.filter((rule) => !rule.verified && rule.note === '').map(({ id }) => id)).toEqual([]);
  });
});

describe('a report is judged by the law of its day', () => {
  it.each([
    ['L-25', '2025-06-30', 'SoL (2001:453) 11:1 a'],
    ['L-25', '2025-07-01', 'SoL 20:2'],
    ['L-10', '2026-01-14', undefined],
    ['L-10', '2026-01-15', 'SoL 19:6 (SFS 2025:1501)'],
    ['L-01', '2026-01-14', 'SoL 19:1'],
    ['L-01', '2026-01-15', 'SoL 19:1 (SFS 2025:1501)'],
  ] as const)('%s on %s reads %s', (id, on, statute) => {
    expect(ruleOn(id, day(on))?.statute).toBe(statute);
  });

  it('finds nothing for a rule that does not exist', () => {
    expect(ruleOn('L-9999', day('2026-11-21'))).toBeNull();
  });
});

describe('unverified rules', () => {
  it('are those in force that nobody has read: the changed LUL from its day on, the new LVU not before its', () => {
    const ids = (on: string) => unverifiedRules(day(on)).map(({ id }) => id);
    expect(ids('2026-09-09')).not.toContain('L-90');
    expect(ids('2026-09-10')).toContain('L-90');
    expect(ids('2026-12-31')).not.toContain('L-152');
    expect(ids('2027-01-01')).toContain('L-152');
    expect(ids('2026-11-21')).not.toContain('L-43');
  });
});

describe('age limits', () => {
  it.each([
    ['child-under', '2026-11-21', 18],
    ['serious-crime-from', '2026-09-09', 15],
    ['serious-crime-from', '2026-09-10', 14],
    ['serious-crime-from', '2031-09-10', 15],
    ['keep-inquiry-until', '2026-01-14', null],
    ['keep-inquiry-until', '2026-01-15', 30],
  ] as const)('%s on %s is %s', (limit, on, years) => {
    expect(ageLimitOn(limit, day(on))).toBe(years);
  });
});
