import type { Answers } from '@tidig/domain/form/answers.ts';
import { localTime } from '../../report-answers.ts';
import { type Writing, writtenBy } from './written-by.ts';

const hours = 3_600_000;

/** Acute, and the child is in another kommun than where the child lives: both nämnder get the report (L-110). */
export function acuteFarFromHome(writing: Writing): Answers {
  return {
    triage: {
      whereNowKommun: { code: '0380' },
      immediateDanger: { answer: 'JA' },
      phoned: { answer: 'JA' },
      phonedWho: 'Socialjouren Uppsala',
      phonedAt: { at: localTime(writing.at, -0.5 * hours), precision: 'EXAKT' },
      reportKind: { code: 'SOL' },
      childCount: 1,
    },
    child: {
      identityCertainty: { code: 'KTR' },
      identity: { kind: 'PNR', value: '20140806-2386' },
      firstName: 'Freja',
      lastName: 'Resprov',
      gender: { code: 'F' },
      protectedIdentity: { code: 'NEJ' },
      municipality: { code: '0180' },
      address: 'Exempelvägen 88, 123 45 Farsta',
      whereNow: { code: 'SJU', note: 'Akademiska sjukhuset, barnakuten' },
      carerNow: 'Personalen på barnakuten',
      living: { code: 'VAX' },
      language: { code: 'sv' },
    },
    family: {
      guardians: [
        {
          id: 'vh-1',
          name: 'Frida Resprov',
          relation: { code: 'MOR' },
          custody: { code: 'GEM' },
          phone: '070-174 06 25',
          role: { codes: ['ING'] },
        },
        {
          id: 'vh-2',
          name: 'Håkan Resprov',
          relation: { code: 'FAR' },
          custody: { code: 'GEM' },
          phone: '070-174 06 26',
          role: { codes: ['MIS'] },
        },
      ],
      siblingsKnown: { answer: 'VET' },
    },
    event: {
      whyNow: 'Freja är på sjukhus i Uppsala med bruten arm och säger att hon inte vågar åka hem med pappa.',
      start: { at: localTime(writing.at, -4 * hours), precision: 'UNGEFAR' },
      place: { code: 'FOR', note: 'Rastplats vid E4' },
      howKnown: { code: 'MYN', note: 'Barnakuten ringde' },
      refs: [{ id: 'ref-1', kind: { code: 'KNR' }, number: '5000-K000091-26' }],
      summary:
        'Freja och pappan var på väg norrut. Personal på rastplatsen såg honom rycka henne ur bilen. Ambulans tog Freja till Uppsala.',
      childRole: { codes: ['UTS'] },
      childPresence: { code: 'INB' },
      suspicionStatus: { code: 'JA' },
      crimes: 'Misshandel',
    },
    concern: {
      main: { code: 'VAL2' },
      obs: [
        {
          id: 'obs-1',
          what: 'Röntgen visade ett brott på vänster underarm. Läkaren såg äldre blåmärken på ryggen.',
          source: { code: 'MYN', note: 'Läkare på barnakuten' },
          certainty: { code: 'SAK' },
        },
      ],
      met: { answer: 'JA' },
      childWords: [{ id: 'ord-1', quote: 'Jag vill åka till mamma.', question: 'Vart vill du åka härifrån?', heardBy: 'PA Lind' }],
      state: { codes: ['RAD', 'GRA'] },
      injury: { answer: 'JA', note: 'Bruten underarm. Blåmärken av olika ålder på ryggen, fotograferade av läkaren.' },
      impact: 'Freja frågade flera gånger om pappan var kvar på sjukhuset.',
      ifNothing: 'Pappan vill hämta henne i kväll.',
    },
    risk: {
      protectToday: { answer: 'JA', note: 'Pappan är på väg till sjukhuset.' },
      access: { answer: 'JA' },
      factors: { codes: ['REP'] },
    },
    measures: { actions: { codes: ['SAM', 'SJU', 'ANM', 'JOU'] }, informChild: { code: 'JAP' } },
    reporter: writtenBy(writing),
    recipient: {
      kommun: { code: '0180' },
      board: 'stockholm-farsta',
      basis: { code: 'FOL' },
      secondKommun: { code: '0380' },
      secondBoard: 'uppsala',
    },
  };
}
