import { section } from '../form/field.ts';
import { sel, text } from '../form/fields.ts';
import { kommunList } from '../places/kommuner.ts';
import { recipientBasisList } from '../vocabulary/report.ts';

/** Step 8: the nämnd that gets the report. */
export const recipient = section({
  id: 'recipient',
  step: 8,
  title: 'Mottagare',
  fields: {
    kommun: sel(kommunList, {
      id: 'recipient.kommun',
      label: 'Mottagande kommun',
      help: 'Föreslås från folkbokföring eller placerande kommun.',
      requirement: 'H',
      source: ['L-110', 'SOS', 'HAB'],
    }),
    /** Id of the nämnd in the directory; its name is shown, never this. */
    board: text({ id: 'recipient.board', label: 'Mottagande nämnd', requirement: 'H', source: ['L-111', 'SOS', 'HAB'] }, 80),
    basis: sel(recipientBasisList, {
      id: 'recipient.basis',
      label: 'Varför den mottagaren?',
      printLabel: 'Mottagaren vald för att',
      help: '”Vet inte” går bra – mottagaren skickar rätt.',
      source: ['L-110', 'HAB'],
    }),
  },
});
