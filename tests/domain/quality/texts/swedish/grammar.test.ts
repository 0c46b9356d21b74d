import { isDenied } from '@tidig/domain/quality/texts/swedish/negation.ts';
import { formsOf, phraseBook, phrasesIn } from '@tidig/domain/quality/texts/swedish/phrases.ts';
import { numberIn } from '@tidig/domain/quality/texts/swedish/numerals.ts';
import { readingOf } from '@tidig/domain/quality/texts/swedish/reading.ts';
import { isReported } from '@tidig/domain/quality/texts/swedish/reported.ts';
import { describe, expect, it } from 'vitest';

const at = (text: string, word: string) => {
  const reading = readingOf(text);
  const first = reading.tokens.findIndex((token) => token.word === word);
  expect(first).toBeGreaterThanOrEqual(0);
  return { reading, first };
};

describe('inflected forms', () => {
  it.each([
    ['stökig:a', ['stökig', 'stökigt', 'stökiga', 'stökige', 'stökigare']],
    ['oansvarig:a', ['oansvarigt', 'oansvariga']],
    ['galen:a', ['galen', 'galet', 'galna']],
    ['infekterad:a', ['infekterat', 'infekterade']],
    ['känd:a', ['känt', 'kända']],
    ['dum:a', ['dumt', 'dumma']],
    ['källa:n', ['källan', 'källor', 'källorna']],
    ['lögnare:n', ['lögnaren', 'lögnarna']],
    ['hem:n', ['hemmet', 'hemmen']],
    ['avlyssna:v', ['avlyssnar', 'avlyssnade', 'avlyssnat', 'avlyssnas']],
    ['stöka|röra', ['stöka', 'röra']],
  ])('%s has %j', (word, forms) => {
    expect(formsOf(word)).toEqual(expect.arrayContaining(forms));
  });

  it('källa is no källare', () => {
    expect(formsOf('källa:n').filter((form) => form.startsWith('källare'))).toEqual([]);
  });
});

const book = phraseBook([
  { phrase: 'känd:a av|för polisen', means: 'known' },
  { phrase: 'tips|tipset _ polisen', means: 'tip' },
  { phrase: 'hemförhållande:n', means: 'home' },
  { phrase: 'stökig:a', means: 'messy' },
]);
const found = (text: string) => phrasesIn(readingOf(text), book).map(({ means }) => means);

describe('phrases', () => {
  it.each([
    ['Familjen är känd av polisen.', ['known']],
    ['De är kända\nför polisen.', ['known']],
    ['De är kända. Av polisen kom ingen.', []],
    ['Han är väl känd helt och hållet', []],
    ['Pojken är känd mycket väl av polisen', []],
    ['Pojken är känd också för polisen', ['known']],
    ['Ett tips kom in till polisen', ['tip']],
    ['Ett tips som kom in för länge sedan till polisen', []],
    ['Hemförhållandenas betydelse', ['home']],
    ['STÖKIGT', ['messy']],
  ])('%j: %j', (text, means) => {
    expect(found(text)).toEqual(means);
  });

  it.each([
    ['Hemförhålandena var svåra', ['home']],
    ['Det var stökit', ['messy']],
    ['Det var stökgit', ['messy']],
    ['stöig', []],
    ['emförhållanden', []],
  ])('mistyped as often happens: %j', (text, means) => {
    expect(found(text)).toEqual(means);
  });
});

describe('denied', () => {
  it.each([
    'Det var inte stökigt.',
    'Det var ej stökigt.',
    'Hemmet har aldrig varit stökigt.',
    'Det var varken smutsigt eller stökigt.',
    'Ingen tyckte att det var stökigt.',
    'Lägenheten var utan att vara stökigt möblerad.',
    'Stökigt var det inte.',
  ])('%s', (text) => {
    const { reading, first } = at(text, 'stökigt');
    expect(isDenied(reading, first, first + 1)).toBe(true);
  });

  it.each([
    'Det var stökigt.',
    'Det var inte bara stökigt utan också kallt.',
    'Han svarade inte, det var stökigt.',
    'Ingen öppnade men det var stökigt.',
    'Det var stökigt. Inte ett ljud hördes.',
  ])('not: %s', (text) => {
    const { reading, first } = at(text, 'stökigt');
    expect(isDenied(reading, first, first + 1)).toBe(false);
  });
});

describe('somebody’s words', () => {
  it.each([
    'Hon sade: ”det är stökigt här”.',
    'Hon sade: "det är stökigt här".',
    'Hon sade ’det är stökigt’ två gånger.',
    'Hon ropade «det är stökigt».',
    '– Det är stökigt, sade hon.',
    'Hon sade: – Det är stökigt.',
    'Hon sade ”ja,\ndet är stökigt”.',
  ])('quoted: %s', (text) => {
    const { reading, first } = at(text, 'stökigt');
    expect(reading.quoted[first]).toBe(true);
  });

  it.each([
    'Hon sade ”ja”. Det var stökigt.',
    '- det var stökigt',
    'Barnets ”rum” var stökigt',
    'Pappas’ rum var stökigt',
    'Kl. 20–22 var det stökigt',
  ])('not quoted: %s', (text) => {
    const { reading, first } = at(text, 'stökigt');
    expect(reading.quoted[first]).toBe(false);
  });

  it.each([
    ['Flickan säger att pappan är dum.', true],
    ['Enligt grannen är pappan dum.', true],
    ['Vi upplever att pappan är dum.', false],
    ['Hon sade ja. Pappan är dum.', false],
  ])('passed on: %s %s', (text, expected) => {
    const { reading, first } = at(text, 'dum');
    expect(isReported(reading, first)).toBe(expected);
  });
});

describe('numbers in letters', () => {
  it.each([
    ['sju', 7],
    ['tjugofyra', 24],
    ['16', 16],
    ['åttio', 80],
    ['ettan', null],
    ['1234', null],
  ])('%s is %s', (word, number) => {
    expect(numberIn(word)).toBe(number);
  });
});
