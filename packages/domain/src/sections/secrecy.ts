import { section } from '../form/field.ts';
import { area, people, rows, text, tri } from '../form/fields.ts';
import { reportKinds } from '../form/kinds.ts';

/**
 * Step 7: what should not be shown to someone. The whole section travels in the part `restricted` and is never in the report itself.
 * The nämnd tries the secrecy and decides what is disclosed (OSL 10:3, 12:3, L-78, L-79); a mark promises nothing.
 */
export const secrecy = section({
  id: 'secrecy',
  step: 7,
  title: 'Bör inte visas för …',
  kinds: reportKinds,
  fields: {
    restricted: rows(
      {
        id: 'secrecy.restricted',
        label: 'Uppgifter som inte bör visas för …',
        help: 'Skrivs i en egen bilaga. Socialnämnden prövar sekretessen och avgör vad som lämnas ut; det kan inte lovas.',
        requirement: 'O',
        source: ['L-78', 'JAR', 'JOSK', 'NOBUF'],
        rowName: 'uppgift',
        maxRows: 20,
      },
      {
        text: area({ id: 'secrecy.restricted[].text', label: 'Uppgiften' }, 2000),
        from: people({ id: 'secrecy.restricted[].from', label: 'Bör inte visas för' }),
        why: text({ id: 'secrecy.restricted[].why', label: 'Skäl' }, 400),
      },
    ),
    /** Travels with the rest of the section: who gave the information must not be read out of the report itself. */
    sourceThreat: tri({
      id: 'source.threat',
      label: 'Finns det en hotbild mot någon som har lämnat uppgifter?',
      printLabel: 'Hotbild mot uppgiftslämnare',
      help: 'Skrivs bara i bilagan. Skriv vad hotet är och vem det riktas mot.',
      requirement: 'O',
      source: ['L-81', 'OSL 26:5'],
      noteLabel: 'Vem hotas, av vem, hur',
      noteMaxLength: 1000,
    }),
    marks: rows(
      {
        id: '(any field or row).restricted',
        label: 'Markerade uppgifter',
        help: 'Uppgiften flyttas till bilagan.',
        requirement: 'O',
        source: ['L-78'],
        rowName: 'markering',
        maxRows: 60,
      },
      {
        /** Path of a field or a row: `event.summary`, `concern.obs/<row id>`. */
        target: text({ id: 'restricted[].target', label: 'Vilken uppgift' }),
        from: people({ id: 'restricted[].from', label: 'Bör inte visas för' }),
        why: text({ id: 'restricted[].why', label: 'Skäl' }, 400),
      },
    ),
  },
});
