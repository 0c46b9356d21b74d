import { checkIdentityNumber, formatNumber, type NumberKind } from '@tidig/domain/identity/number.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';
import { testPersonnummer, testSamordningsnummer } from '../../support/test-numbers.ts';

const today = day('2026-11-21');
const check = (kind: NumberKind, text: string) => checkIdentityNumber(kind, text, today);

describe("Skatteverket's test numbers", () => {
  it('are all there', () => {
    expect([testPersonnummer.length, testSamordningsnummer.length]).toEqual([41_129, 2_264]);
  });

  it.each([
    ['PNR', testPersonnummer],
    ['SAM', testSamordningsnummer],
  ] as const)('are all valid as %s and stored as they are', (kind, numbers) => {
    expect(numbers.filter((number) => !isStoredAs(kind, number, number))).toEqual([]);
  });

  it.each([
    ['PNR', testPersonnummer],
    ['SAM', testSamordningsnummer],
  ] as const)('are all refused as %s with one of the last ten digits changed', (kind, numbers) => {
    const accepted = numbers.filter((number, i) => check(kind, withDigitChanged(number, 2 + (i % 10))).ok);
    expect(accepted).toEqual([]);
  });

  it('belong to one kind only', () => {
    expect(testPersonnummer.filter((number) => check('SAM', number).ok)).toEqual([]);
    expect(testSamordningsnummer.filter((number) => check('PNR', number).ok)).toEqual([]);
  });

  it('tell a birth date, except samordningsnummer whose day does not exist', () => {
    expect(testPersonnummer.every((number) => birthDate('PNR', number) !== null)).toBe(true);
    expect(testSamordningsnummer.filter((number) => birthDate('SAM', number) === null).length).toBe(194);
  });
});

describe('personnummer', () => {
  const stored = { ok: true, value: '201805022389', birthDate: '2018-05-02' };
  it.each([
    '201805022389',
    '20180502-2389',
    '180502-2389',
    '1805022389',
    ' 20180502 2389 ',
    '2018 05 02 2389',
    '20180502–2389',
    '20180502—2389',
    '20180502‑2389',
    '20180502−2389',
    '20180502\u00a02389',
  ])('is read as typed: %s', (typed) => {
    expect(testPersonnummer).toContain('201805022389');
    expect(check('PNR', typed)).toEqual(stored);
  });

  it('without century belongs to someone under 100, with + to someone over', () => {
    const over100 = testPersonnummer.find((number) => number > '1905' && number < '1926') ?? '';
    const short = over100.slice(2);
    expect(check('PNR', `${short.slice(0, 6)}+${short.slice(6)}`)).toMatchObject({ value: over100 });
    expect(check('PNR', `${short.slice(0, 6)}-${short.slice(6)}`)).toMatchObject({ value: `20${short}` });
  });

  it.each([
    ['', 'number-format'],
    ['2018', 'number-format'],
    ['20180502239A', 'number-format'],
    ['201805022389 1', 'number-format'],
    ['170001011234', 'number-format'],
    ['20180502\u0000398', 'number-format'],
    ['201805022390', 'number-checksum'],
    [withLuhn('20230229239'), 'date-invalid'],
    [withLuhn('20181302239'), 'date-invalid'],
    [withLuhn('20261122239'), 'date-in-future'],
  ])('%s is refused with %s', (typed, code) => {
    expect(check('PNR', typed)).toEqual({ ok: false, code });
  });

  it('may be born today but not tomorrow', () => {
    expect(check('PNR', withLuhn('20261121239')).ok).toBe(true);
    expect(check('PNR', withLuhn('20261122239')).ok).toBe(false);
  });

  it('refuses or accepts any text without failing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<NumberKind>('PNR', 'SAM', 'TNR', 'RES', 'LMA', 'DAT', 'SAKN'),
        fc.string({ unit: 'binary' }),
        (kind, text) => {
          expect(typeof check(kind, text).ok).toBe('boolean');
        },
      ),
    );
  });

  it('stored once is stored the same again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...testPersonnummer.slice(0, 5000)), (number) => {
        expect(check('PNR', formatNumber(number))).toMatchObject({ value: number });
      }),
    );
  });
});

describe('samordningsnummer', () => {
  it.each([
    [withLuhn('20180062239'), true],
    [withLuhn('20180560239'), true],
    [withLuhn('20180691239'), true],
    [withLuhn('20180559239'), false],
    [withLuhn('20180592239'), false],
    [withLuhn('20181361239'), false],
  ])('%s: month 00–12 and day 60–91, whatever the calendar says (%s)', (typed, valid) => {
    expect(check('SAM', typed).ok).toBe(valid);
  });

  it('has no birth day after today', () => {
    expect(check('SAM', withLuhn('20261181239'))).toMatchObject({ ok: true, birthDate: '2026-11-21' });
    expect(check('SAM', withLuhn('20261182239'))).toEqual({ ok: false, code: 'date-in-future' });
  });
});

describe('other numbers', () => {
  it.each([
    ['20180502-T001', '20180502-T001'],
    ['20180502 tf123', '20180502-TF123'],
    ['20180502T001', '20180502-T001'],
  ])('temporary number %s is stored as %s', (typed, value) => {
    expect(check('TNR', typed)).toEqual({ ok: true, value, birthDate: '2018-05-02' });
  });

  it.each(['20180502-X001', '20180502-T01', '180502-T001', ''])('%s is no temporary number', (typed) => {
    expect(check('TNR', typed)).toEqual({ ok: false, code: 'number-format' });
  });

  it('a birth date is stored as a day, never one after today', () => {
    expect(check('DAT', '20180502')).toEqual({ ok: true, value: '2018-05-02', birthDate: '2018-05-02' });
    expect(check('DAT', '2023-02-29')).toEqual({ ok: false, code: 'date-invalid' });
    expect(check('DAT', '2026-11-22')).toEqual({ ok: false, code: 'date-in-future' });
  });

  it('a spare number or LMA number is any short text', () => {
    expect(check('LMA', ' 50-123456 ')).toEqual({ ok: true, value: '50-123456', birthDate: null });
    expect(check('RES', ' ')).toEqual({ ok: false, code: 'required' });
    expect(check('RES', 'x'.repeat(40)).ok).toBe(true);
    expect(check('RES', 'x'.repeat(41))).toEqual({ ok: false, code: 'too-long' });
  });
});

describe('formatNumber', () => {
  it('shows twelve digits with a hyphen and the rest as stored', () => {
    expect(formatNumber('201805022389')).toBe('20180502-2389');
    expect(formatNumber('20180502-T001')).toBe('20180502-T001');
    expect(formatNumber('2018-05-02')).toBe('2018-05-02');
  });
});

function isStoredAs(kind: NumberKind, typed: string, value: string): boolean {
  const checked = check(kind, typed);
  return checked.ok && checked.value === value;
}

function birthDate(kind: NumberKind, number: string): string | null {
  const checked = check(kind, number);
  return checked.ok ? checked.birthDate : null;
}

function withDigitChanged(number: string, at: number): string {
  const digit = (Number(number[at]) + 1) % 10;
  return number.slice(0, at) + digit + number.slice(at + 1);
}

/** Eleven digits and the Luhn digit that goes with them. */
function withLuhn(eleven: string): string {
  let sum = 0;
  for (const [i, digit] of [...eleven.slice(2)].entries()) {
    const weighted = Number(digit) * (i % 2 === 0 ? 2 : 1);
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return `${eleven}${(10 - (sum % 10)) % 10}`;
}
