import { asEntry, checkWord, mostWords, wordKey, type WordDraft } from '@tidig/domain/quality/words/check-word.ts';
import { wordListCodes } from '@tidig/domain/quality/words/word-lists.ts';
import { describe, expect, it } from 'vitest';
import { testPersonnummer } from '../../support/test-numbers.ts';

const vague = (word: string): WordDraft => ({ list: 'VAGT', word, suggestion: null });
const codes = (draft: WordDraft, own: { word: string }[] = []) => checkWord(draft, own).map(({ path, code }) => `${path}: ${code}`);

describe('a word that an organisation adds', () => {
  it.each(['ok', 'stökigt', 'PL 12', 'fel umgänge', 'rubr.', 'icke-vux', 'båt', 'Ærø', `a${'b'.repeat(59)}`])('may be %s', (word) => {
    expect(codes(vague(word))).toEqual([]);
  });

  it.each([
    ['', 'required'],
    ['   ', 'required'],
    ['a', 'too-short'],
    [`a${'b'.repeat(60)}`, 'too-long'],
    ['stökigt!', 'word-characters'],
    ['a/b', 'word-characters'],
    ['-ord', 'word-characters'],
    ['.*', 'word-characters'],
    ['12', 'word-characters'],
    ['två\u0000ord', 'control-characters'],
    ['\u202Eord', 'direction-marks'],
    ['\uD800ord', 'broken-characters'],
  ])('may not be %j', (word, code) => {
    expect(codes(vague(word))).toEqual([`word: ${code}`]);
  });

  it.each(testPersonnummer.slice(0, 3))('is no personnummer', (number) => {
    expect(codes(vague(number))).toEqual(['word: word-characters']);
    expect(codes(vague(`${number.slice(0, 8)}-${number.slice(8)}`))).toEqual(['word: word-characters']);
  });

  it('is kept in one form: no blanks around it, one between words, å as one letter', () => {
    expect(asEntry(vague('  fel \t umga\u0308nge '))).toEqual({ list: 'VAGT', word: 'fel umgänge', suggestion: null });
    expect(wordKey('FEL  Umga\u0308nge')).toBe('fel umgänge');
  });

  it('is there once, whichever list it is for and however it is written', () => {
    expect(codes(vague('Stökigt'), [{ word: 'stökigt' }])).toEqual(['word: word-taken']);
    expect(codes({ list: 'OMDOME', word: ' STÖKIGT', suggestion: null }, [{ word: 'stökigt' }])).toEqual(['word: word-taken']);
    expect(codes(vague('stökig'), [{ word: 'stökigt' }])).toEqual([]);
  });

  it('finds room up to the limit, not past it', () => {
    const own = (count: number) => Array.from({ length: count }, (_, index) => ({ word: `ord ${index}` }));
    expect(codes(vague('nytt'), own(mostWords - 1))).toEqual([]);
    expect(codes(vague('nytt'), own(mostWords))).toEqual(['word: too-many']);
  });

  it('has a suggestion for jargon only, and there always', () => {
    const jargon = (suggestion: string | null): WordDraft => ({ list: 'JARGONG', word: 'IGV', suggestion });
    expect(codes(jargon('ingripandegrupp'))).toEqual([]);
    expect(codes(jargon(null))).toEqual(['suggestion: required']);
    expect(codes(jargon('  '))).toEqual(['suggestion: required']);
    expect(codes(jargon('x'.repeat(101)))).toEqual(['suggestion: too-long']);
    expect(codes(jargon('rad\u0007'))).toEqual(['suggestion: control-characters']);
    for (const list of wordListCodes.filter((one) => one !== 'JARGONG')) {
      expect(codes({ list, word: 'ordet', suggestion: 'något annat' })).toEqual(['suggestion: not-applicable']);
    }
  });

  it('is in one of the five lists; all that is wrong is said at once', () => {
    expect(codes({ list: 'ANNAN', word: '!', suggestion: 'x' })).toEqual([
      'list: required',
      'word: word-characters',
      'suggestion: not-applicable',
    ]);
  });
});
