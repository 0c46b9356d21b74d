import { section } from '../form/field.ts';
import { area } from '../form/fields.ts';
import { reportKinds } from '../form/kinds.ts';
import { answered } from './conditions.ts';

/** Step 0 of a komplettering: what is new. The rest of the form stands as it was sent, to be filled in further. */
export const supplement = section({
  id: 'supplement',
  step: 0,
  title: 'Komplettering',
  kinds: reportKinds,
  fields: {
    whatIsNew: area({
      id: 'supplement.whatIsNew',
      label: 'Vad är nytt?',
      printLabel: 'Det nya i korthet',
      help: 'Skriv kort. Fyll sedan i det nya i de andra stegen. Det du ändrar där visas också som nytt.',
      source: ['L-08'],
      restrictable: true,
      condition: answered('triage', 'reportKind', 'KOMP'),
    }),
  },
});
