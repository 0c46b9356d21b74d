import { section } from '../form/field.ts';
import { sel, text } from '../form/fields.ts';
import { childKinds, reportKinds } from '../form/kinds.ts';
import { kommunList } from '../places/kommuner.ts';
import { recipientBasisList } from '../vocabulary/report.ts';
import { answered, either } from './conditions.ts';

const acute = either(answered('triage', 'immediateDanger', 'JA', 'VET'), answered('risk', 'protectToday', 'JA', 'VET'));

/** Step 8: the nämnd that gets the report. */
export const recipient = section({
  id: 'recipient',
  step: 8,
  title: 'Mottagare',
  kinds: reportKinds,
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
      kinds: childKinds,
    }),
    /** A second nämnd, for acute need where the child is, beside the one that is responsible (SoL 29 kap., L-110). Tells where the child is. */
    secondKommun: sel(kommunList, {
      id: 'recipient.secondKommun',
      label: 'Kommun för den andra mottagaren',
      printLabel: 'Kommun för annan mottagare',
      help: 'När barnet är i en annan kommun och det är bråttom.',
      adult: { help: 'När personen är i en annan kommun och det är bråttom.' },
      requirement: 'O',
      source: ['L-110'],
      locationRevealing: true,
      condition: acute,
    }),
    secondBoard: text(
      {
        id: 'recipient.secondBoard',
        label: 'Den andra mottagande nämnden',
        requirement: 'O',
        source: ['L-110', 'L-111'],
        locationRevealing: true,
        condition: acute,
      },
      80,
    ),
  },
});
