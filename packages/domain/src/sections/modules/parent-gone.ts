import { area, text, tri } from '../../form/fields.ts';
import { line, question, sentences } from './question.ts';

/** FRI: A parent detained, dead or acutely ill. */
export const parentGone = {
  fri1: text(
    {
      ...question('FRI', 1, ['JO08']),
      label: 'Vem har barnet, och hur länge?',
      printLabel: 'Har barnet, och hur länge',
      locationRevealing: true,
      restrictable: false,
    },
    line,
  ),
  fri1Consent: tri({
    ...question('FRI', 1, ['JO08']),
    label: 'Har vårdnadshavaren samtyckt till det?',
    printLabel: 'Vårdnadshavaren har samtyckt till vem som har barnet',
    noteLabel: 'Vem, och när',
  }),
  fri2: tri({
    ...question('FRI', 2, ['JO08']),
    label: 'Har ni nått den andra vårdnadshavaren?',
    printLabel: 'Den andra vårdnadshavaren är nådd',
    noteLabel: 'När, eller varför inte',
  }),
  fri3: text(
    {
      ...question('FRI', 3, ['JO08']),
      label: 'Vem har hand om syskonen?',
      printLabel: 'Har hand om syskonen',
      locationRevealing: true,
      restrictable: false,
    },
    line,
  ),
  fri4: area(
    { ...question('FRI', 4, ['JO08']), label: 'Vad vet barnet om det som har hänt?', printLabel: 'Barnet vet om det som har hänt' },
    sentences,
  ),
};
