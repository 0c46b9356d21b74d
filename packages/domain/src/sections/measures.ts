import { section } from '../form/field.ts';
import { area, asksReason, moment, multi, people, rows, sel, text } from '../form/fields.ts';
import { childKinds, concernKinds } from '../form/kinds.ts';
import { informedList, meetingList, policeMeasureList, unfitToInformList } from '../vocabulary/measures.ts';
import { aged, answered, includes, not } from './conditions.ts';

const infant = aged(0, 2);
const handedOver = includes('measures', 'actions', 'HEM', 'OVL', 'OVS', 'P12', 'SJU');

/** Step 7: what the police have done, and who knows of the report. */
export const measures = section({
  id: 'measures',
  step: 7,
  title: 'Vad ni har gjort och vad familjen vet',
  adultTitle: 'Vad personen vet',
  kinds: concernKinds,
  fields: {
    actions: multi(policeMeasureList, {
      id: 'actions.taken',
      restrictable: 'note',
      label: 'Vad har polisen gjort?',
      printLabel: 'Polisen har gjort',
      source: ['DKG', 'L-94'],
      kinds: childKinds,
      noteLabel: 'Beskriv',
      noteMaxLength: 6000,
    }),
    p12At: moment({
      id: 'actions.p12',
      label: 'När togs barnet om hand enligt 12 § polislagen?',
      printLabel: 'Omhändertagen enligt 12 § polislagen',
      help: 'Ring socialjouren: barnet ska snarast lämnas till vårdnadshavare eller socialnämnd.',
      source: ['L-94', 'Polislagen 12 §'],
      since: 2,
      condition: includes('measures', 'actions', 'P12'),
    }),
    handover: text({
      id: 'actions.handover',
      label: 'Vem lämnades barnet till?',
      printLabel: 'Barnet lämnades till',
      source: ['JO08', 'L-94'],
      locationRevealing: true,
      condition: handedOver,
    }),
    handoverAt: moment({
      id: 'actions.handover',
      label: 'När lämnades barnet?',
      printLabel: 'Barnet lämnades',
      source: ['JO08', 'L-94'],
      condition: handedOver,
    }),
    informChild: sel(informedList, {
      id: 'inform.child',
      restrictable: true,
      label: 'Vet barnet om anmälan?',
      printLabel: 'Barnet vet om anmälan',
      help: 'Berätta om du kan, på ett sätt barnet förstår. Om inte: skriv varför.',
      source: ['NOKS', 'BBQ'],
      kinds: [...concernKinds, 'PL6'],
      condition: not(infant),
      adult: {
        label: 'Vet personen om underrättelsen?',
        printLabel: 'Personen vet om underrättelsen',
        help: 'Berätta om du kan. Om inte: skriv varför.',
      },
      noteLabel: 'Vad som sades, eller varför inte',
      noteMaxLength: 6000,
    }),
    childView: area({
      id: 'inform.childView',
      restrictable: true,
      label: 'Vad tycker barnet om att vårdnadshavarna får veta?',
      printLabel: 'Barnets syn på att vårdnadshavarna får veta',
      requirement: 'O',
      source: ['L-36'],
      condition: not(infant),
    }),
    informGuardians: asksReason(
      rows(
        {
          id: 'inform.guardians[]',
          restrictable: true,
          label: 'Vet vårdnadshavarna om anmälan?',
          printLabel: 'Vet om anmälan',
          help: 'En rad för varje vårdnadshavare. Om inte: skriv varför.',
          source: ['NOKS', 'DKG', 'BBQ'],
          rowName: 'vårdnadshavare',
          maxRows: 4,
        },
        {
          who: people({ id: 'inform.guardians[].who', label: 'Vilken vårdnadshavare?', printLabel: 'Vem' }),
          informed: sel(informedList, { id: 'inform.guardians[].informed', label: 'Vet om anmälan?', printLabel: 'Vet om anmälan' }),
          unfitReasons: multi(unfitToInformList, {
            id: 'inform.guardians[].reason',
            label: 'Varför är det olämpligt?',
            printLabel: 'Olämpligt på grund av',
            condition: answered('row', 'informed', 'OLA'),
            noteLabel: 'Mer om skälet',
          }),
          by: text({
            id: 'inform.guardians[].by',
            label: 'Informerad av vem?',
            printLabel: 'Informerad av',
            requirement: 'O',
            condition: answered('row', 'informed', 'JAP', 'JAA'),
          }),
          when: moment({
            id: 'inform.guardians[].when',
            label: 'När?',
            printLabel: 'När',
            requirement: 'O',
            condition: answered('row', 'informed', 'JAP', 'JAA'),
          }),
          reaction: text(
            {
              id: 'inform.guardians[].reaction',
              label: 'Reaktion, eller varför inte',
              printLabel: 'Reaktion eller skäl',
              requirement: 'O',
            },
            400,
          ),
        },
      ),
    ),
    contactAdvice: area({
      id: 'inform.contactAdvice',
      restrictable: true,
      label: 'Vad bör socialtjänsten tänka på vid kontakt?',
      printLabel: 'Att tänka på vid kontakt',
      help: 'Till exempel: ring inte hem, prata med barnet i skolan.',
      source: ['BBQ'],
    }),
    meeting: sel(meetingList, {
      id: 'inform.meeting',
      label: 'Kan du vara med på ett möte?',
      printLabel: 'Anmälaren kan vara med på ett möte',
      requirement: 'O',
      source: ['BBQ', 'KRO'],
    }),
  },
});
