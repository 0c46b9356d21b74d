import { checkAddress } from '@tidig/domain/address/check-address.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { boxId, draftFrom, problemsAt, type TypedAddress, typedFrom } from '@tidig/web/admin/address-typed.ts';
import { periodText } from '@tidig/web/admin/address-words.ts';
import { parseDayAhead } from '@tidig/web/admin/day-ahead.ts';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';

const today = day('2026-11-21');
const page = {
  recipient: {
    id: 'farsta',
    name: 'Farsta stadsdelsnämnd',
    kommunCode: '0180',
    district: 'Farsta',
    channel: 'PDF' as const,
    manualWay: 'Bud',
    channelSince: '2025-07-01',
    phone: '08-465 004 40',
    openingHours: 'Vardagar',
    eveningReader: '',
    jour: { name: 'Jouren', way: 'RINGER_UPP' as const, phone: '08-465 004 41', hours: 'Dygnet runt' },
    protectedFunction: 'Arbetsledaren',
    protectedPhone: '08-465 004 47',
    confirmedOn: '2026-11-01',
    closedFrom: null,
  },
  validFrom: '2025-07-01',
  until: null,
  savedAt: '2025-06-30T10:00:00.000Z',
  savedBy: 'Driften',
};
const typed: TypedAddress = typedFrom(page, '2026-11-21');

describe('the form of a new page', () => {
  it('is filled in with the page it begins from, which it would save unchanged', () => {
    const {
      id: _id,
      name: _name,
      kommunCode: _kommun,
      district: _district,
      channelSince: _since,
      confirmedOn: _confirmed,
      ...written
    } = page.recipient;
    expect(draftFrom(typed)).toEqual({ validFrom: '2026-11-21', ...written });
    expect(checkAddress(draftFrom(typed), today, null)).toEqual([]);
  });

  it('sends nothing that is hidden, and keeps it in the boxes', () => {
    const hidden = draftFrom({ ...typed, channel: 'TIDIG', jourWay: 'VIA_112', closes: false, closedFrom: '2026-12-24' });
    expect(hidden).toMatchObject({ manualWay: null, jour: { phone: null }, closedFrom: null });
    expect(draftFrom({ ...typed, closes: true, closedFrom: '2026-12-24' }).closedFrom).toBe('2026-12-24');
  });

  it('asks for the number where the jour has its own, and lets it be empty where it calls back', () => {
    expect(draftFrom({ ...typed, jourWay: 'NUMMER', jourPhone: ' ' }).jour.phone).toBe('');
    expect(draftFrom({ ...typed, jourWay: 'RINGER_UPP', jourPhone: ' ' }).jour.phone).toBeNull();
    expect(draftFrom({ ...typed, jourWay: 'RINGER_UPP' }).jour.phone).toBe('08-465 004 41');
  });

  it('asks in Tidig whom to ring about where a protected person is, and lets it be empty elsewhere', () => {
    const empty = { ...typed, protectedFunction: ' ', protectedPhone: '' };
    expect(draftFrom({ ...empty, channel: 'TIDIG' })).toMatchObject({ protectedFunction: '', protectedPhone: '' });
    expect(draftFrom(empty)).toMatchObject({ protectedFunction: null, protectedPhone: null });
  });

  it('writes each text on one line', () => {
    expect(draftFrom({ ...typed, openingHours: ' Vardagar\n8.00–16.30\r\n\tutom fredag ' }).openingHours).toBe(
      'Vardagar 8.00–16.30 utom fredag',
    );
  });

  it('says at each field what to do, in the order of the form, the same for what the server found', () => {
    const empty = {
      ...typed,
      validFrom: '',
      manualWay: '',
      phone: '',
      openingHours: '',
      jourName: '',
      jourWay: 'NUMMER' as const,
      jourPhone: '',
    };
    const found = problemsAt(checkAddress(draftFrom({ ...empty, jourHours: '', closes: true, closedFrom: '' }), today, null));
    expect(Object.keys(found)).toEqual([
      'validFrom',
      'manualWay',
      'phone',
      'openingHours',
      'jourName',
      'jourPhone',
      'jourHours',
      'closedFrom',
    ]);
    for (const sentence of Object.values(found)) expect(sentence).toMatch(/^[A-ZÅÄÖ].+\.$/);
    expect(problemsAt([{ path: 'channel', code: 'not-applicable' }]).channel).toContain('Driften'.toLowerCase());
    expect(problemsAt([{ path: 'jour.phone', code: 'phone-format' }]).jourPhone).toContain('siffror');
    expect(problemsAt(problem('invalid-input', [{ path: 'elsewhere', code: 'required' }]).fields ?? [])).toEqual({});
    expect(boxId('jourPhone')).toBe('address-jourPhone');
  });
});

describe('a day to come, as people type it', () => {
  it.each([
    ['2026-12-01', '2026-12-01'],
    ['20261201', '2026-12-01'],
    ['1 dec', '2026-12-01'],
    ['1/12', '2026-12-01'],
    ['20 nov', '2027-11-20'],
    ['21 nov', '2026-11-21'],
    ['1 jan 2027', '2027-01-01'],
    ['1 jan', '2027-01-01'],
    ['i dag', '2026-11-21'],
    ['i morgon', '2026-11-22'],
    ['imorgon', '2026-11-22'],
    ['i går', '2026-11-20'],
    ['2026-11-20', '2026-11-20'],
    ['1 dec 2025', '2025-12-01'],
    ['snart', null],
    ['', null],
    ['31 nov', null],
  ])('%j is %s', (text, expected) => {
    expect(parseDayAhead(text, today)).toBe(expected);
  });
});

describe('the days on which a page held', () => {
  it.each([
    ['2027-01-01', null, 'från 1 jan 2027'],
    ['2026-11-01', '2026-12-01', '1 nov 2026 till 30 nov 2026'],
    ['2026-11-01', '2026-11-02', '1 nov 2026'],
    ['2026-11-01', '2026-11-01', '1 nov 2026, ersatt innan den hann gälla en dag'],
  ])('%s until %s: %s', (validFrom, until, text) => {
    expect(periodText({ validFrom, until })).toBe(text);
  });
});
