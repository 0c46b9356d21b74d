import type { Answers } from '@tidig/domain/form/answers.ts';
import { localTime } from '../../report-answers.ts';
import { type Writing, writtenBy } from './written-by.ts';

/** A Snabb anmälan: what stops sending and nothing more, and on its face that more will follow. */
export function shortReport(writing: Writing): Answers {
  return {
    triage: {
      whereNowKommun: { code: '0180' },
      immediateDanger: { answer: 'NEJ' },
      reportKind: { code: 'SOL' },
      childCount: 1,
      moreToCome: { answer: 'JA' },
    },
    child: {
      identityCertainty: { code: 'KTR' },
      identity: { kind: 'PNR', value: '20190506-2384' },
      firstName: 'Tuva',
      lastName: 'Kortprov',
      protectedIdentity: { code: 'NEJ' },
      municipality: { code: '0180' },
    },
    family: { siblingsKnown: { answer: 'NEJ' } },
    event: { whyNow: 'Tuva satt ensam på bussen till Farsta strand och visste inte var hon skulle gå av.' },
    concern: {
      main: { code: 'OMS1' },
      obs: [{ id: 'obs-1', what: 'Tuva var ensam på bussen efter mörkrets inbrott, utan jacka.', source: { code: 'EGE' } }],
    },
    reporter: writtenBy(writing),
    recipient: { kommun: { code: '0180' }, board: 'stockholm-farsta', basis: { code: 'FOL' } },
  };
}

/** The rest, once the officer has sat down. Another komplettering may follow it. */
export function theRest({ at }: Writing, sent: Answers): Answers {
  return {
    ...sent,
    supplement: { whatIsNew: 'Mamman är nådd. Hon trodde att Tuva var hos en granne. Tuva är hemma igen.' },
    child: {
      ...sent.child,
      gender: { code: 'F' },
      address: 'Låtsasgränd 7, 123 45 Farsta',
      whereNow: { code: 'HEM' },
      language: { code: 'sv' },
    },
    family: {
      ...sent.family,
      guardians: [
        {
          id: 'vh-1',
          name: 'Malin Kortprov',
          identity: { kind: 'PNR', value: '19890504-2381' },
          relation: { code: 'MOR' },
          custody: { code: 'ENS' },
          livesWithChild: { answer: 'JA' },
          phone: '070-174 06 27',
        },
      ],
    },
    event: {
      ...sent.event,
      start: { at: localTime(at, -2 * 3_600_000), precision: 'UNGEFAR' },
      place: { code: 'KOL' },
      howKnown: { code: 'LAR' },
      summary: 'Bussföraren ringde. Vi mötte bussen vid ändhållplatsen, satt med Tuva och fick tag på mamman efter fyrtio minuter.',
    },
    concern: {
      ...sent.concern,
      met: { answer: 'JA' },
      childWords: [
        { id: 'ord-1', quote: 'Mamma sover alltid när jag kommer hem.', question: 'Vem brukar vara hemma hos dig?', heardBy: 'PA Lind' },
      ],
      state: { codes: ['TYS', 'TRT'] },
      impact: 'Tuva kunde hela busslinjen utantill. Hon åker den ofta ensam.',
      ifNothing: 'Tuva kan råka illa ut när hon är ute ensam på kvällarna.',
      strengths: 'Mamman kom genast och tröstade Tuva.',
    },
  };
}
