import { isPlainDate, plusDays, type PlainDate } from '@tidig/domain/base/time.ts';
import { keepingTimeOn, researchSampleOn } from '@tidig/domain/law/retention-periods.ts';
import { olderReportMayBeEntered } from '@tidig/domain/retention/older.ts';
import type { Born } from '@tidig/domain/retention/research-sample.ts';
import { isDue, isOverdue, retentionOf, type RetentionFacts } from '@tidig/domain/retention/retention.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';

const today = day('2026-11-22');
const stockholm = '0180';
const born = (birthDate: string | null, number: Born['number'] = null): Born => ({
  birthDate: birthDate === null ? null : day(birthDate),
  number,
});

function facts(changes: Partial<RetentionFacts> = {}): RetentionFacts {
  return {
    kommunCode: stockholm,
    known: [born('2018-05-02')],
    lastNote: day('2026-11-21'),
    arrivedOn: day('2026-11-01'),
    inquiry: null,
    placed: false,
    open: false,
    ...changes,
  };
}

const when = (changes: Partial<RetentionFacts>, on: PlainDate = today) => {
  const { retentionClass, earliest, latest, cause } = retentionOf(facts(changes), on);
  return [retentionClass, earliest, latest, cause];
};

describe('class A: no utredning, five years from the last note, done by the end of the next year (L-60 to L-62)', () => {
  it.each([
    ['the example in the law notes', '2026-11-21', '2031-11-21', '2032-12-31'],
    ['a new year’s eve', '2026-12-31', '2031-12-31', '2032-12-31'],
    ['a new year’s day', '2027-01-01', '2032-01-01', '2033-12-31'],
    ['a leap day', '2028-02-29', '2033-02-28', '2034-12-31'],
    ['the day before a leap day', '2028-02-28', '2033-02-28', '2034-12-31'],
    ['28 February, to a leap year', '2027-02-28', '2032-02-28', '2033-12-31'],
  ])('%s: noted %s, from %s, done by %s', (_, noted, earliest, latest) => {
    expect(when({ lastNote: day(noted) })).toEqual(['A', earliest, latest, 'NO_INQUIRY']);
  });

  it('is due on the day and not on the day before; late from the day after the last', () => {
    const retention = retentionOf(facts(), today);
    expect([isDue(retention, day('2031-11-20')), isDue(retention, day('2031-11-21'))]).toEqual([false, true]);
    expect([isOverdue(retention, day('2032-12-31')), isOverdue(retention, day('2033-01-01'))]).toEqual([false, true]);
  });

  it('has no day while the nämnd still has to decide', () => {
    expect(when({ open: true, lastNote: day('2015-01-01') })).toEqual(['A', null, null, 'OPEN']);
  });

  it('names the paragraph of its day', () => {
    expect(retentionOf(facts(), day('2026-01-14')).paragraph).toBe('16 kap. 1 § SoL');
    expect(retentionOf(facts(), day('2026-01-15')).paragraph).toBe('16 kap. 1 och 2 a §§ SoL');
  });
});

describe('class B: an utredning on a child, until 30 (L-63)', () => {
  const closed = (on: string | null) => ({ inquiry: { closedOn: on === null ? null : day(on) } });

  it('is kept until the person fills 30', () => {
    expect(when(closed('2027-03-01'))).toEqual(['B', '2048-05-02', '2049-12-31', 'INQUIRY_UNTIL_30']);
  });

  it('fills 30 on 28 February when born on a leap day', () => {
    expect(when({ ...closed('2027-03-01'), known: [born('2016-02-29')] })).toEqual(['B', '2046-02-28', '2047-12-31', 'INQUIRY_UNTIL_30']);
  });

  it('never goes before the five years', () => {
    const known = [born('1997-01-02')];
    const asChild = { ...closed('2026-11-21'), arrivedOn: day('2014-01-01') };
    expect(when({ ...asChild, known })).toEqual(['B', '2031-11-21', '2032-12-31', 'INQUIRY_FIVE_YEARS']);
    expect(when({ ...asChild, known: [born('2001-11-21')] })[3]).toBe('INQUIRY_UNTIL_30');
    expect(when({ ...asChild, known: [born('2001-11-20')] })[3]).toBe('INQUIRY_FIVE_YEARS');
  });

  it('does not hold for what was closed before 15 January 2026', () => {
    // On somebody of 18 when it came: no utredning on a child (L-28).
    expect(when({ ...closed('2027-01-01'), known: [born('2008-11-01')] })).toEqual(['A', '2031-11-21', '2032-12-31', 'INQUIRY_ON_ADULT']);
    expect(when({ ...closed('2027-01-01'), known: [born('2008-11-02')] })[0]).toBe('B');
    expect(when(closed('2026-01-14'))).toEqual(['A', '2031-11-21', '2032-12-31', 'INQUIRY_BEFORE_2026']);
    expect(when(closed('2026-01-15'))[0]).toBe('B');
  });

  it('is not the law before that day', () => {
    expect(when(closed(null), day('2026-01-14'))[0]).toBe('A');
    expect(when(closed(null), day('2026-01-15'))[0]).toBe('B');
  });

  it('asks somebody to look where nobody has said that the utredning is closed', () => {
    expect(retentionOf(facts(closed(null)), today).checks).toEqual(['INQUIRY_END_UNKNOWN']);
    expect(retentionOf(facts(closed('2027-01-01')), today).checks).toEqual([]);
  });

  it('stays where the birth is not known, and goes by the year’s end where a number tells the year alone', () => {
    expect(when({ ...closed(null), known: [born(null)] })).toEqual(['B', null, null, 'BIRTH_UNKNOWN']);
    const number = { kind: 'SAM', value: '201800600000' } as const;
    expect(when({ ...closed(null), known: [born(null, number)] })[1]).toBe('2048-12-31');
  });

  it('goes by the youngest of those it may be about', () => {
    expect(when({ ...closed(null), known: [born('2016-05-02'), born('2018-05-02')] })[1]).toBe('2048-05-02');
  });
});

describe('class C: a placed child is kept (L-64)', () => {
  it('has no day, whatever else is true', () => {
    expect(when({ placed: true, lastNote: day('1990-01-01') })).toEqual(['C', null, null, 'PLACED']);
    expect(when({ placed: true, open: true, known: [born('2018-05-05')] })[0]).toBe('C');
  });
});

describe('class D: kept for research (L-65)', () => {
  it.each(['04', '06', '14', '16', '24', '26'])('is not kept when born on the %sth', (date) => {
    expect(when({ known: [born(`2018-05-${date}`)] })[0]).toBe('A');
  });
  it.each(['05', '15', '25'])('is kept when born on the %sth, over A and B', (date) => {
    const known = [born(`2018-05-${date}`)];
    expect(when({ known })).toEqual(['D', null, null, 'RESEARCH']);
    expect(when({ known, inquiry: { closedOn: null } })[0]).toBe('D');
  });
  it('takes 60 from the day of a samordningsnummer, also where the month is not known', () => {
    const sam = (value: string) => when({ known: [born(null, { kind: 'SAM', value })] })[0];
    expect([sam('201805650000'), sam('201800650000'), sam('201805640000'), sam('201805660000'), sam('201800600000')]).toEqual([
      'D',
      'D',
      'A',
      'A',
      'A',
    ]);
  });
  it('is kept when one of several births says so', () => {
    expect(when({ known: [born('2018-05-04'), born('2018-05-05')] })[0]).toBe('D');
  });
  it.each([
    ['0580 Linköping, Östergötland', '0580', 'D'],
    ['0980 Gotland', '0980', 'D'],
    ['2281 Sundsvall, Västernorrland', '2281', 'D'],
    ['1480 Göteborg', '1480', 'D'],
    ['1481 Mölndal, beside Göteborg', '1481', 'A'],
    ['0686 Eksjö, beside Östergötland', '0686', 'A'],
    ['2180 Gävle, beside Västernorrland', '2180', 'A'],
  ])('%s', (_, kommunCode, retentionClass) => {
    expect(when({ kommunCode })[0]).toBe(retentionClass);
  });
  it('asks somebody to look where no day is known', () => {
    expect(retentionOf(facts({ known: [born(null)] }), today).checks).toEqual(['BIRTH_DAY_UNKNOWN']);
    expect(retentionOf(facts({ known: [born(null, { kind: 'SAM', value: '201800600000' })] }), today).checks).toEqual([
      'BIRTH_DAY_UNKNOWN',
    ]);
  });
});

describe('an older report (L-53)', () => {
  const entered = (lastNote: string, more: Partial<RetentionFacts> = {}) =>
    olderReportMayBeEntered(facts({ lastNote: day(lastNote), ...more }), today).allowed;

  it('may be entered until five years have passed since its own last note, and not on that day', () => {
    expect([entered('2021-11-23'), entered('2021-11-22'), entered('2010-01-01')]).toEqual([true, false, false]);
  });
  it('may be entered when it is kept anyway', () => {
    expect(entered('2010-01-01', { placed: true })).toBe(true);
    expect(entered('2010-01-01', { kommunCode: '1480' })).toBe(true);
    expect(entered('2020-01-01', { inquiry: { closedOn: day('2026-01-15') } })).toBe(true);
    expect(entered('2020-01-01', { inquiry: { closedOn: day('2026-01-14') } })).toBe(false);
  });
});

describe('whatever the days are', () => {
  const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => plusDays(day('1990-01-01'), days));

  it('goes at least five years after the last note, by a day that the calendar has, with a whole year to do it in', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.boolean(), (lastNote, birth, inquiry) => {
        const { earliest, latest } = retentionOf(
          facts({ lastNote, arrivedOn: birth, known: [born(birth)], inquiry: inquiry ? { closedOn: null } : null }),
          today,
        );
        if (earliest === null || latest === null) return;
        expect(isPlainDate(earliest) && isPlainDate(latest)).toBe(true);
        expect(earliest >= plusDays(lastNote, 5 * 365)).toBe(true);
        expect(Number(latest.slice(0, 4)) - Number(earliest.slice(0, 4))).toBe(1);
        expect(latest.slice(5)).toBe('12-31');
        if (inquiry) expect(earliest >= plusDays(birth, 30 * 365)).toBe(true);
      }),
    );
  });

  it('never goes earlier for a later note', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 2000 }), fc.boolean(), (lastNote, days, inquiry) => {
        const of = (note: PlainDate) =>
          retentionOf(facts({ lastNote: note, inquiry: inquiry ? { closedOn: null } : null }), today).earliest ?? '';
        expect(of(plusDays(lastNote, days)) >= of(lastNote)).toBe(true);
      }),
    );
  });
});

it('every row of the law has a day of the calendar, and no two hold at once', () => {
  for (const on of ['2002-01-01', '2025-06-30', '2025-07-01', '2026-01-14', '2026-01-15', '2040-01-01'].map(day)) {
    expect(keepingTimeOn(on)?.years).toBe(5);
  }
  expect(keepingTimeOn(day('2001-12-31'))).toBeNull();
  expect([researchSampleOn(day('2025-06-30')), researchSampleOn(day('2025-07-01'))?.days]).toEqual([null, [5, 15, 25]]);
});
