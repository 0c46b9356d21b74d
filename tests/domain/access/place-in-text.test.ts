import { tellsPlace } from '@tidig/domain/access/place-in-text.ts';
import { placeTexts, placeWords } from '@tidig/domain/access/place-words.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const open = ['Elsa Testström', 'Maria Testström', 'Farsta stadsdelsnämnd', 'Stockholm'];
const words = placeWords(
  [
    'Kvinnojouren Linden, Exempelvägen 12 B, 123 45 Hittebo. Telefon 070-174 06 12.',
    'Regnbågens förskola',
    'Stora gatan 5',
    'Påhittsg. 9',
    'Farsta',
    'hos sin farmors kusin i stugan vid sjön',
  ],
  open,
);

describe('T-12: a text that tells where somebody protected is', () => {
  it.each([
    'De bor på Exempelvägen 12 B.',
    'exempelvägen 12',
    'Exempelvägen',
    'Exempel vägen 12',
    'EXEMPELVÄGEN',
    'Exempelvagen 12',
    'Exempel-vägen 12',
    'Exempelv. 12',
    'E x e m p e l v ä g e n 12',
    'Exempel\nvägen 12',
    'Exempelvägens uppgång',
    'Exemplevägen 12',
    'Exempelvägn',
    'Exempelwägen 12',
    'Hon är på Linden nu.',
    'Lindens personal ringde.',
    'på Kvinnojouren  Linden',
    'Hon tog tåget till Hittebo',
    'Numret är 0701740612',
    'ring 070 174 06 12',
    '+46 70 174 06 12',
    '070/174-06-12',
    'går på Regnbågens förskola',
    'Regnbågen',
    'Stora gatan 5',
    'storagatan 5',
    'Påhittsgatan 9',
    'påhittsg 9',
    'De är hos sin farmors kusin i stugan vid sjön.',
  ])('is known: %s', (text) => {
    expect(tellsPlace(text, words)).toBe(true);
  });

  it.each([
    'Elsa Testström hörde av sig till Farsta stadsdelsnämnd.',
    'Pappan slog Maria i ansiktet i hallen.',
    'De gick hem längs en väg 12 minuter bort.',
    'Händelsen var den 2026-11-18 kl. 22.15, ärende 5000-K000102-26.',
    'Barnet var hos farmor.',
    'En stor gata utan namn',
    '',
  ])('is not taken for one: %s', (text) => {
    expect(tellsPlace(text, words)).toBe(false);
  });

  it.each([
    ['blåklinten', 'Hon går på Blåklinten.'],
    ['esplanaden 12', 'De bor på Esplanaden 12.'],
    ['esplanaden 12', 'De bor på esplanaden 12.'],
    ['hos mormor i lund', 'Hon är i Lund.'],
    ['hos mormor i lund', 'hon är i lund'],
    ['ica maxi', 'Mamman jobbar på ICA Maxi.'],
    ['Bor i Röda Stugan', 'De är i Stugan.'],
    ['maria.ny@exempel.se', 'Mejla Maria.Ny@exempel.se.'],
    ['ABC 123', 'Kör en volvo, abc123.'],
    ['vit volvo abc12d', 'Volvo med nummer ABC 12D'],
    ['Vretgränd 18, 753 10 Uppsala', 'Postnumret är 75310.'],
    ['Vretgränd 18, SE-75310', 'Postnumret är 753 10.'],
    ['Box 12', 'Skriv till box 12.'],
    ['nytt namn anna nyman', 'Flickan heter nu Anna.'],
    ['heter numera anna nyman', 'flickan heter anna'],
  ])('is known however it stands in the vault box: %s · %s', (box, text) => {
    expect(tellsPlace(text, placeWords([box], open))).toBe(true);
  });

  it.each([
    ['Vistas hos en väninna som hämtar henne från skolan med bil', 'Väninnan hämtar henne. Skolan ringde om en bil.'],
    ['Flyttade igår. Hotades av pappan, omhändertagande övervägs.', 'Flyttade igår. Pappan hotade. Hotades av honom. Omhändertagande.'],
    ['Tel 070-174 06 12, nås efter 18', 'Tel 070-174 06 13. Nås 18.'],
    ['Ring 070-174 06 12', 'Larmnummer 174 06 är ett annat.'],
    ['ABC 123', 'ABC 1234 och 123'],
    ['753 10', 'Ring 08-753 10 22.'],
    ['maria.ny@exempel.se', 'Ett exempel på något nytt.'],
    ['Box 12', 'Han tog fram en box och box 123.'],
    ['Skyddade personuppgifter, ring kollega', 'Skyddade personuppgifter: inte kontrollerat'],
    ['Sedan 2026-11-18 23.20', 'Inkom 2026-11-18 23.20'],
  ])('is not found where only everyday words agree: %s · %s', (box, text) => {
    expect(tellsPlace(text, placeWords([box], open))).toBe(false);
  });

  it('is nothing where nobody has a place', () => {
    expect(tellsPlace('Exempelvägen 12, 070-174 06 12', placeWords([], open))).toBe(false);
    expect(tellsPlace('Exempelvägen 12', placeWords(['', 'Farsta', 'Elsa'], open))).toBe(false);
  });

  it('finds whatever was written as a street, a number and a telephone, in any text around it', () => {
    const street = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{3,9}(gatan|vägen|stigen)$/);
    const phone = fc.stringMatching(/^0[1-9]\d-\d{3} \d{2} \d{2}$/);
    fc.assert(
      fc.property(street, fc.integer({ min: 1, max: 99 }), phone, fc.string(), (name, number, tel, around) => {
        const found = placeWords([`${name} ${number}, ring ${tel}`], []);
        expect(tellsPlace(`${around}\n${name.toLowerCase()} ${number}\n`, found)).toBe(true);
        expect(tellsPlace(`${around}\n${tel.replaceAll(/[- ]/g, '')}.`, found)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never fails, and finds nothing of a text that has no word of it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (place, text) => void tellsPlace(text, placeWords([place], [])),
      ),
    );
  });
});

describe('what is looked for', () => {
  const location = {
    persons: {
      child: {
        'child.address': 'Exempelvägen 12',
        'child.whereNow': { code: 'SLA', note: 'hos moster Ada i Hittebo' },
        'child.municipality': { code: '1280' },
        'recipient.secondBoard': 'goteborg-hisingen',
      },
      mamma: { 'family.guardians.phone': '070-174 06 12' },
      pappa: { 'family.guardians.address': 'Annanvägen 1' },
    },
  };

  it('is what is written of these persons, notes and kommuner too, and of nobody else', () => {
    expect(placeTexts(location, ['child', 'mamma', 'någon'])).toEqual([
      'Exempelvägen 12',
      'hos moster Ada i Hittebo',
      'Malmö',
      '070-174 06 12',
    ]);
  });

  it('leaves out the names that stand in every print', () => {
    const found = placeWords(['Malmö, hos Maria Testström'], ['Individ- och familjenämnden Malmö', 'Maria Testström']);
    expect([...found.words]).toEqual(['hosmariateststrom']);
  });
});
