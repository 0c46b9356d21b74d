import type { Answers } from '@tidig/domain/form/answers.ts';
import { placesInText } from '@tidig/domain/quality/texts/places/protected-places.ts';
import { fieldProblemTexts } from '@tidig/domain/labels/problems.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spotted, told, toldOfProtected, wordsSpotted } from './drafts.ts';

describe('Q20: where somebody protected is (T-12)', () => {
  it.each([
    ['Patrullen åkte till Exempelvägen 12 där mamman öppnade.', 'Exempelvägen 12'],
    ['grannen på påhittsgatan 22 b såg det', 'påhittsgatan 22'],
    ['De bor på Låtsasvägen nu.', 'Låtsasvägen'],
    ['Hon bor på Stora gatan 5.', 'Stora gatan 5'],
    ['Hon bor på Gamla Torget 3.', 'Gamla Torget 3'],
    ['Numret är 0739 12 34 56.', '0739 12 34 56'],
    ['Adressen är Exempelv. 9.', 'Exempelv. 9'],
    ['Vi körde hem dem till\nLåtsasvägen 18\n987 65 Hittebo', 'Låtsasvägen 18\n987 65 Hittebo'],
    ['Hon bor i lgh 1102 där.', 'lgh 1102'],
    ['Familjen flyttade till 123 45 Låtsasby.', '123 45 Låtsasby'],
    ['Mamman nås på 070-174 06 12.', '070-174 06 12'],
    ['Ring 0701740655 först.', '0701740655'],
    ['Kontakt: +46 40 628 04 17.', '46 40 628 04 17'],
    ['Jouren ringde 01.20 från 08-465 004 21.', '08-465 004 21'],
    ['Pojken hämtades på Mallskolan.', 'Mallskolan'],
    ['Hon går på Regnbågens förskola.', 'Regnbågens förskola'],
    ['Förskolan Sagostigen ringde.', 'Förskolan Sagostigen'],
    ['Han stod utanför Hittebo gymnasium.', 'Hittebo gymnasium'],
  ])('%j holds %j', (text, words) => {
    expect(wordsSpotted('Q20', toldOfProtected(text))).toEqual([words]);
  });

  it.each([
    'Larmet kom 2026-03-14 klockan 22.40 och vi var framme 23.05.',
    'Mellan 06.30–07.45 var hon borta, åter 03-05-2026.',
    'Pojken hade 4 500 kronor och en skuld på 12 000 kronor.',
    'Flickan stod på gatan utan skor, på vägen 3 meter bort.',
    'I skolan har han gråtit. Förskolan stänger 17.30. Hela skolan vet.',
    'Ärendet är 5000-K000101-26, se 12 § polislagen.',
    'Vi körde riksväg 40 och sedan cykelvägen.',
    'Han går på gymnasiet och har gått i grundskolan.',
    'Pappan har ringt 63 gånger. Ring 112 eller 114 14.',
    'Flickan är 8 år och pojken 12.',
    'Elsas skola ringde.',
  ])('and none in: %s', (text) => {
    expect(wordsSpotted('Q20', toldOfProtected(text, { firstName: 'Elsa' }))).toEqual([]);
  });

  it('is looked for only where somebody is protected, or nobody has looked into it', () => {
    expect(spotted('Q20', told('Exempelvägen 12', { protectedIdentity: { code: 'NEJ' } }))).toEqual([]);
    expect(spotted('Q20', told('Exempelvägen 12'))).toEqual([]);
    expect(spotted('Q20', told('Exempelvägen 12', { protectedIdentity: { code: 'EKO' } }))).toHaveLength(1);
  });

  it('stops sending, and offers a press for each who is protected, the child first', () => {
    const draft: Answers = {
      ...toldOfProtected('Exempelvägen 12'),
      family: {
        guardians: [
          { id: 'vh-1', protected: { code: 'SEK' } },
          { id: 'vh-2', protected: { code: 'NEJ' } },
        ],
        siblingsKnown: { answer: 'JA' },
        siblings: [{ id: 'syskon-1', protected: { code: 'FIN' } }],
      },
    };
    const people = ['child', 'vh-1', 'syskon-1'];
    expect(spotted('Q20', draft)).toMatchObject([
      { level: 'STOP', remedies: people.map((person) => ({ kind: 'move-to-protected', person })) },
    ]);
  });

  it('is not looked for in the boxes that tell where somebody is, nor in the annex', () => {
    const draft: Answers = {
      ...toldOfProtected('', { address: 'Exempelvägen 12', school: 'Mallskolan', protectedPlace: 'Provstigen 3' }),
      secrecy: { restricted: [{ id: 'bilaga-1', text: 'Exempelvägen 12' }] },
    };
    expect(spotted('Q20', draft)).toEqual([]);
  });

  it('a number at work may stand where somebody at work is asked for; a protected one’s may not', () => {
    const draft = (note: string): Answers => ({
      ...toldOfProtected('', { phone: '070-174 06 31' }),
      risk: { investigation: { answer: 'JA', note } },
    });
    expect(spotted('Q20', draft('Ring utredare Berg 08-465 004 21'))).toEqual([]);
    expect(wordsSpotted('Q20', draft('Ring inte 0701740631'))).toEqual(['0701740631']);
  });
});

describe('values of the boxes that tell where somebody protected is', () => {
  const home = {
    firstName: 'Elsa',
    lastName: 'Testström',
    address: 'Exempelvägen 12, lgh 1203, 123 45 Hittebo',
    school: 'Solrosen, åk 2',
    phone: '070-174 06 31',
    protectedPlace:
      'Heter nu Vera Provdal. Bor hos Gun på Låtsasholmen. ibland hos sin faster i lund. Hämtas i en grå bil, LÅT 12D. vera@hittebo.example',
    municipality: { code: '1280' },
  } as const;
  const words = (text: string) => wordsSpotted('Q20', toldOfProtected(text, home));

  it.each([
    ['vi åkte till exempelvägen', 'exempelvägen'],
    ['vi åkte till Exempel vägen', 'Exempel vägen'],
    ['vid Exempelvägens slut', 'Exempelvägens'],
    ['vid Exempelväg', 'Exempelväg'],
    ['vid Exempelvägn', 'Exempelvägn'],
    ['hon setts i hittebo', 'hittebo'],
    ['Hittebos centrum', 'Hittebos'],
    ['klassen på Solrosen', 'Solrosen'],
    ['på Låtsasholmen', 'Låtsasholmen'],
    ['på Låtsasholme', 'Låtsasholme'],
    ['på Låtsas-holmen', 'Låtsas-holmen'],
    ['hos Gun', 'Gun'],
    ['Fru Provdal öppnade', 'Provdal'],
    ['nummer 070 17 40 631', '070 17 40 631'],
    ['nummer 0 70174 0631', '0 70174 0631'],
    ['nummer +46 701740631', '46 701740631'],
    ['de flyttade till Malmö', 'Malmö'],
    ['de åkte till lund i går', 'lund'],
    ['bilen låt12d stod där', 'låt12d'],
    ['hon skrev från VERA@hittebo.example i går', 'VERA@hittebo.example'],
  ])('%s', (text, found) => {
    expect(words(text)).toEqual([found]);
  });

  it.each([
    'Elsa Testström sov.',
    'Mormor kom hem.',
    'Hon gick hem till skolan.',
    'Polisen ringde Maria.',
    'gun',
    'Vi stod i en lund.',
    'Fastern kom i en grå bil.',
  ])('none in: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('the receiving kommun stands in the report, and is no secret', () => {
    const draft: Answers = { ...toldOfProtected('De bor i Malmö.', home), recipient: { kommun: { code: '1280' } } };
    expect(spotted('Q20', draft)).toEqual([]);
  });

  it('a guardian’s own boxes count as the child’s do: a household gives its members away (T-11)', () => {
    const family = (code: 'SEK' | 'NEJ'): Answers['family'] => ({
      guardians: [{ id: 'vh-1', name: 'Maria', protected: { code }, protectedPlace: 'Arbetar i Provköping.' }],
    });
    const child = { protectedIdentity: { code: 'NEJ' }, school: 'Solrosen' } as const;
    expect(wordsSpotted('Q20', { ...told('I Provköping, på Solrosen.', child), family: family('SEK') })).toEqual([
      'Provköping, på Solrosen'.split(',')[0],
      'Solrosen',
    ]);
    expect(spotted('Q20', { ...told('I Provköping, på Solrosen.', child), family: family('NEJ') })).toEqual([]);
  });

  const streets = fc
    .tuple(
      fc.constantFrom('Exempel', 'Påhitts', 'Diktar', 'Låtsas', 'Skälby', 'Örnäs'),
      fc.constantFrom('vägen', 'gatan', 'stigen', 'gränd'),
    )
    .map(([first, last]) => first + last);
  const variations: readonly ((street: string) => string)[] = [
    (street) => street,
    (street) => street.toLowerCase(),
    (street) => street.toUpperCase(),
    (street) => `${street}s`,
    (street) => street.normalize('NFD'),
    (street) => street.replace(/(vägen|gatan|stigen|gränd)$/, ' $1'),
    (street) => street.replace(/(vägen|gatan|stigen|gränd)$/, '-$1'),
    (street) => street.slice(0, 3) + street.slice(4),
    (street) => street.slice(0, 3) + street.charAt(3) + street.slice(3),
    (street) => `${street.slice(0, 3)}\u00AD${street.slice(3)}`,
  ];

  it('a street that stands in a box is found however it is spelt, spaced and inflected, anywhere in a text', () => {
    fc.assert(
      fc.property(
        streets,
        fc.constantFrom(...variations),
        fc.constantFrom('', 'Vi kom dit. ', 'Det sägs att hon bor på\n'),
        (street, vary, before) => {
          const text = `${before}${vary(street)} var det.`;
          const found = wordsSpotted('Q20', toldOfProtected(text, { address: `${street} 7, 123 45 Hittebo` }));
          expect(found.join(' ')).toContain(vary(street));
        },
      ),
    );
  });

  it('a number that stands in a box is found however it is grouped', () => {
    const number = '0701740631';
    const cut = (places: readonly number[], between: string) =>
      [...number].map((digit, at) => (places.includes(at) ? between + digit : digit)).join('');
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 9 })), fc.constantFrom(' ', '-', '\u00A0', ' - ', '/'), (places, between) => {
        const text = `Ring ${cut(places, between)} i dag.`;
        expect(wordsSpotted('Q20', toldOfProtected(text, { phone: '070-174 06 31' }))).toHaveLength(1);
      }),
    );
  });
});

describe('for the server, at sending', () => {
  it('each field with a place has a problem, once, with what to do', () => {
    const answers: Answers = {
      ...toldOfProtected('Exempelvägen 12, sedan Mallskolan.'),
      concern: { childWords: [{ id: 'ord-1', quote: 'Jag går på Mallskolan.' }] },
    };
    expect(placesInText(answers)).toEqual([
      { path: 'answers.event.summary', code: 'place-in-text' },
      { path: 'answers.concern.childWords.0.quote', code: 'place-in-text' },
    ]);
    expect(fieldProblemTexts['place-in-text']).toContain('Flytta det till Skyddad uppgift.');
  });

  it('nobody protected, no problem; a text that is not asked for is not sent and not looked at', () => {
    expect(placesInText(told('Exempelvägen 12'))).toEqual([]);
    const closed: Answers = { ...toldOfProtected(''), triage: { reportKind: { code: 'LUL' } }, concern: { assessment: 'Exempelvägen 12' } };
    expect(placesInText(closed)).toEqual([]);
  });
});
