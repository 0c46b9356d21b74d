import { matching, namesInShort } from '@tidig/web/report/colleagues/colleagues-filter.ts';
import { adviceFor } from '@tidig/web/report/sent/correction-words.ts';
import { savedInWords, whoSaved } from '@tidig/web/report/draft/conflict-words.ts';
import { describe, expect, it } from 'vitest';

const colleagues = [
  { userId: '1', name: 'Johan Norr', title: 'Polisassistent' },
  { userId: '2', name: 'Åsa Öberg-Lind', title: 'Inspektör' },
];

describe('finding a colleague by typing', () => {
  it.each([
    ['', ['1', '2']],
    ['joh', ['1']],
    ['nor jo', ['1']],
    ['ÅSA', ['2']],
    ['lind', ['2']],
    ['insp', ['2']],
    ['orr', []],
  ])('"%s"', (typed, ids) => expect(matching(colleagues, typed).map(({ userId }) => userId)).toEqual(ids));

  it('names are told in short', () => {
    expect(namesInShort(['Johan Norr'])).toBe('Johan Norr');
    expect(namesInShort(['Johan Norr', 'Åsa Öberg'])).toBe('Johan Norr och Åsa Öberg');
    expect(namesInShort(['Johan Norr', 'Åsa Öberg', 'Siv Ask'])).toBe('Johan Norr och 2 till');
  });
});

describe('who saved the other text', () => {
  const saved = { savedAt: '2026-11-21T02:14:00.000Z', savedByName: 'Johan Norr' };

  it('is told by name and time', () => {
    expect(savedInWords(saved, 'Sara Lind')).toBe('Sparat av Johan Norr kl. 03.14');
    expect(whoSaved(saved, 'Sara Lind')).toBe('Johan Norr sparade utkastet kl. 03.14.');
  });

  it('is oneself, in another window', () => {
    expect(savedInWords(saved, 'Johan Norr')).toBe('Sparat av dig kl. 03.14');
    expect(whoSaved(saved, 'Johan Norr')).toBe('Utkastet sparades kl. 03.14 i ett annat fönster eller på en annan dator.');
  });
});

describe('what else to do when something is wrong', () => {
  it('is to ring and to make a new report when it went to the wrong nämnd', () =>
    expect(adviceFor(['UPPG', 'MOTT']).map(({ newReport }) => newReport)).toEqual([true]));

  it('comes with the most urgent first', () => expect(adviceFor(['BARN', 'SKYDD']).map(({ title }) => title)[0]).toBe('Ring nämnden nu.'));

  it('is nothing for a plain mistake', () => expect(adviceFor(['UPPG', 'DUBB', 'ANN'])).toEqual([]));
});
