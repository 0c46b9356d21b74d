import { dayOf } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { localTime } from '../../report-answers.ts';
import { type Writing, writtenBy } from './written-by.ts';

const hours = 3_600_000;

/** Only an underrättelse enligt 34 § LUL: a boy of fourteen may be suspected of a lesser crime (L-91). */
export function noticeOnSuspect(writing: Writing): Answers {
  const began = localTime(writing.at, -20 * hours);
  return {
    triage: { whereNowKommun: { code: '1280' }, immediateDanger: { answer: 'NEJ' }, reportKind: { code: 'LUL' } },
    child: {
      identityCertainty: { code: 'KTR' },
      identity: { kind: 'PNR', value: '20121103-2394' },
      firstName: 'Sixten',
      lastName: 'Klotterprov',
      gender: { code: 'P' },
      protectedIdentity: { code: 'NEJ' },
      municipality: { code: '1280' },
      address: 'Provgatan 9, 212 00 Malmö',
      whereNow: { code: 'HEM' },
      living: { code: 'BAD' },
      language: { code: 'sv' },
    },
    family: {
      guardians: [
        {
          id: 'vh-1',
          name: 'Jenny Klotterprov',
          relation: { code: 'MOR' },
          custody: { code: 'GEM' },
          livesWithChild: { answer: 'JA' },
          phone: '070-174 06 23',
        },
      ],
    },
    event: {
      whyNow: 'Sixten kan misstänkas för skadegörelse på en busskur.',
      start: { at: began, precision: 'UNGEFAR' },
      place: { code: 'KOL' },
      howKnown: { code: 'BRO' },
      refs: [{ id: 'ref-1', kind: { code: 'KNR' }, number: '5000-K000093-26' }],
      summary: 'Två vittnen pekade ut Sixten. Han hade färg på händerna och tre sprayburkar i ryggsäcken.',
      crimes: 'Skadegörelse',
    },
    lul: {
      form: { codes: ['LUL34'] },
      suspectedOn: dayOf(writing.at),
      degree: { code: 'KAN' },
      deprived: { codes: ['NEJ'] },
      guardiansTold: { answer: 'JA', note: 'Mamman, på telefon samma kväll' },
      investigationLeader: 'Förundersökningsledare Ryd, 040-628 04 15',
      reaction: 'Mamman blev arg och vill att de ersätter skadan.',
      alsoConcern: { answer: 'NEJ' },
      protocolLater: { answer: 'JA' },
    },
    risk: { investigation: { answer: 'NEJ' }, staffSafety: { codes: ['ING'] } },
    measures: { actions: { codes: ['SVH', 'ANM'] } },
    reporter: writtenBy(writing),
    recipient: { kommun: { code: '1280' }, board: 'malmo', basis: { code: 'FOL' } },
  };
}
