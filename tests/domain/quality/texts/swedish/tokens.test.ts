import { sentenceAround, sentencesOf } from '@tidig/domain/quality/texts/swedish/sentences.ts';
import { readingOf } from '@tidig/domain/quality/texts/swedish/reading.ts';
import { tokensOf } from '@tidig/domain/quality/texts/swedish/tokens.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const words = (text: string) => tokensOf(text).map(({ word }) => word);

describe('a text taken apart', () => {
  it.each([
    ['12-åriga pojken', ['12', 'åriga', 'pojken']],
    ['LOB:ad kl. 22.40', ['lob', 'ad', 'kl', '22', '40']],
    ['stökigt\u00A0hemma', ['stökigt', 'hemma']],
    ['sto\u0308kigt', ['stökigt']],
    ['stö\u00ADkigt', ['stökigt']],
    ['Åsa/Örjan', ['åsa', 'örjan']],
    ['🙂 på 7år', ['på', '7', 'år']],
    ['', []],
  ])('%j is %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('tokens and gaps together are the text as it was typed, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const tokens = tokensOf(text);
        const last = tokens.at(-1)?.to ?? 0;
        expect(tokens.map(({ gap, from, to }) => gap + text.slice(from, to)).join('') + text.slice(last)).toBe(text);
      }),
    );
  });

  it('every token has a sentence and a say on whether it is quoted', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'Å', '.', ' ', '\n', '”', '"', '–', '1'), maxLength: 80 }), (text) => {
        const { tokens, sentenceOf, quoted } = readingOf(text);
        expect(sentenceOf.every((number) => Number.isInteger(number))).toBe(true);
        expect([sentenceOf.length, quoted.length]).toEqual([tokens.length, tokens.length]);
      }),
    );
  });
});

const sentences = (text: string) =>
  sentencesOf(tokensOf(text)).map(({ first, end }) => {
    const tokens = tokensOf(text);
    return text.slice(tokens[first]?.from, tokens[end - 1]?.to);
  });

describe('sentences', () => {
  it.each([
    ['Hon grät. Han gick.', 2],
    ['Han har bl.a. en kniv, t.ex. i fickan.', 1],
    ['Vi kom kl. 22.40 och gick ca 23. Sedan var det tyst.', 2],
    ['Det fanns öl, vin m.m. på bordet.', 1],
    ['Det fanns öl, vin m.m. På bordet låg en kniv.', 2],
    ['Det fanns öl, vin etc. på bordet.', 1],
    ['Barnet, dvs. flickan, sov o.s.v. i hallen', 1],
    ['Enl. Nr. 4 på listan', 1],
    ['Vad hände? Ingen svarade! Sedan gick vi', 3],
    ['Hemma hos\nmormor var det lugnt', 1],
    ['Hallen var tom\nKöket var kallt', 2],
    ['ett\n\ntvå', 2],
    ['- glas på golvet\n- sprutor i köket', 2],
  ])('%j has %i', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('the one around a word goes from its first word to the mark that ends it, quotation marks and all', () => {
    const text = 'Vi kom. ”Gå härifrån”, sade hon. Sedan gick vi.';
    const at = text.indexOf('sade');
    const { from, to } = sentenceAround(text, { from: at, to: at + 4 });
    expect(text.slice(from, to)).toBe('”Gå härifrån”, sade hon.');
  });
});
