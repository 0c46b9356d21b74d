import { asWord, wordsOf } from '@tidig/domain/names/words.ts';
import { exactFold } from '@tidig/domain/names/fold.ts';
import { matchName, matchWords } from '@tidig/domain/names/match.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found } from './find.ts';

function named(text: string) {
  const [givenName = '', familyName = ''] = text.split(' | ');
  return { givenName, familyName };
}

describe('a name as typed', () => {
  it.each([
    ['Andersson Anna Maria', 'Anna Maria | Andersson'],
    ['Maria Andersson', 'Anna Maria | Andersson'],
    ['Nova Lind', 'Nova | Lind Bergqvist'],
    ['Nova Bergqvist-Lind', 'Nova | Lind Bergqvist'],
    ['Carl Essen', 'Carl | von Essen'],
    ['Zainab Jabouri', 'Zainab | al-Jabouri'],
    ['Al Jabouri Zainab', 'Zainab | al-Jabouri'],
  ])('%s is exactly %s', (asked, name) => {
    expect(found(asked, named(name))).toMatchObject({ level: 0, reasons: ['EXACT_NAME'] });
  });

  it.each([
    ['Annakarin Hjelm', 'Anna-Karin | Hjelm'],
    ['Anna Karin Hjelm', 'Annakarin | Hjelm'],
    ['Henrik Vonknorring', 'Henrik | von Knorring'],
    ['Lotte Vandermeer', 'Lotte | van der Meer'],
    ['Mary OBrien', "Mary | O'Brien"],
    ['Qusay Al-Obaidi', 'Qusay | Alobaidi'],
    ['Omar Alhassan', 'Omar | al-Hassan'],
    ['Omar Alhassan', 'Omar | Hassan'],
    ['Omar Hassan', 'Omar | Alhassan'],
    ['Omar al Hassan', 'Omar | Hassan'],
    ['Noor El-Khatib', 'Noor | al-Khatib'],
    ['Dina Ash-Shami', 'Dina | al-Shami'],
    ['Ebba v Schantz', 'Ebba | von Schantz'],
    ['Asa Oberg', 'Åsa | Öberg'],
    ['E. Testström', 'Erik | Testström'],
    ['Erik A Testström', 'Erik Anders | Testström'],
    ['Saga T', 'Saga | Testström'],
    ['P O Stenberg', 'Per Olof | Stenberg'],
  ])('%s is %s but for how it is put', (asked, name) => {
    expect(found(asked, named(name))).toMatchObject({ level: 1, reasons: ['FOLDED_NAME'] });
  });

  it.each([
    ['Ali Reza Kareemi', 'Alireza | Karimi', 'SOUNDS_ALIKE'],
    ['Schökvist Ebba', 'Ebba | Sjöqvist', 'SOUNDS_ALIKE'],
    ['Muhamed Xasan', 'Mohammed | Hassan', 'SOUNDS_ALIKE'],
    ['Moah Sundberg', 'Noah | Sundberg', 'SIMILAR_SPELLING'],
    ['Rtu Hägglöf', 'Rut | Hägglöf', 'SIMILAR_SPELLING'],
    ['Molkly Karlsson', 'Molly | Karlsson', 'SIMILAR_SPELLING'],
  ])('%s is near %s', (asked, name, reason) => {
    expect(found(asked, named(name))).toMatchObject({ level: 2, reasons: [reason] });
  });

  it.each([
    ['Anna Berg', 'Anna | Lund'],
    ['E Testström', 'Anna | Testström'],
    ['Anna A Lund', 'Anna | Lund'],
    ['Ben Lind', 'Anna | Lind'],
    ['Nina Lind', 'Anna | Lind'],
    ['Anna Anna Lund Lund Lundsson', 'Anna | Lund'],
    ['Hassan Ali', 'Hosseini | Ola'],
  ])('%s is not %s', (asked, name) => {
    expect(found(asked, named(name))).toBeNull();
  });

  it('comes nearer the fewer words of the name were left out, and the fewer particles differ', () => {
    const score = (asked: string, name: string) => found(asked, named(name))?.score ?? 0;
    expect(score('Leon Nilsson', 'Leon | Nilsson')).toBeGreaterThan(score('Leon Nilsson', 'Leon | Hassan Nilsson'));
    expect(score('Noor al-Khatib', 'Noor | al-Khatib')).toBeGreaterThan(score('Noor al-Khatib', 'Noor | Khatib'));
  });

  it('gives an initial no likeness of its own', () => {
    expect(found('Erik A Lundkvist', named('Erik Anders | Lundqvist'))).toMatchObject({ level: 2 });
    const without = found('Erik Lundkvist', named('Erik Anders | Lundqvist'))?.score ?? 0;
    const withInitial = found('Erik A Lundkvist', named('Erik Anders | Lundqvist'))?.score ?? 0;
    expect(Math.abs(withInitial - without)).toBeLessThan(0.002);
  });
});

describe('any name', () => {
  const word = fc.stringMatching(/^[a-zåäö]{2,9}$/);
  const name = fc.record({ givenName: word, familyName: word });

  it('is never matched when a typed word has no answer', () => {
    fc.assert(
      fc.property(name, word, (stored, other) => {
        const words = [...wordsOf(stored.familyName), ...wordsOf(stored.givenName)];
        fc.pre(
          !words.some(({ loose }) => loose === asWord(other).loose) &&
            !exactFold(`${stored.familyName}${stored.givenName}`).includes(other),
        );
        const typed = [...words, asWord(other)].map((one) => ({ ...one, near: [] }));
        expect(matchWords(typed, words)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('is called exact only when every typed word is one of its own, letter for letter', () => {
    fc.assert(
      fc.property(name, fc.array(fc.oneof(word, fc.constantFrom('asa', 'åsa', 'von')), { minLength: 1, maxLength: 3 }), (stored, asked) => {
        const match = found(asked.join(' '), stored);
        const own = new Set([stored.givenName, stored.familyName]);
        if (match?.level === 0) expect(asked.every((one) => own.has(one))).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(found('asa berg', { givenName: 'Åsa', familyName: 'Berg' })?.level).toBe(1);
  });

  it('is exactly itself, in any order', () => {
    fc.assert(
      fc.property(name, (stored) => {
        for (const asked of [`${stored.givenName} ${stored.familyName}`, `${stored.familyName} ${stored.givenName}`]) {
          expect(found(asked, stored)?.level).toBe(0);
        }
      }),
    );
  });

  it('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }), (asked, stored) => {
        const match = found(asked, { givenName: stored, familyName: asked });
        expect(match === null || match.score <= 1).toBe(true);
        expect(matchName([], { givenName: stored, familyName: asked })).toBeNull();
      }),
    );
  });
});
