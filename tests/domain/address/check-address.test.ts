import { checkAddress, sameDayNextYear, type AddressDraft } from '@tidig/domain/address/check-address.ts';
import { looksLikePhone, mayBeOutdated } from '@tidig/domain/address/reach.ts';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';

const today = day('2026-11-21');
const inTidig: AddressDraft = {
  validFrom: '2026-11-21',
  channel: 'TIDIG',
  manualWay: null,
  phone: '08-465 004 40',
  openingHours: 'Vardagar 8.00–16.30',
  eveningReader: 'Socialjouren läser kvällar och helger.',
  jour: { name: 'Socialjouren', way: 'NUMMER', phone: '08-465 004 41', hours: 'Dygnet runt' },
  protectedFunction: 'Mottagningens arbetsledare',
  protectedPhone: '08-465 004 47',
  closedFrom: null,
};
const byPdf: AddressDraft = {
  ...inTidig,
  channel: 'PDF',
  manualWay: 'Sänd med säkra meddelanden.',
  eveningReader: '',
  protectedFunction: null,
  protectedPhone: null,
};

function found(draft: AddressDraft, closedBefore: string | null = null): string[] {
  return checkAddress(draft, today, closedBefore === null ? null : day(closedBefore)).map(({ path, code }) => `${path} ${code}`);
}

function withJour(over: Partial<AddressDraft['jour']>): AddressDraft {
  return { ...inTidig, jour: { ...inTidig.jour, ...over } };
}

describe('a page of the address book', () => {
  it.each([
    ['in Tidig', inTidig],
    ['by PDF, where nobody need read in the evening', byPdf],
    ['that closes today', { ...inTidig, closedFrom: '2026-11-21' }],
  ])('can be kept: %s', (_, draft) => {
    expect(found(draft)).toEqual([]);
  });

  it.each([
    ['in Tidig without function and telephone', inTidig, null, null, ['protectedFunction required', 'protectedPhone required']],
    ['with a function and no telephone', byPdf, 'Arbetsledaren', null, ['protectedPhone required']],
    ['with a telephone that is none', inTidig, 'Arbetsledaren', 'fråga växeln', ['protectedPhone phone-format']],
    ['with both, outside Tidig', byPdf, 'Arbetsledaren', '08-465 004 47', []],
  ] as const)('says whom to ring about where a protected person is: %s', (_, from, protectedFunction, protectedPhone, problems) => {
    expect(found({ ...from, protectedFunction, protectedPhone })).toEqual(problems);
  });

  it.each([
    ['yesterday', '2026-11-20', ['validFrom date-past']],
    ['today', '2026-11-21', []],
    ['a year ahead', '2027-11-21', []],
    ['a year and a day ahead', '2027-11-22', ['validFrom date-too-late']],
    ['on a day that the calendar lacks', '2027-02-29', ['validFrom date-invalid']],
    ['on no day', '', ['validFrom required']],
    ['on something else', 'in may', ['validFrom date-invalid']],
  ])('that begins %s', (_, validFrom, problems) => {
    expect(found({ ...inTidig, validFrom })).toEqual(problems);
  });

  it.each([
    ['yesterday', '2026-11-20', '2026-11-21', ['closedFrom date-past']],
    ['today', '2026-11-21', '2026-11-21', []],
    ['the day before the page begins', '2026-11-30', '2026-12-01', ['closedFrom date-past']],
    ['the day the page begins', '2026-12-01', '2026-12-01', []],
    ['on no day of the calendar', '2026-11-31', '2026-11-21', ['closedFrom date-invalid']],
    ['yesterday, and begins on no day', '2026-11-20', '', ['validFrom required', 'closedFrom date-past']],
  ])('that closes %s', (_, closedFrom, validFrom, problems) => {
    expect(found({ ...inTidig, validFrom, closedFrom })).toEqual(problems);
  });

  it('may say again that it closed on a day that has passed, and no other such day', () => {
    const closed = { ...inTidig, closedFrom: '2026-06-30' };
    expect(found(closed, '2026-06-30')).toEqual([]);
    expect(found(closed, '2026-06-29')).toEqual(['closedFrom date-past']);
  });

  it.each(['', '   '])('needs each of its texts: %j', (blank) => {
    const draft = {
      ...inTidig,
      phone: blank,
      openingHours: blank,
      eveningReader: blank,
      jour: { ...inTidig.jour, name: blank, hours: blank },
    };
    expect(found(draft)).toEqual(['phone', 'openingHours', 'eveningReader', 'jour.name', 'jour.hours'].map((path) => `${path} required`));
    expect(found({ ...byPdf, manualWay: blank })).toEqual(['manualWay required']);
    expect(found({ ...byPdf, manualWay: null })).toEqual(['manualWay required']);
  });

  it.each([
    [200, []],
    [201, ['openingHours too-long', 'eveningReader too-long', 'jour.name too-long', 'jour.hours too-long']],
  ])('takes texts of at most 200 characters: %d', (length, problems) => {
    const text = 'å'.repeat(length);
    const draft = { ...inTidig, openingHours: text, eveningReader: text, jour: { ...inTidig.jour, name: text, hours: text } };
    expect(found(draft)).toEqual(problems);
    expect(found({ ...byPdf, manualWay: text, eveningReader: text })).toEqual(
      problems.length === 0 ? [] : ['manualWay too-long', 'eveningReader too-long'],
    );
  });

  it.each([
    ['a\nb', 'control-characters'],
    ['a\u0000b', 'control-characters'],
    ['a\u202Eb', 'direction-marks'],
    ['a\uD800b', 'broken-characters'],
  ])('refuses what cannot be shown: %j', (text, code) => {
    expect(found({ ...inTidig, openingHours: text })).toEqual([`openingHours ${code}`]);
  });

  it('says nothing in Tidig of how a PDF is wanted', () => {
    expect(found({ ...inTidig, manualWay: 'Bud' })).toEqual(['manualWay not-applicable']);
  });

  it('needs a number that can be called where the jour has one of its own, and only there', () => {
    expect(found(withJour({ phone: null }))).toEqual(['jour.phone required']);
    expect(found(withJour({ phone: '' }))).toEqual(['jour.phone required']);
    expect(found(withJour({ phone: 'fråga växeln' }))).toEqual(['jour.phone phone-format']);
    for (const way of ['VIA_112', 'VIA_LEDNINGSCENTRAL', 'RINGER_UPP'] as const) {
      expect(found(withJour({ way, phone: null }))).toEqual([]);
      expect(found(withJour({ way, phone: 'fråga växeln' }))).toEqual(['jour.phone phone-format']);
    }
    expect(found({ ...inTidig, phone: '08-465 004 40 eller växeln' })).toEqual(['phone phone-format']);
  });
});

describe('a telephone number', () => {
  it.each(['08-465 004 40', '112', '11414', '+46 8 465 004 40', '0980–319 200'])('looks like one: %s', (text) => {
    expect(looksLikePhone(text)).toBe(true);
  });

  it.each(['', '12', '+46 (0)8 465', 'växeln', '08-465 a', '1234567890123456', '-08465', '08+465'])(
    'does not look like one: %j',
    (text) => {
      expect(looksLikePhone(text)).toBe(false);
    },
  );
});

describe('a year ahead', () => {
  it('is the same day next year, and 28 February for a leap day', () => {
    expect(sameDayNextYear(day('2026-11-21'))).toBe('2027-11-21');
    expect(sameDayNextYear(day('2028-02-29'))).toBe('2029-02-28');
    expect(sameDayNextYear(day('2027-02-28'))).toBe('2028-02-28');
    expect(sameDayNextYear(day('2026-12-31'))).toBe('2027-12-31');
  });
});

describe('details that nobody has confirmed', () => {
  it.each([
    ['today', '2026-11-21', false],
    ['90 days ago', '2026-08-23', false],
    ['91 days ago', '2026-08-22', true],
  ])('since %s', (_, confirmedOn, outdated) => {
    expect(mayBeOutdated(day(confirmedOn), today)).toBe(outdated);
  });
});
