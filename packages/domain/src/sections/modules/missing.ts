import { area, sel, text } from '../../form/fields.ts';
import { fromWhereList } from '../../vocabulary/modules.ts';
import { line, question, sentences } from './question.ts';

/** FOR: Missing or run away. */
export const missing = {
  for1: text(
    { ...question('FOR', 1, ['KUN']), label: 'Hur många gånger, och hur länge?', printLabel: 'Antal gånger, och hur länge' },
    line,
  ),
  for2: sel(fromWhereList, {
    ...question('FOR', 2, ['KUN']),
    label: 'Varifrån försvann barnet?',
    printLabel: 'Barnet försvann från',
    locationRevealing: true,
    restrictable: false,
    noteLabel: 'Var',
  }),
  for3: text(
    {
      ...question('FOR', 3, ['KUN']),
      label: 'Var hittades barnet, och med vem?',
      printLabel: 'Barnet hittades',
      locationRevealing: true,
      restrictable: false,
    },
    line,
  ),
  for4: area({ ...question('FOR', 4, ['KUN']), label: 'I vilket skick var barnet?', printLabel: 'Barnets skick' }, sentences),
  for5: area({ ...question('FOR', 5, ['KUN']), label: 'Vad säger barnet om varför?', printLabel: 'Barnet säger om varför' }, sentences),
  for6: text(
    {
      ...question('FOR', 6, ['KUN']),
      label: 'Vem anmälde barnet försvunnet, och efter hur lång tid?',
      printLabel: 'Försvinnandet anmäldes av, och efter hur lång tid',
    },
    line,
  ),
};
