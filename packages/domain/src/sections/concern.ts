import { section } from '../form/field.ts';
import { area, asksReason, multi, rows, sel, tri } from '../form/fields.ts';
import { concernKinds } from '../form/kinds.ts';
import { concernList, offeredConcerns } from '../vocabulary/concerns.ts';
import { homeStateList } from '../vocabulary/home.ts';
import { childStateList, durationList, notHeardList } from '../vocabulary/statements.ts';
import { aged, all, answered, either, hasRows, not } from './conditions.ts';
import { observation, quote } from './statements.ts';

const metChild = answered('concern', 'met', 'JA');
const notMet = answered('concern', 'met', 'NEJ');
const infant = aged(0, 2);

/** A few sentences of one's own on a young child or a young person; asked by age (report-content 4.1). */
const aboutTheYoung = 1000;
const young = { requirement: 'O', since: 2, restrictable: true, condition: aged(13, 17) } as const;

/** Step 4: what worries, what was seen and said, how the child is. */
export const concern = section({
  id: 'concern',
  step: 4,
  title: 'Oron',
  kinds: concernKinds,
  fields: {
    main: sel(
      concernList,
      {
        id: 'concern.main',
        restrictable: 'note',
        label: 'Vad oroar dig mest?',
        printLabel: 'Huvudsaklig oro',
        help: 'Välj det som bäst beskriver situationen.',
        requirement: 'H',
        source: ['SOD'],
        noteLabel: 'Med egna ord',
      },
      offeredConcerns,
    ),
    other: multi(
      concernList,
      { id: 'concern.other', restrictable: true, label: 'Annat som oroar', requirement: 'O', source: ['SOD'] },
      offeredConcerns,
    ),
    obs: rows(
      {
        id: 'obs[]',
        label: 'Iakttagelser',
        help: 'En iakttagelse per ruta.',
        requirement: 'H',
        source: ['SOS', 'DKB'],
        kinds: [...concernKinds, 'PL6'],
        restrictable: true,
        rowName: 'iakttagelse',
        maxRows: 30,
      },
      observation,
    ),
    met: tri({ id: 'child.met', label: 'Har ni träffat barnet?', printLabel: 'Polisen har träffat barnet' }),
    childWords: asksReason(
      rows(
        {
          id: 'childWords[]',
          label: 'Barnets egna ord',
          help: 'Skriv ordagrant. Skriv också vilken fråga du ställde.',
          source: ['KARL', 'BOT'],
          restrictable: true,
          condition: not(either(infant, notMet)),
          rowName: 'citat',
          maxRows: 20,
        },
        quote,
      ),
    ),
    care: area({
      id: 'concern.care',
      restrictable: true,
      label: 'Hur tas barnet om hand?',
      printLabel: 'Så tas barnet om hand',
      help: 'Mat, sömnplats, kläder, blöja, tröst, ögonkontakt, hur barnet reagerar på de vuxna.',
      source: ['RIK'],
      since: 2,
      condition: all(infant, not(notMet)),
    }),
    notHeardReason: sel(notHeardList, {
      id: 'child.notHeardReason',
      restrictable: true,
      label: 'Varför talade ni inte med barnet?',
      printLabel: 'Barnet har inte hörts',
      help: 'Ett skäl räcker.',
      source: ['HMI20'],
      condition: all(not(infant), either(notMet, all(metChild, not(hasRows('concern', 'childWords'))))),
      noteLabel: 'Mer om skälet',
    }),
    state: multi(childStateList, {
      id: 'child.state',
      restrictable: true,
      label: 'Hur verkade barnet?',
      printLabel: 'Barnet verkade',
      help: 'Beskriv det du såg: gråt, tyst, darrade, sov, lekte.',
      source: ['HMI19'],
      condition: metChild,
      noteLabel: 'Beskriv',
      noteMaxLength: 6000,
    }),
    play: area(
      {
        id: 'concern.play',
        restrictable: true,
        label: 'Hur leker barnet, och vem söker det sig till?',
        printLabel: 'Lek, och vem barnet söker sig till',
        requirement: 'O',
        since: 2,
        condition: aged(3, 6),
      },
      aboutTheYoung,
    ),
    will: area({ ...young, id: 'concern.will', label: 'Vad vill den unge själv?', printLabel: 'Den unge vill själv' }, aboutTheYoung),
    company: area(
      {
        ...young,
        id: 'concern.company',
        label: 'Vilka umgås den unge med?',
        printLabel: 'Umgänge',
        help: 'Åldrar, hur länge, vad de gör.',
      },
      aboutTheYoung,
    ),
    netContacts: area(
      {
        ...young,
        id: 'concern.netContacts',
        label: 'Vilka kontakter har den unge på nätet?',
        printLabel: 'Kontakter på nätet',
        help: 'Appar, spel, okända vuxna.',
      },
      aboutTheYoung,
    ),
    schoolLife: area(
      {
        ...young,
        id: 'concern.schoolLife',
        label: 'Hur går det i skolan?',
        printLabel: 'Skolgången',
        help: 'Närvaro, trivsel, någon vuxen där. Skriv inte skolans namn här.',
      },
      aboutTheYoung,
    ),
    injury: tri({
      id: 'child.injury',
      restrictable: true,
      label: 'Finns skador eller märken?',
      printLabel: 'Skador eller märken',
      help: 'Var på kroppen, storlek, färg. Är det fotograferat?',
      source: ['KARL', '1177'],
      condition: metChild,
      noteLabel: 'Beskriv',
      noteMaxLength: 6000,
    }),
    homeSigns: multi(homeStateList, {
      id: 'home.state',
      restrictable: true,
      label: 'Vad såg ni där barnet bor?',
      printLabel: 'Hemmet',
      requirement: 'O',
      source: ['RIK'],
      condition: answered('event', 'inHome', 'JA'),
    }),
    homeState: area({
      id: 'home.state',
      restrictable: true,
      label: 'Hur såg det ut där barnet bor?',
      printLabel: 'Så såg det ut där barnet bor',
      help: 'Sovplats, mat, kyla, farliga föremål, droger åtkomliga.',
      source: ['RIK'],
      condition: answered('event', 'inHome', 'JA'),
    }),
    impact: area({
      id: 'concern.impact',
      restrictable: true,
      label: 'Hur påverkas barnet?',
      printLabel: 'Så påverkas barnet',
      help: 'Sömn, skola, rädsla, ansvar, utveckling.',
      source: ['TRA'],
    }),
    duration: sel(durationList, {
      id: 'concern.duration',
      restrictable: true,
      label: 'Hur länge har oron funnits?',
      printLabel: 'Oron har funnits',
      source: ['BBQ', 'LIL'],
      noteLabel: 'Mer om tiden',
    }),
    ifNothing: area({
      id: 'concern.ifNothing',
      restrictable: true,
      label: 'Vad kan hända om ingen gör något?',
      printLabel: 'Det kan hända om ingen gör något',
      source: ['BBQ'],
    }),
    strengths: area({
      id: 'concern.strengths',
      label: 'Vad fungerar bra?',
      printLabel: 'Det fungerar bra',
      help: 'Det som skyddar barnet.',
      requirement: 'O',
      source: ['BBQ', 'GL'],
      restrictable: true,
    }),
    assessment: area({
      id: 'concern.assessment',
      restrictable: true,
      label: 'Din bedömning',
      printLabel: 'Anmälarens bedömning',
      help: 'Här får du skriva vad du tror och varför. Håll det skilt från iakttagelserna.',
      requirement: 'O',
      source: ['DKB'],
      kinds: [...concernKinds, 'PL6'],
    }),
  },
});
