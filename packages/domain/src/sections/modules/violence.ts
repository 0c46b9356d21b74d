import { area, multi, sel } from '../../form/fields.ts';
import { childActedList, childBetweenList, dangerSignList, suspectNowList } from '../../vocabulary/modules.ts';
import { question, sentences } from './question.ts';

/** VAL: Violence at home. */
export const violence = {
  val1: area(
    {
      ...question('VAL', 1, ['HMI19']),
      label: 'Vem slog eller hotade vem, hur och hur ofta?',
      printLabel: 'Vem som slog eller hotade vem, hur och hur ofta',
    },
    sentences,
  ),
  val2: area(
    { ...question('VAL', 2, ['HMI19']), label: 'Vad såg, hörde eller gjorde barnet?', printLabel: 'Barnet såg, hörde eller gjorde' },
    sentences,
  ),
  val3: multi(childActedList, {
    ...question('VAL', 3, ['HMI19']),
    label: 'Försökte barnet ingripa eller ringa?',
    printLabel: 'Barnet försökte ingripa eller ringa',
    noteLabel: 'Hur',
  }),
  val4: multi(childBetweenList, {
    ...question('VAL', 4, ['HMI19']),
    label: 'Var barnet i famnen eller mellan de vuxna?',
    printLabel: 'Barnet i famnen eller mellan de vuxna',
    noteLabel: 'Hos vem',
  }),
  val5: multi(dangerSignList, {
    ...question('VAL', 5, ['HMI19']),
    label: 'Finns något av det här?',
    printLabel: 'Strypgrepp, vapen, dödshot, separation eller graviditet',
    help: 'Det hänger ihop med grövre våld.',
    noteLabel: 'Beskriv',
  }),
  val6: sel(suspectNowList, {
    ...question('VAL', 6, ['HMI19']),
    label: 'Var är den misstänkte nu, och till när?',
    printLabel: 'Den misstänkte är nu',
    locationRevealing: true,
    restrictable: false,
    noteLabel: 'Till när, och mer om var',
  }),
};
