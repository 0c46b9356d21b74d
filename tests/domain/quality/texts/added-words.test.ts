import type { WordEntry } from '@tidig/domain/quality/words/word-lists.ts';
import { describe, expect, it } from 'vitest';
import { observed, spotted, told, wordsSpotted } from './drafts.ts';

const added: readonly WordEntry[] = [
  { list: 'VAGT', word: 'Pårtig', suggestion: null },
  { list: 'VAGT', word: 'rör om i grytan', suggestion: null },
  { list: 'OMDOME', word: 'sjubbe', suggestion: null },
  { list: 'HORSAGEN', word: 'djungeltelegrafen', suggestion: null },
  { list: 'KALLA', word: 'grävling', suggestion: null },
  { list: 'JARGONG', word: 'ÖÄV', suggestion: 'översiktlig värdering' },
  { list: 'JARGONG', word: 'polla', suggestion: 'kontrollera' },
];
const words = { added };

describe('words that organisations add', () => {
  it.each([
    ['Q14', told('Det var pårtigt hemma.'), 'pårtigt'],
    ['Q14', told('Pappan rör om i grytan.'), 'rör om i grytan'],
    ['Q17', observed('Pappan är en riktig sjubbe, och brodern en annan av sjubbarna.'), 'sjubbe'],
    ['Q18', observed('Djungeltelegrafen säger att hon rest.'), 'Djungeltelegrafen'],
    ['Q19', told('Våra grävlingar har sett honom.'), 'grävlingar'],
    ['Q21', told('En ÖÄV är gjord.'), 'ÖÄV'],
    ['Q21', told('Vi pollade bilen.'), 'pollade'],
  ] as const)('%s finds them in their inflected forms', (code, answers, word) => {
    expect(wordsSpotted(code, answers, { words })[0]).toBe(word);
    expect(wordsSpotted(code, answers)).toEqual([]);
  });

  it('jargon comes with its suggestion, and in capitals only when it was entered so', () => {
    expect(spotted('Q21', told('En ÖÄV är gjord.'), { words })).toMatchObject([
      { values: { förslag: 'översiktlig värdering' }, remedies: [{ kind: 'replace', by: 'översiktlig värdering' }] },
    ]);
    expect(spotted('Q21', told('en öäv är gjord'), { words })).toEqual([]);
  });
});
