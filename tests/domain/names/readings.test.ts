import { initialsIn, readings, soughtWords } from '@tidig/domain/names/readings.ts';
import { isSoundWay, waysTo } from '@tidig/domain/names/ways.ts';
import { asWord, indexWords, indexWordsOfWhole } from '@tidig/domain/names/words.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

function read(text: string): readonly string[] {
  return readings(text.split(' ')).map((reading) =>
    soughtWords(reading)
      .map(({ exact }) => exact)
      .join(' '),
  );
}

describe('a typed name', () => {
  it.each([
    ['anna lund', ['anna lund']],
    ['ali reza karimi', ['ali reza karimi', 'alireza karimi', 'ali rezakarimi']],
    ['omar alhassan', ['omar alhassan', 'omar hassan']],
    ['qusay al obaidi', ['qusay obaidi', 'qusay alobaidi']],
    ['dina ash shami', ['dina shami', 'dina ashshami']],
    ['ben lind', ['ben lind']],
    ['e lind', ['lind']],
    ['e l', ['e l']],
    ['alexander albin', ['alexander albin']],
  ])('%s is read as %j', (text, expected) => {
    expect(read(text)).toEqual(expect.arrayContaining(expected));
    expect(read(text)[0]).toBe(expected[0]);
    if (expected.length === 1) expect(read(text)).toEqual(expected);
  });

  it('keeps lone letters beside a word as initials', () => {
    expect(readings(['erik', 'a', 'lind']).map((reading) => initialsIn(reading).map(({ exact }) => exact))[0]).toEqual(['a']);
  });

  it('has something to look up in every reading, two words where it can, and at most six readings', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.stringMatching(/^[a-zåäö]{1,10}$/), fc.constantFrom('al', 'von', 'de', 'la', 'ash', 'e')), {
          minLength: 1,
          maxLength: 8,
        }),
        (tokens) => {
          const all = readings(tokens);
          expect(all.length).toBeLessThanOrEqual(6);
          for (const [i, reading] of all.entries()) expect(soughtWords(reading).length).toBeGreaterThan(i === 0 ? 0 : 1);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the words a name is found by', () => {
  it.each([
    ['von Knorring', 'family', ['knorring', 'vonknorring']],
    ['de la Cruz', 'family', ['cruz', 'dela', 'delacruz', 'lacruz']],
    ['Alhassan', 'family', ['alhassan', 'hassan']],
    ["O'Brien", 'family', ['brien', 'obrien']],
    ['Ben', 'family', ['ben']],
    ['Elvira', 'family', ['elvira']],
    ['Alexander', 'family', ['alexander']],
    ['Almqvist', 'family', ['almqvist']],
    ['Anna-Lena', 'given', ['anna', 'lena', 'annalena']],
    ['Van Minh', 'given', ['van', 'minh', 'vanminh']],
  ] as const)('of %s (%s) are %j', (part, of, expected) => {
    expect(indexWords(part, of).map(({ exact }) => exact)).toEqual(expected);
  });

  it.each([
    ['Anna Ek', ['anna', 'ek']],
    ['Anna Lena Ek', ['anna', 'lena', 'ek', 'annalena', 'lenaek']],
    ['Maria von Knorring', ['maria', 'knorring', 'vonknorring']],
    ['Alhassan', ['alhassan', 'hassan']],
  ])('of a guardian %s are %j, never given name and family name in one', (name, expected) => {
    expect(indexWordsOfWhole(name).map(({ exact }) => exact)).toEqual(expected);
  });

  it('have ways that are spellings and ways that are sounds, each once, and never the same', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäö]{1,12}$/), (text) => {
        const ways = waysTo(asWord(text));
        expect(new Set(ways).size).toBe(ways.length);
        expect(ways.some(isSoundWay)).toBe(true);
        expect(ways.filter((way) => !isSoundWay(way))).toContain(asWord(text).loose);
      }),
    );
  });
});
