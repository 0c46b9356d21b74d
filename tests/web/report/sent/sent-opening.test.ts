import { isClosed, openingInWords } from '@tidig/web/report/sent/sent-opening.ts';
import { describe, expect, it } from 'vitest';

const hours = 'Vardagar 8.00–16.30';
/** Swedish time in November is UTC+1. */
const at = (day: string, time: string) => Date.parse(`${day}T${time}:00.000+01:00`);

describe('when the nämnd is next open', () => {
  it.each([
    ['early on a workday', at('2026-11-20', '03.14'.replace('.', ':')), 'Nämnden öppnar kl. 08.00.'],
    ['the last minute before', at('2026-11-20', '07:59'), 'Nämnden öppnar kl. 08.00.'],
    ['from the stroke', at('2026-11-20', '08:00'), 'Nämnden har öppet till kl. 16.30.'],
    ['at closing', at('2026-11-19', '16:30'), 'Nämnden öppnar i morgon kl. 08.00.'],
    ['on a Friday evening', at('2026-11-20', '20:00'), 'Nämnden öppnar måndag 23 nov kl. 08.00.'],
    ['on Christmas Eve, which is a Thursday', at('2026-12-24', '10:00'), 'Nämnden öppnar måndag 28 dec kl. 08.00.'],
  ])('%s', (_when, now, words) => expect(openingInWords(hours, now)).toBe(words));

  it('is not guessed from hours told in another way: they are repeated', () => {
    const special = 'Vardagar 8.00–16.30, torsdagar till 18.00';
    expect(openingInWords(special, at('2026-11-19', '17:00'))).toBe(`Nämndens öppettider: ${special}.`);
    expect(isClosed(special, at('2026-11-19', '17:00'))).toBe(true);
  });

  it('closed means outside the hours of a workday', () => {
    expect(isClosed(hours, at('2026-11-20', '10:00'))).toBe(false);
    expect(isClosed(hours, at('2026-11-20', '16:30'))).toBe(true);
    expect(isClosed(hours, at('2026-11-21', '10:00'))).toBe(true);
  });
});
