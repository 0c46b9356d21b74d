import type { Answers } from '@tidig/domain/form/answers.ts';
import { localTime } from '../../report-answers.ts';
import { type Writing, writtenBy } from './written-by.ts';

const hours = 3_600_000;

/** Two children with one mother and different fathers, one event: Ellen's report, from which Vidar's is begun. */
export function ellensReport(writing: Writing): Answers {
  return {
    triage: {
      whereNowKommun: { code: '0180' },
      immediateDanger: { answer: 'NEJ' },
      phoned: { answer: 'JA' },
      phonedWho: 'Socialjouren Stockholm',
      phonedAt: { at: localTime(writing.at, -hours), precision: 'EXAKT' },
      reportKind: { code: 'SOL' },
      childCount: 2,
    },
    child: {
      identityCertainty: { code: 'KTR' },
      identity: { kind: 'PNR', value: '20150102-2386' },
      firstName: 'Ellen',
      lastName: 'Halvprov',
      gender: { code: 'F' },
      protectedIdentity: { code: 'NEJ' },
      municipality: { code: '0180' },
      address: 'Provstigen 4, 123 45 Farsta',
      whereNow: { code: 'HEM' },
      carerNow: 'Mamman, Sanna Halvprov',
      living: { code: 'VAX' },
      school: 'Låtsasskolan, åk 5',
      language: { code: 'sv' },
      interpreter: { answer: 'NEJ' },
    },
    family: {
      guardians: [
        {
          id: 'vh-sanna',
          name: 'Sanna Halvprov',
          identity: { kind: 'PNR', value: '19840102-2382' },
          relation: { code: 'MOR' },
          custody: { code: 'GEM' },
          livesWithChild: { answer: 'JA' },
          phone: '070-174 06 31',
          protected: { code: 'NEJ' },
          role: { codes: ['UTS'] },
          detained: { answer: 'NEJ' },
        },
        {
          id: 'vh-peter',
          name: 'Peter Halvprov',
          relation: { code: 'FAR' },
          custody: { code: 'GEM' },
          livesWithChild: { answer: 'NEJ' },
          phone: '070-174 06 32',
          protected: { code: 'NEJ' },
          role: { codes: ['ING'] },
          detained: { answer: 'NEJ' },
        },
      ],
      siblingsKnown: { answer: 'JA' },
      siblings: [
        {
          id: 'syskon-vidar',
          name: 'Vidar Halvprov',
          age: 5,
          presence: { code: 'SAG' },
          concern: { answer: 'JA' },
          protected: { code: 'NEJ' },
        },
      ],
    },
    event: {
      whyNow: 'Ellen ringde 112 för att mammas sambo slog sönder dörren till sovrummet där hon och lillebror var.',
      start: { at: localTime(writing.at, -3 * hours), precision: 'EXAKT' },
      place: { code: 'BOS' },
      placeAddress: 'Provstigen 4, 123 45 Farsta',
      inHome: { answer: 'JA' },
      howKnown: { code: 'BAR' },
      refs: [{ id: 'ref-1', kind: { code: 'KNR' }, number: '5000-K000117-26' }],
      summary:
        'Larm kl. 19.10. Sovrumsdörren låg på golvet med ett hål i mitten. Mamman stod mellan mannen och sängen. Mannen följde med ut när vi bad om det och hämtades av sin bror kl. 19.55.',
      childRole: { codes: ['BEV'] },
      childPresence: { code: 'INB' },
      weapon: { answer: 'NEJ' },
      suspicionStatus: { code: 'JA' },
      crimes: 'skadegörelse, olaga hot',
    },
    concern: {
      main: { code: 'VAL1' },
      obs: [
        {
          id: 'obs-1',
          what: 'Ellen satt i sängen med lillebror i knät och höll för hans öron. Hon skakade så att sängen rörde sig.',
          source: { code: 'EGE' },
          certainty: { code: 'SAK' },
        },
      ],
      met: { answer: 'JA' },
      childWords: [
        {
          id: 'ord-1',
          quote: 'Jag brukar ställa stolen för dörren, men den räckte inte.',
          question: 'Vad gjorde du när det small?',
          heardBy: 'PA Norr',
        },
      ],
      state: { codes: ['RAD', 'TAR'] },
      duration: { code: 'MAN' },
      impact: 'Ellen sover inte förrän mannen har gått. Hon har varit trött i skolan i flera veckor, säger hon.',
      ifNothing: 'Mannen har nyckel kvar och kan komma tillbaka.',
      strengths: 'Ellen ringde själv 112. Hon litar på sin pappa och på sin lärare.',
    },
    measures: {
      actions: { codes: ['SAM', 'SVH', 'ANM', 'JOU'] },
      informChild: { code: 'JAP' },
      informGuardians: [
        { id: 'vet-1', who: ['vh-sanna'], informed: { code: 'JAP' } },
        { id: 'vet-2', who: ['vh-peter'], informed: { code: 'EJN' } },
      ],
    },
    reporter: writtenBy(writing),
    recipient: { kommun: { code: '0180' }, board: 'stockholm-farsta', basis: { code: 'FOL' } },
  };
}

/** Ellen's father is not Vidar's, and does not travel into his report. */
export const vidarsFamily = { sibling: 'syskon-vidar', guardians: ['vh-sanna'], household: [] };

/** What is Vidar's own, beside what the two have in common. */
export function vidarsReport(common: Answers): Answers {
  return {
    ...common,
    triage: { ...common.triage, whereNowKommun: { code: '0180' }, immediateDanger: { answer: 'NEJ' } },
    child: {
      ...common.child,
      identityCertainty: { code: 'KTR' },
      gender: { code: 'P' },
      municipality: { code: '0180' },
      whereNow: { code: 'HEM' },
      language: { code: 'sv' },
    },
    event: {
      ...common.event,
      whyNow: 'Vidar, 5 år, satt instängd i sovrummet när mammas sambo slog hål i dörren.',
      childRole: { codes: ['BEV'] },
    },
    concern: {
      main: { code: 'VAL1' },
      obs: [
        {
          id: 'obs-1',
          what: 'Vidar satt i storasysters knä. Pyjamasbyxorna var blöta. Han släppte henne inte när vi kom in.',
          source: { code: 'EGE' },
          certainty: { code: 'SAK' },
        },
      ],
      met: { answer: 'JA' },
      childWords: [{ id: 'ord-1', quote: 'Dörren gick sönder.', question: 'Vad hände?', heardBy: 'PA Norr' }],
      state: { codes: ['RAD', 'TYS'] },
      impact: 'Vidar kissade på sig och ville inte gå förbi dörren.',
      strengths: 'Han somnade hos mamman när det var lugnt.',
    },
    recipient: { ...common.recipient, basis: { code: 'FOL' } },
  };
}
