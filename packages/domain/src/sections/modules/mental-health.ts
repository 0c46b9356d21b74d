import { area, multi, text, tri } from '../../form/fields.ts';
import { suicidePlanList } from '../../vocabulary/modules.ts';
import { line, question, sentences } from './question.ts';

/** PSY: Mental health and suicide. */
export const mentalHealth = {
  psy1: area(
    {
      ...question('PSY', 1),
      label: 'Vad sade eller gjorde barnet?',
      printLabel: 'Barnet sade eller gjorde',
      help: 'Ordagrant, så långt det går.',
    },
    sentences,
  ),
  psy2: multi(suicidePlanList, {
    ...question('PSY', 2),
    label: 'Finns plan, medel eller tidigare försök?',
    printLabel: 'Plan, medel eller tidigare försök',
    noteLabel: 'Beskriv',
  }),
  psy3: text(
    { ...question('PSY', 3), label: 'Vem har barnet nu?', printLabel: 'Har barnet nu', locationRevealing: true, restrictable: false },
    line,
  ),
  psy4: tri({
    ...question('PSY', 4),
    label: 'Har barnet vårdkontakt i dag?',
    printLabel: 'Vårdkontakt i dag',
    locationRevealing: true,
    restrictable: false,
    noteLabel: 'Vilken, och när',
  }),
};
