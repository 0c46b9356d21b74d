import type { Answers } from '@tidig/domain/form/answers.ts';
import { describe, expect, it } from 'vitest';
import { spotted, told, wordsSpotted } from './drafts.ts';

const otherChildren = ['Liam Testström', 'Bo Testström'];
const elsa = (text: string): Answers => told(text, { firstName: 'Elsa', alias: 'Ellis' });

describe('Q30: a text that is about another child', () => {
  it.each([
    ['Liam såg pappa slå mamma.', 'Liam'],
    ['Vi såg Liams blåmärken.', 'Liams'],
    ['I hallen satt Bo och grät.', 'Bo'],
  ])('%s', (text, word) => {
    expect(wordsSpotted('Q30', elsa(text), { otherChildren })).toEqual([word]);
  });

  it.each([
    ['this child is named too', 'Elsa gömde Liam.'],
    ['this child’s other name is there', 'Ellis gömde Liam.'],
    ['this child is named in the genitive', 'Liam låg i Elsas säng.'],
    ['a word only begins with the name', 'Liamsson ringde.'],
    ['a name that is a word begins a sentence', 'Bo kvar får hon inte.'],
  ])('is silent when %s', (_when, text) => {
    expect(wordsSpotted('Q30', elsa(text), { otherChildren })).toEqual([]);
  });

  it('says which child the text names and which the report is about', () => {
    expect(spotted('Q30', elsa('Liams kläder var blöta.'), { otherChildren })).toMatchObject([
      { level: 'LOOK', values: { namn: 'Liam', barn: 'Elsa' } },
    ]);
    expect(spotted('Q30', told('Liam sov.'), { otherChildren })).toMatchObject([{ values: { barn: 'ett annat barn' } }]);
  });

  it('a draft that stands alone is never asked', () => {
    expect(spotted('Q30', elsa('Liam sov.'))).toEqual([]);
  });

  it('the list of siblings is where the other child belongs; the child’s words are read', () => {
    const draft: Answers = {
      ...elsa(''),
      family: { siblingsKnown: { answer: 'JA' }, siblings: [{ id: 'syskon-1', name: 'Liam', lives: 'Liam bor hemma' }] },
      concern: { childWords: [{ id: 'ord-1', quote: 'Jag gömde Liam.' }] },
    };
    expect(spotted('Q30', draft, { otherChildren }).map(({ path }) => path)).toEqual(['concern.childWords.0.quote']);
  });
});
