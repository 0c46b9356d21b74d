import { soundKeys } from '@tidig/domain/names/phonetic.ts';
import { spellings } from '@tidig/domain/names/spellings.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namePairs } from '../../support/name-pairs.ts';

function heardAlike(one: string, other: string): boolean {
  const keys = new Set(soundKeys(one));
  return soundKeys(other).some((key) => keys.has(key));
}

describe('soundKeys', () => {
  it.each(spellings.map(({ example, from }) => [...example, String(from)] as const))('hears %s and %s alike (%s)', (one, other) => {
    expect(heardAlike(one, other)).toBe(true);
  });

  it.each([
    ['Sjöberg', 'Schöberg', 'Skjöberg'],
    ['Kjell', 'Tjell', 'Kell'],
    ['Göran', 'Jöran'],
    ['Wikström', 'Vikström'],
    ['Thorén', 'Toren'],
    ['Ljung', 'Jung'],
    ['Carl', 'Karl'],
    ['Christer', 'Krister'],
    ['Åhlén', 'Alen'],
    ['Mohammed', 'Muhamed', 'Mahamed'],
    ['Xasan', 'Hassan'],
    ['Cabdi', 'Abdi'],
    ['Yousef', 'Jusuf'],
    ['Şahin', 'Sahin', 'Shahin'],
    ['Đorđević', 'Djordjevic', 'Dordevic', 'Djordjević'],
    ['Łukasz', 'Lukasz', 'Lukas'],
    ['Yevhen', 'Evgenij', 'Jevgenij', 'Yevgeny'],
  ])('gives a common key to %s and each of the ways it is heard', (name, ...ways) => {
    expect(ways.filter((way) => !heardAlike(name, way))).toEqual([]);
  });

  it('brings together the spellings met in practice', () => {
    const apart = namePairs.filter(({ name, variant }) => !heardAlike(name, variant));
    expect(apart).toEqual([]);
  });

  it('keeps names apart that nobody would mix up', () => {
    const names = 'Anna Emma Jamal Jonsson Olsson Karin Lars Omar Fatima Hugo Elsa Ingrid Viktor Björn Persson Lindström'.split(' ');
    const together = names.flatMap((one, i) =>
      names
        .slice(i + 1)
        .filter((other) => heardAlike(one, other))
        .map((other) => [one, other]),
    );
    expect(together).toEqual([]);
  });

  it.each(['x', 'h', 'j', 'hx'])('gives a key for %s, of which nothing is heard', (text) => {
    expect(soundKeys(text).every((key) => key !== '')).toBe(true);
  });

  it('gives at least one key and at most twelve for any text, the same for the same text, however it is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const keys = soundKeys(text);
        expect(keys.length).toBeGreaterThan(0);
        expect(keys.length).toBeLessThanOrEqual(12);
        expect(soundKeys(text)).toEqual(keys);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäö]{1,20}$/), (text) => {
        expect(soundKeys(text)).not.toContain('');
        expect(soundKeys(text.toUpperCase())).toEqual(soundKeys(text));
      }),
    );
  });
});
