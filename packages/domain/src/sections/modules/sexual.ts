import { multi, sel, tri } from '../../form/fields.ts';
import { compensationList, evidenceList, howRevealedList, offenderKindList } from '../../vocabulary/modules.ts';
import { question } from './question.ts';

/** SEX: Sexual violence and exploitation: as few questions to the child as possible. */
export const sexual = {
  sex1: sel(howRevealedList, {
    ...question('SEX', 1, ['KUN']),
    label: 'Hur kom det fram?',
    printLabel: 'Så kom det fram',
    help: 'Ställ inga fler frågor till barnet än nödvändigt.',
    noteLabel: 'Mer om hur',
  }),
  sex2: multi(offenderKindList, {
    ...question('SEX', 2, ['KUN']),
    label: 'Vad vet du om den som misstänks?',
    printLabel: 'Den som misstänks är',
    noteLabel: 'Mer om den som misstänks',
  }),
  sex3: multi(compensationList, {
    ...question('SEX', 3, ['KUN']),
    label: 'Har barnet fått ersättning?',
    printLabel: 'Ersättning till barnet',
    noteLabel: 'Beskriv',
  }),
  sex4: tri({
    ...question('SEX', 4, ['KUN']),
    label: 'Har barnet rymt?',
    printLabel: 'Barnet har rymt',
    noteLabel: 'Hur ofta, hur länge',
  }),
  sex5: tri({
    ...question('SEX', 5, ['KUN']),
    label: 'Är bilder spridda?',
    printLabel: 'Bilder är spridda',
    noteLabel: 'Var, till vilka',
  }),
  sex6: multi(evidenceList, {
    ...question('SEX', 6, ['KUN']),
    label: 'Är läkare och bevissäkring ordnade?',
    printLabel: 'Läkare och bevissäkring',
    noteLabel: 'När, och vem som håller i det',
  }),
};
