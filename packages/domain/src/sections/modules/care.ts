import { multi, sel, tri } from '../../form/fields.ts';
import { lackingCareList, leftAloneList, withinReachList } from '../../vocabulary/modules.ts';
import { question, sentences } from './question.ts';

/** OMS: Care and neglect. */
export const care = {
  oms1: multi(lackingCareList, {
    ...question('OMS', 1, ['RIK', '1177']),
    label: 'Vad brister i omsorgen?',
    printLabel: 'Brister i omsorgen',
    noteLabel: 'Beskriv',
    noteMaxLength: sentences,
  }),
  oms2: sel(leftAloneList, {
    ...question('OMS', 2, ['RIK']),
    label: 'Har barnet lämnats ensamt, och hur länge?',
    printLabel: 'Barnet har lämnats ensamt',
    noteLabel: 'När, och med vem i närheten',
  }),
  oms3: tri({
    ...question('OMS', 3, ['1177']),
    label: 'Var vuxna påverkade?',
    printLabel: 'Vuxna var påverkade',
    noteLabel: 'Vem, och hur det märktes',
  }),
  oms4: multi(withinReachList, {
    ...question('OMS', 4, ['RIK']),
    label: 'Vad fanns inom räckhåll för barnet?',
    printLabel: 'Inom räckhåll för barnet',
    noteLabel: 'Var i hemmet',
  }),
  oms5: tri({
    ...question('OMS', 5, ['1177']),
    label: 'Kan den vuxne ta hand om barnet i natt?',
    printLabel: 'Den vuxne kan ta hand om barnet i natt',
    noteLabel: 'Vad du bygger det på',
  }),
};
