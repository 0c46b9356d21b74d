import { readTextQuery, type TextQuery } from '@tidig/domain/full-text/query.ts';
import { excerptsOf, findIn, marksIn } from '@tidig/domain/full-text/find.ts';
import { stem } from '@tidig/domain/full-text/stem.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** Each line is one word in its forms. */
const lexicon = `
barn barnet barnets barnen barnens barns
mamma mamman mammas mammans mammor mammorna
pappa pappan pappas pappor
flicka flickan flickor flickorna flickans
pojke pojken pojkar pojkarna pojkes pojkens
skola skolan skolor skolorna skolans
blåmärke blåmärket blåmärken blåmärkena blåmärkets
hus huset husen husets
kniv kniven knivar knivarna knivens
polis polisen poliser poliserna polisens
lärare läraren lärarna lärares lärarens
syster systern systrar systrarna systerns
nyckel nyckeln nycklar nycklarna
cykel cykeln cyklar cyklarna cykla
fönster fönstret fönstren
vatten vattnet vattnets
misshandel misshandeln misshandlar misshandlade misshandlad misshandla
anmälan anmälans anmälningar anmälningarna anmälningen
utredning utredningen utredningar utreda utredde utreds
skada skadar skadade skadat skadad skadan skador skadorna
hot hotet hota hotar hotade hotat hotas hotades
hjälpa hjälper hjälpte hjälpt
läsa läser läste läst
köra kör körde
farlig farligt farliga
full fulla fullt
säkerhet säkerheten säkerheter
slå slår slog slagit slagen
dricka dricker drack druckit
man mannen män männen
hand handen händer händerna
öga ögat ögon ögonen
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Words that must not answer for one another. */
const apart = [
  ['har', 'hår'],
  ['mal', 'mål'],
  ['bar', 'bär'],
  ['sår', 'så'],
  ['far', 'fara'],
  ['barn', 'bar'],
  ['kanna', 'känna'],
  ['skalar', 'skålar'],
  ['mor', 'mord'],
  ['hus', 'husk'],
  ['rada', 'rädda'],
  ['lakare', 'läkare'],
] as const;

const query = (typed: string): TextQuery => {
  const read = readTextQuery(typed);
  if (typeof read === 'string') throw new Error(read);
  return read;
};

describe('the forms of a word', () => {
  it.each(lexicon.map((forms) => [forms[0] ?? '', forms] as const))('has one stem for %s', (_, forms) => {
    expect(new Set(forms.map(stem)).size, forms.map((form) => `${form} → ${stem(form)}`).join(', ')).toBe(1);
  });

  it('never lets one word answer for another, and keeps å ä ö apart from a and o', () => {
    for (const [one, other] of apart) expect([one, stem(one)], `${one} ${other}`).not.toEqual([one, stem(other)]);
    const all = lexicon.map(([word = '']) => stem(word));
    expect(new Set(all).size).toBe(all.length);
  });

  it('finds any form from any other, in any company, in capitals or not', () => {
    const aLine = fc.constantFrom(...lexicon);
    const around = fc.constantFrom('', ' ', 'och ', '(', '"', '\n', 'Vi såg ', '– ');
    fc.assert(
      fc.property(aLine, fc.nat(), fc.nat(), around, fc.boolean(), (forms, one, other, before, capitals) => {
        const [typed, written] = [forms[one % forms.length] ?? '', forms[other % forms.length] ?? ''];
        const text = `${before}${capitals ? written.toLocaleUpperCase('sv') : written}, sade hon.`;
        expect(marksIn(text, query(typed))).toEqual([[before.length, before.length + written.length]]);
      }),
    );
  });

  it('gives the same when it is asked again, and is a beginning of the word but where that bends in itself', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnoprstuvyåäö'), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(letters, (word) => {
        const once = stem(word);
        expect(stem(once)).toBe(once);
        expect(once.startsWith('=') || word.startsWith(once)).toBe(true);
        expect(once).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a search in an akt', () => {
  it('asks for all of its words somewhere in the document, and for a phrase as it is written', () => {
    expect(findIn(['Mamman drack.', 'Pojken sprang ut.'], query('mamma pojke'))).toEqual([[[0, 6]], [[0, 6]]]);
    expect(findIn(['Mamman drack.'], query('mamma pojke'))).toBeNull();
    expect(marksIn('Hon slog honom. Honom slog hon.', query('"slog honom"'))).toEqual([[4, 14]]);
    expect(marksIn('Hon slår honom.', query('"slog honom"'))).toEqual([]);
  });

  it('finds letters that are written as two signs, and nothing inside another word', () => {
    expect(marksIn('Han är rädd.', query('ra\u0308dd'))).toEqual([[7, 11]]);
    expect(marksIn('Småbarnsföräldrar', query('barn'))).toEqual([]);
  });

  it('takes signs for nothing: no operator, no pattern, no error', () => {
    for (const typed of ['', ' ', '*', '"', '""', '%_', '.*', "' OR 1=1 --", '\u0000\u202e', '😀', 'a']) {
      const read = readTextQuery(typed);
      if (typeof read !== 'string') expect(marksIn('Hela texten', read)).toEqual([]);
    }
    expect(readTextQuery('')).toBe('text-search-too-short');
    expect(readTextQuery('a')).toBe('text-search-too-short');
    expect(readTextQuery('x'.repeat(201))).toBe('text-search-too-long');
    expect(readTextQuery('ett två tre fyra fem sex sju åtta nio')).toBe('text-search-too-long');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 220 }), fc.string({ unit: 'grapheme' }), (typed, text) => {
        const read = readTextQuery(typed);
        if (typeof read !== 'string') marksIn(text, read);
      }),
      { numRuns: 2000 },
    );
  });

  it('shows whole words around each hit, with the hit where it says', () => {
    const text = `${'Lång inledning om annat. '.repeat(10)}Pappan slog i bordet. ${'Mer om annat som hände. '.repeat(10)}Han slår ofta.`;
    const excerpts = excerptsOf(text, marksIn(text, query('slå')), 3);
    expect(excerpts.map(({ text: one, marks }) => marks.map(([from, to]) => one.slice(from, to)))).toEqual([['slog'], ['slår']]);
    for (const { text: one } of excerpts) expect(one).toMatch(/^… \S.*[.…]$/u);
    expect(excerptsOf(text, marksIn(text, query('annat')), 2)).toHaveLength(1);
  });
});
