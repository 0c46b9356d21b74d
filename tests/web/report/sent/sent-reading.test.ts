import { readingInWords } from '@tidig/web/report/sent/sent-reading.ts';
import { describe, expect, it } from 'vitest';

const workdays = ['MAN', 'TIS', 'ONS', 'TOR', 'FRE'] as const;
const board = {
  readingHours: { intervals: [{ days: [...workdays], from: '08:00', to: '16:30' }], closedDays: ['2026-11-20'] },
  openingHours: 'Vardagar 9.00–15.00',
  eveningReader: 'Socialjouren läser kvällar och helger.',
};
/** Swedish time in November is UTC+1. */
const at = (day: string, time: string) => Date.parse(`${day}T${time}:00.000+01:00`);

describe('when a report that nobody has opened is read', () => {
  it.each([
    ['the same day', at('2026-11-19', '03:14'), 'Den läses kl. 08.00. Socialjouren läser kvällar och helger.'],
    ['now', at('2026-11-19', '10:00'), 'Nämnden läser till kl. 16.30.'],
    ['tomorrow', at('2026-11-18', '20:00'), 'Den läses i morgon kl. 08.00. Socialjouren läser kvällar och helger.'],
    ['after a closed day', at('2026-11-19', '17:00'), 'Den läses måndag 23 nov kl. 08.00. Socialjouren läser kvällar och helger.'],
  ])('%s', (_when, now, words) => expect(readingInWords(board, 'den', now)).toBe(words));

  it('is not promised where the nämnd has told no hours: only when it is open', () => {
    expect(readingInWords({ ...board, readingHours: null }, 'det', at('2026-11-19', '03:14'))).toBe(
      'Nämnden öppnar kl. 09.00. Socialjouren läser kvällar och helger.',
    );
  });
});
