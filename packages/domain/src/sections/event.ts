import { section } from '../form/field.ts';
import { area, moment, multi, rows, sel, text, tri } from '../form/fields.ts';
import { childKinds, concernKinds, reportKinds } from '../form/kinds.ts';
import { howKnownList, policeReferenceList, suspicionList } from '../vocabulary/event.ts';
import { presenceList, roleList } from '../vocabulary/people.ts';
import { placeList } from '../vocabulary/whereabouts.ts';

/** Step 3: what happened. */
export const event = section({
  id: 'event',
  step: 3,
  title: 'Händelsen',
  kinds: reportKinds,
  fields: {
    whyNow: area(
      {
        id: 'event.whyNow',
        label: 'Vad gör att du anmäler just nu?',
        printLabel: 'Varför anmälan görs nu',
        help: 'En eller två meningar. Detta läser mottagaren först.',
        requirement: 'H',
        source: ['BBQ', 'SOD'],
        restrictable: true,
        adult: { label: 'Vad gör att du underrättar just nu?', printLabel: 'Varför underrättelsen görs nu' },
      },
      400,
    ),
    start: moment({ id: 'event.start', label: 'När hände det?', printLabel: 'Tid', source: ['GNE'] }),
    end: moment({ id: 'event.end', label: 'När var det över?', printLabel: 'Till', requirement: 'O', source: ['GNE'] }),
    place: sel(placeList, { id: 'event.place', label: 'Var hände det?', printLabel: 'Plats' }),
    placeAddress: text({
      id: 'event.place',
      label: 'Adress eller närmare plats',
      printLabel: 'Adress eller närmare plats',
      requirement: 'O',
      locationRevealing: true,
    }),
    inHome: tri({ kinds: concernKinds, id: 'event.inHome', label: 'Har ni varit i hemmet?', printLabel: 'Polisen har varit i hemmet' }),
    howKnown: sel(howKnownList, {
      id: 'event.howKnown',
      restrictable: true,
      label: 'Hur fick polisen kännedom?',
      printLabel: 'Polisen fick kännedom genom',
      source: ['SOD'],
      noteLabel: 'Mer om hur',
    }),
    refs: rows(
      {
        id: 'event.refs[]',
        restrictable: true,
        label: 'Polisens ärendenummer',
        source: ['JT', 'L-97'],
        rowName: 'nummer',
        maxRows: 12,
      },
      {
        kind: sel(policeReferenceList, { id: 'event.refs[].kind', label: 'Slag av nummer' }),
        number: text({ id: 'event.refs[].number', label: 'Nummer' }, 60),
      },
    ),
    summary: area({
      id: 'event.summary',
      label: 'Kort beskrivning av händelsen',
      help: 'Vad hände, i tidsordning. Inga ord ur utredningen som inte behövs.',
      source: ['DKB'],
      restrictable: true,
    }),
    childRole: multi(roleList, { id: 'event.childRole', label: 'Barnets roll', kinds: concernKinds }),
    childPresence: sel(presenceList, {
      id: 'event.childPresence',
      label: 'Var barnet på plats?',
      printLabel: 'Barnet på plats',
      source: ['HMI19', 'L-95'],
      kinds: concernKinds,
    }),
    intox: tri({
      id: 'event.intox',
      restrictable: true,
      label: 'Fanns alkohol eller narkotika på platsen?',
      printLabel: 'Alkohol eller narkotika',
      requirement: 'O',
      kinds: concernKinds,
      noteLabel: 'Vem, vad, hur det märktes',
    }),
    weapon: tri({
      id: 'event.weapon',
      restrictable: true,
      label: 'Fanns vapen på platsen?',
      printLabel: 'Vapen',
      requirement: 'O',
      kinds: concernKinds,
      noteLabel: 'Vem, vad, hur det märktes',
    }),
    suspicionStatus: sel(suspicionList, {
      id: 'event.suspicionStatus',
      label: 'Finns brottsmisstanken kvar?',
      printLabel: 'Brottsmisstanken finns kvar',
      help: 'Har misstanken avfärdats ska du tänka om: finns ändå oro för barnet?',
      source: ['JO14'],
      kinds: concernKinds,
    }),
    crimes: text({
      id: 'event.crimes',
      restrictable: true,
      label: 'Misstänkt brott',
      help: 'Bara rubricering.',
      requirement: 'O',
      source: ['LUL', 'L-90', 'L-91'],
      kinds: childKinds,
      stopsIn: ['LUL'],
    }),
  },
});
