import { section } from '../form/field.ts';
import { area, multi } from '../form/fields.ts';
import { correctionList } from '../vocabulary/report.ts';

/** A message that something in a sent report is wrong: linked to it, nothing in it is changed or deleted (L-107). */
export const correction = section({
  id: 'correction',
  step: 0,
  title: 'Något är fel',
  kinds: ['FEL'],
  fields: {
    what: multi(correctionList, { id: 'correction.what', label: 'Vad är fel?', printLabel: 'Det gäller', source: ['L-107', 'T-28'] }),
    text: area({
      id: 'correction.text',
      label: 'Beskriv vad som är fel, och vad som är rätt',
      printLabel: 'Det som är fel, och vad som är rätt',
      requirement: 'H',
      source: ['L-107'],
    }),
  },
});
