import { section } from '../form/field.ts';
import { area, people, rows, text } from '../form/fields.ts';
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
    /** L-81: in the annex alone, in a group of its own. Whom it is kept from is not chosen: nobody knows whom a threat may come through. */
    threats: rows(
      {
        id: 'source.threat',
        label: 'Hotbild mot den som har lämnat uppgifter',
        help: 'Skrivs bara i bilagan, under en egen rubrik. Skriv inte var den hotade finns.',
        requirement: 'O',
        source: ['L-81', 'OSL 26:5', 'OSL 35:2'],
        since: 3,
        rowName: 'hotbild',
        maxRows: 4,
      },
      {
        who: text({ id: 'source.threat[].who', label: 'Vem är hotad?', printLabel: 'Hotad' }),
        by: text({ id: 'source.threat[].by', label: 'Vem kommer hotet från?', printLabel: 'Hotet kommer från' }),
        how: area({ id: 'source.threat[].how', label: 'Hur ser hotet ut?', printLabel: 'Hotet' }, 1000),
        since: text({ id: 'source.threat[].since', label: 'Sedan när?', printLabel: 'Sedan', requirement: 'O' }),
        grounds: area({ id: 'source.threat[].grounds', label: 'Vad bygger du det på?', printLabel: 'Bygger på', requirement: 'O' }, 1000),
      },
    ),
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
        target: text({ id: 'restricted[].target', label: 'Vilken uppgift' }, 120),
        from: people({ id: 'restricted[].from', label: 'Bör inte visas för' }),
        why: text({ id: 'restricted[].why', label: 'Skäl' }, 400),
      },
    ),
  },
});
