import { area, multi, sel, tri } from '../../form/fields.ts';
import { acceptsHelpList, gangPressureList, unexplainedList } from '../../vocabulary/modules.ts';
import { question, sentences } from './question.ts';

/** KRI: Crime and gangs. */
export const crime = {
  kri1: area(
    {
      ...question('KRI', 1, ['GAN', 'POLG']),
      label: 'Med vilka är barnet, och var?',
      printLabel: 'Barnet umgås med, och var',
      help: 'Typ av plats och tid räcker.',
    },
    sentences,
  ),
  kri2: multi(unexplainedList, {
    ...question('KRI', 2, ['GAN', 'POLG']),
    label: 'Vad har barnet utan förklaring?',
    printLabel: 'Barnet har utan förklaring',
    noteLabel: 'Beskriv',
  }),
  kri3: multi(gangPressureList, {
    ...question('KRI', 3, ['GAN', 'UPD']),
    label: 'Finns uppdrag, skuld eller hot?',
    printLabel: 'Uppdrag, skuld eller hot',
    noteLabel: 'Beskriv, och hur du vet det',
  }),
  kri4: tri({
    ...question('KRI', 4, ['UPD']),
    label: 'Sker kontakten på nätet eller i appar?',
    printLabel: 'Kontakt på nätet eller i appar',
    noteLabel: 'Vilka, och hur det märktes',
  }),
  kri5: area({ ...question('KRI', 5, ['GAN']), label: 'Vad säger barnet självt?', printLabel: 'Barnet säger självt om det' }, sentences),
  kri6: area({ ...question('KRI', 6, ['POLG']), label: 'Vad gör vårdnadshavarna?', printLabel: 'Vårdnadshavarna gör åt det' }, sentences),
  kri7: sel(acceptsHelpList, {
    ...question('KRI', 7, ['GAN']),
    label: 'Vill barnet ta emot hjälp?',
    printLabel: 'Barnet vill ta emot hjälp',
    noteLabel: 'Vad barnet sade',
  }),
};
