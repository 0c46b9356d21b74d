import type { Answers } from '@tidig/domain/form/answers.ts';
import { describe, expect, it } from 'vitest';
import { spotted, told, wordsSpotted } from './drafts.ts';

const guardians = [
  { id: 'vh-1', name: 'Maria' },
  { id: 'vh-2', name: 'Jonas' },
];

function marked(from: readonly string[]): Answers {
  return {
    ...told('En tipsare ringde.'),
    family: { guardians },
    secrecy: { marks: [{ id: 'mark-1', target: 'event.summary', from: [...from], why: 'Kan röja.' }] },
  };
}

describe('Q19: sources and investigations', () => {
  it.each([
    ['Uppgifterna kommer från en informatör.', 'informatör', 'LOOK'],
    ['Polisen har en källa i kretsen.', 'källa', 'LOOK'],
    ['Vi har spanat mot lägenheten.', 'spanat', 'LOOK'],
    ['Enligt underrättelseuppgifter ska han värvas.', 'underrättelseuppgifter', 'LOOK'],
    ['Vi har infiltrerat chatten.', 'infiltrerat', 'LOOK'],
    ['Mobilen, som tömdes i går, visar det.', 'Mobilen, som tömdes', 'LOOK'],
    ['Ett anonymt tips inkom.', 'anonymt tips', 'LOOK'],
    ['Pappans telefon avlyssnas sedan i juni.', 'avlyssnas', 'LOOK'],
    ['Tipset kom från en granne.', 'Tipset kom', 'LOOK'],
    ['Mamman bor på skyddat boende.', 'skyddat boende', 'LOOK'],
    ['Förhör har hållits med pappan.', 'Förhör', 'TIP'],
    ['Vapnet beslagtogs.', 'beslagtogs', 'TIP'],
    ['Telefonen togs i beslag.', 'i beslag', 'TIP'],
  ])('%s', (text, words, level) => {
    expect(wordsSpotted('Q19', told(text))).toEqual([words]);
    expect(spotted('Q19', told(text))).toMatchObject([{ level, remedies: [{ kind: 'move-to-annex' }] }]);
  });

  it.each([
    'Barnen sprang ner i källaren.',
    'Pojken drack ur en vattenkälla.',
    'Källan till bråket var en telefon.',
    'Polisen spanade efter pojken i skogen.',
    'Familjen fick tips av skolan om läxhjälp.',
    'Pappan hade tömt telefonen på batteri.',
    'Fönstrets beslag var trasigt.',
    'Föräldrarna la beslag på hans mobil.',
    'Barnet hördes gråta.',
    'Pappan förhörde sonen på läxan.',
    'Flickan hade gömt smörgåsar.',
    'Inga förhör har hållits.',
    'Hennes bror har en app för att avlyssna hennes samtal.',
    'Mamman tror att polisen avlyssnar henne.',
    'Läraren tog mobilen i beslag.',
    'Spaning pågår i skogen efter flickan.',
    'Jag gav mamman tipset att ringa BUP.',
    'Mamman fick tips om en stödgrupp.',
    'Mamman har fått anonyma samtal i en vecka.',
    'Hon behöver ett skyddat boende.',
    'Jag förhörde mig om hur barnen mådde.',
    'Pojken blir kallad golare i skolan.',
    'Någon på insidan av dörren ropade.',
  ])('is silent: %s', (text) => {
    expect(wordsSpotted('Q19', told(text))).toEqual([]);
  });

  it('looks into quotations and the child’s own words as well: a danger is one wherever it stands', () => {
    const words: Answers = { ...told(''), concern: { childWords: [{ id: 'ord-1', quote: 'Spanarna såg mig.' }] } };
    expect(wordsSpotted('Q19', told('Hon sade ”det var en tipsare”.'))).toEqual(['tipsare']);
    expect(wordsSpotted('Q19', words)).toEqual(['Spanarna']);
  });

  it('is silent about what no guardian may read: the annex, and a text that is marked for all of them', () => {
    const annex: Answers = { ...told(''), secrecy: { restricted: [{ id: 'bilaga-1', text: 'En tipsare ringde.' }] } };
    expect(spotted('Q19', annex)).toEqual([]);
    expect(spotted('Q19', marked(['vh-1', 'vh-2']))).toEqual([]);
    expect(wordsSpotted('Q19', marked(['vh-1']))).toEqual(['tipsare']);
  });

  it('that an interrogation was held may be said where the investigation is asked about; a source may not', () => {
    const asked = (note: string): Answers => ({ ...told(''), risk: { investigation: { answer: 'JA', note } } });
    expect(spotted('Q19', asked('Förhör hålls på måndag, ring Berg först'))).toEqual([]);
    expect(wordsSpotted('Q19', asked('En informatör kan röjas'))).toEqual(['informatör']);
  });
});
