import { dayOf, plusDays } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { localTime } from '../../report-answers.ts';
import { type Writing, writtenBy } from './written-by.ts';

const hours = 3_600_000;

/** An underrättelse enligt 6 § polislagen about somebody of nineteen (L-28). */
export function noticeOnYoung(writing: Writing): Answers {
  return {
    triage: { whereNowKommun: { code: '0180' }, immediateDanger: { answer: 'NEJ' }, reportKind: { code: 'PL6' } },
    child: {
      identityCertainty: { code: 'KTR' },
      identity: { kind: 'PNR', value: '20071103-2391' },
      firstName: 'Valter',
      lastName: 'Ungprov',
      protectedIdentity: { code: 'NEJ' },
      municipality: { code: '0180' },
      address: 'Påhittsvägen 12, 123 45 Farsta',
      phone: '070-174 06 24',
      language: { code: 'sv' },
    },
    event: {
      whyNow: 'Valter sover i trapphus sedan tre veckor och bad själv om hjälp i natt.',
      start: { at: localTime(writing.at, -3 * hours), precision: 'UNGEFAR' },
      place: { code: 'TRA' },
      howKnown: { code: 'KON' },
      refs: [{ id: 'ref-1', kind: { code: 'HID' }, number: 'DUMMY-92' }],
      summary: 'En boende ringde om en person i källaren. Valter satt på en kartong. Han fick lämna sitt rum när kompisen flyttade.',
    },
    notice: { about: { code: 'UNG' }, childrenInHome: { answer: 'NEJ' } },
    concern: {
      obs: [
        {
          id: 'obs-1',
          what: 'Valter var genomfrusen och hade en påse med kläder och en pantsatt telefon.',
          source: { code: 'EGE' },
          certainty: { code: 'SAK' },
        },
      ],
      assessment: 'Jag tror att han tar emot hjälp om någon ringer redan i dag.',
    },
    risk: { investigation: { answer: 'NEJ' }, staffSafety: { codes: ['ING'] } },
    measures: { informChild: { code: 'JAP', note: 'Han vill bli kontaktad på telefon.' } },
    reporter: { ...writtenBy(writing), selfObserved: { code: 'JA' } },
    recipient: { kommun: { code: '0180' }, board: 'stockholm-farsta' },
  };
}

/** One about an adult who expects a child: no report can be made on the unborn (L-04, L-05). */
export function noticeOnExpecting(writing: Writing): Answers {
  return {
    triage: { whereNowKommun: { code: '0380' }, immediateDanger: { answer: 'NEJ' }, reportKind: { code: 'PL6' } },
    child: {
      identityCertainty: { code: 'KTR' },
      identity: { kind: 'PNR', value: '19970303-2384' },
      firstName: 'Camilla',
      lastName: 'Väntprov',
      protectedIdentity: { code: 'NEJ' },
      municipality: { code: '0380' },
      address: 'Mönstergatan 5, 750 00 Uppsala',
      language: { code: 'sv' },
    },
    event: {
      whyNow: 'Camilla väntar barn i vinter och var påverkad av droger när vi träffade henne.',
      start: { at: localTime(writing.at, -2 * hours), precision: 'EXAKT' },
      place: { code: 'BOS' },
      howKnown: { code: 'LAR' },
      summary:
        'Grannar larmade om bråk. Camilla var ensam i lägenheten. Hon berättade att hon är gravid och har missat de senaste besöken hos barnmorskan.',
    },
    notice: { about: { code: 'VAN' }, dueOn: plusDays(dayOf(writing.at), 70), childrenInHome: { answer: 'NEJ' } },
    concern: {
      obs: [
        {
          id: 'obs-1',
          what: 'Camilla sluddrade och hade små pupiller. På bordet låg en rulle folie med brännmärken.',
          source: { code: 'EGE' },
          certainty: { code: 'SAK' },
        },
      ],
    },
    risk: { investigation: { answer: 'NEJ' }, staffSafety: { codes: ['TVA'] } },
    measures: { informChild: { code: 'JAP' } },
    reporter: { ...writtenBy(writing), selfObserved: { code: 'JA' } },
    recipient: { kommun: { code: '0380' }, board: 'uppsala' },
  };
}
