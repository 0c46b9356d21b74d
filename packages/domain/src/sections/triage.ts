import { offered } from '../form/code-list.ts';
import { section } from '../form/field.ts';
import { count, moment, sel, text, tri } from '../form/fields.ts';
import { kommunList } from '../places/kommuner.ts';
import { reportKindList } from '../vocabulary/report.ts';
import { answered } from './conditions.ts';

/** Step 0: is it urgent, and what is being sent. */
export const triage = section({
  id: 'triage',
  step: 0,
  title: 'Är det bråttom?',
  fields: {
    whereNowKommun: sel(kommunList, {
      id: 'triage.whereNowKommun',
      label: 'I vilken kommun är barnet nu?',
      printLabel: 'Kommun där barnet är nu',
      help: 'Styr vilken socialjour som visas.',
      source: ['L-110'],
      locationRevealing: true,
    }),
    immediateDanger: tri({
      id: 'triage.immediateDanger',
      label: 'Är barnet i fara just nu?',
      printLabel: 'Barnet är i fara just nu',
      help: 'Ring 112 eller socialjouren först. Anmälan ersätter inte samtalet.',
      source: ['BBQ', 'SOS'],
    }),
    phoned: tri({
      id: 'triage.phoned',
      label: 'Har du ringt socialtjänsten eller socialjouren?',
      printLabel: 'Har ringt socialtjänsten eller socialjouren',
      help: 'Ange vem du talade med och när.',
      source: ['BBQ', 'RJL'],
    }),
    phonedWho: text({
      id: 'triage.phoned',
      label: 'Vem talade du med?',
      printLabel: 'Talade med',
      condition: answered('triage', 'phoned', 'JA'),
    }),
    phonedAt: moment({
      id: 'triage.phoned',
      label: 'När ringde du?',
      printLabel: 'Ringde',
      condition: answered('triage', 'phoned', 'JA'),
    }),
    reportKind: sel(
      reportKindList,
      {
        id: 'triage.reportKind',
        label: 'Vad vill du göra?',
        printLabel: 'Slag',
        requirement: 'H',
        source: ['LUL'],
      },
      offered(reportKindList, ['SOL']),
    ),
    childCount: count(
      {
        id: 'triage.childCount',
        label: 'Hur många barn är du orolig för?',
        printLabel: 'Antal barn som oron gäller',
        help: 'Skriv en anmälan för varje barn.',
        source: ['BOT', 'OROB'],
      },
      [1, 12],
    ),
  },
});
