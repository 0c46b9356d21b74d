import { area, multi, sel, text } from '../../form/fields.ts';
import { aloneOrNotList, intoxicationList } from '../../vocabulary/modules.ts';
import { line, question, sentences } from './question.ts';

/** MIS: The child's own abuse. */
export const abuse = {
  mis1: area(
    {
      ...question('MIS', 1),
      label: 'Vad tar barnet, hur ofta och hur märktes det?',
      printLabel: 'Vad barnet tar, hur ofta och hur det märktes',
    },
    sentences,
  ),
  mis2: multi(intoxicationList, {
    ...question('MIS', 2),
    label: 'Är barnet påverkat nu, och behövs vård?',
    printLabel: 'Barnet är påverkat, och vård',
    noteLabel: 'Beskriv',
  }),
  mis3: text({ ...question('MIS', 3), label: 'Var kom det ifrån?', printLabel: 'Det som barnet tar kommer från' }, line),
  mis4: sel(aloneOrNotList, {
    ...question('MIS', 4),
    label: 'Är barnet ensamt om det eller med andra?',
    printLabel: 'Barnet är ensamt om det eller med andra',
    noteLabel: 'Med vilka',
  }),
};
