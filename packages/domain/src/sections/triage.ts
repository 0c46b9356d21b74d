import { offered } from '../form/code-list.ts';
import { section } from '../form/field.ts';
import { count, date, moment, sel, text, tri } from '../form/fields.ts';
import { askedKinds, concernKinds, reportKinds } from '../form/kinds.ts';
import { kommunList } from '../places/kommuner.ts';
import { reportKindList } from '../vocabulary/report.ts';
import { answered } from './conditions.ts';

/** Step 0: is it urgent, and what is being sent. */
export const triage = section({
  id: 'triage',
  step: 0,
  title: 'Är det bråttom?',
  kinds: askedKinds,
  fields: {
    whereNowKommun: sel(kommunList, {
      kinds: reportKinds,
      id: 'triage.whereNowKommun',
      label: 'I vilken kommun är barnet nu?',
      printLabel: 'Kommun där barnet är nu',
      help: 'Styr vilken socialjour som visas.',
      source: ['L-110'],
      adult: { label: 'I vilken kommun är personen nu?', printLabel: 'Kommun där personen är nu' },
      locationRevealing: true,
    }),
    immediateDanger: tri({
      kinds: reportKinds,
      id: 'triage.immediateDanger',
      label: 'Är barnet i fara just nu?',
      printLabel: 'Barnet är i fara just nu',
      help: 'Ring 112 eller socialjouren först. Anmälan ersätter inte samtalet.',
      source: ['BBQ', 'SOS'],
      adult: {
        label: 'Är personen i fara just nu?',
        printLabel: 'Personen är i fara just nu',
        help: 'Ring 112 eller socialjouren först. Underrättelsen ersätter inte samtalet.',
      },
    }),
    phoned: tri({
      kinds: reportKinds,
      id: 'triage.phoned',
      label: 'Har du ringt socialtjänsten eller socialjouren?',
      printLabel: 'Har ringt socialtjänsten eller socialjouren',
      help: 'Ange vem du talade med och när.',
      source: ['BBQ', 'RJL'],
    }),
    phonedWho: text({
      kinds: reportKinds,
      id: 'triage.phoned',
      label: 'Vem talade du med?',
      printLabel: 'Talade med',
      condition: answered('triage', 'phoned', 'JA'),
    }),
    phonedAt: moment({
      kinds: reportKinds,
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
      offered(reportKindList, ['SOL', 'SOLLUL', 'LUL', 'PL6', 'KOMP']),
    ),
    /** The anmälningsnummer of the report that this one supplements or corrects. */
    supplementOf: text(
      {
        id: 'triage.supplementOf',
        label: 'Vilken anmälan ska kompletteras?',
        printLabel: 'Hör till anmälan',
        help: 'Välj bland dina och enhetens skickade anmälningar.',
        requirement: 'H',
        source: ['L-08', 'L-52'],
        condition: answered('triage', 'reportKind', 'KOMP', 'FEL'),
      },
      40,
    ),
    /** What the supplemented report asks as: copied from it, never chosen. */
    supplementKind: sel(reportKindList, {
      id: 'triage.supplementKind',
      label: 'Slag av anmälan som kompletteras',
      printLabel: 'Kompletterar',
      setByProgram: true,
      requirement: 'O',
      condition: answered('triage', 'reportKind', 'KOMP'),
    }),
    childCount: count(
      {
        kinds: concernKinds,
        id: 'triage.childCount',
        label: 'Hur många barn är du orolig för?',
        printLabel: 'Antal barn som oron gäller',
        help: 'Skriv en anmälan för varje barn.',
        source: ['BOT', 'OROB'],
      },
      [1, 12],
    ),
    /** Said on the report's face, so that a short one is not taken for all there is (L-03). */
    moreToCome: tri({
      id: 'triage.moreToCome',
      label: 'Kommer du att lämna fler uppgifter?',
      printLabel: 'Fler uppgifter kommer',
      requirement: 'O',
      source: ['L-03'],
      kinds: reportKinds,
    }),
    /** The day the writing began: shows the lag (L-03), and tells the child's age to the questions that follow it. */
    writtenOn: date({
      id: 'triage.writtenOn',
      label: 'Anmälan påbörjad',
      requirement: 'O',
      source: ['L-03'],
      kinds: reportKinds,
      setByProgram: true,
    }),
  },
});
