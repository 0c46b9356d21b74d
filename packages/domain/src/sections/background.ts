import { section } from '../form/field.ts';
import { area, date, multi, rows, sel, text, tri } from '../form/fields.ts';
import { concernKinds } from '../form/kinds.ts';
import { agencyList, historyCheckedList } from '../vocabulary/background.ts';

/** Step 5: what is known from before, as far as it matters for the child. */
export const background = section({
  id: 'background',
  step: 5,
  title: 'Bakgrund',
  kinds: concernKinds,
  fields: {
    checked: sel(historyCheckedList, {
      id: 'history.checked',
      label: 'Har du kontrollerat tidigare händelser?',
      printLabel: 'Tidigare händelser kontrollerade',
    }),
    events: rows(
      {
        id: 'history.events[]',
        label: 'Tidigare händelser som har betydelse',
        help: 'Datum, nummer, en mening. Bara det som rör barnets situation.',
        source: ['JO14', 'NOKS'],
        restrictable: true,
        rowName: 'händelse',
        maxRows: 30,
      },
      {
        on: date({ id: 'history.events[].date', label: 'Datum' }),
        number: text({ id: 'history.events[].number', label: 'Nummer', requirement: 'O' }, 60),
        what: text({ id: 'history.events[].what', label: 'Vad hände?', printLabel: 'Vad som hände' }, 400),
      },
    ),
    reports: tri({
      id: 'history.reports',
      restrictable: true,
      label: 'Har polisen anmält oro tidigare?',
      printLabel: 'Polisen har anmält oro tidigare',
      source: ['KEN', 'BOT'],
      noteLabel: 'När, och nummer om du har det',
    }),
    pattern: area({
      id: 'history.pattern',
      label: 'Finns ett mönster?',
      printLabel: 'Mönster',
      help: 'Blir det vanligare, grövre, yngre, nya personer?',
      requirement: 'O',
      source: ['UPD'],
      restrictable: true,
    }),
    agencies: multi(agencyList, {
      id: 'history.agencies',
      restrictable: true,
      label: 'Andra som har kontakt med barnet',
      help: 'Skola, BUP, socialtjänst, SSPF, social insatsgrupp.',
      requirement: 'O',
      source: ['NOKS'],
      noteLabel: 'Vem, och vad du vet',
    }),
    consent: tri({
      id: 'history.consent',
      restrictable: true,
      label: 'Finns samtycke till samverkan (till exempel SSPF)?',
      printLabel: 'Samtycke till samverkan',
      requirement: 'O',
      source: ['SEM', 'RPS'],
      noteLabel: 'Vem har samtyckt, till vad, när',
    }),
  },
});
