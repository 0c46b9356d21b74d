import type { Answers } from '@tidig/domain/form/answers.ts';
import { type Writing, writtenBy } from './written-by.ts';

/** Begun and left: the night went on with other alarms. */
export function halfWritten(writing: Writing): Answers {
  return {
    triage: { whereNowKommun: { code: '0180' }, immediateDanger: { answer: 'NEJ' }, reportKind: { code: 'SOL' } },
    child: { identityCertainty: { code: 'TRO' }, firstName: 'Saga', lastName: 'Halvprov' },
    event: { whyNow: 'Saga ringde på hos en granne klockan tre på natten och ville inte gå hem.' },
    reporter: writtenBy(writing),
  };
}

/** Begun by one officer, with a place left for what the colleague saw. */
export function sharedDraft(writing: Writing): Answers {
  return {
    triage: { whereNowKommun: { code: '0180' }, immediateDanger: { answer: 'NEJ' }, reportKind: { code: 'SOL' } },
    child: {
      identityCertainty: { code: 'KTR' },
      identity: { kind: 'PNR', value: '20100904-2381' },
      firstName: 'Alva',
      lastName: 'Delprov',
    },
    event: { whyNow: 'Alva hittades ensam i ett parkeringshus med en vuxen som sprang när vi kom.' },
    concern: {
      main: { code: 'SEX2' },
      obs: [{ id: 'obs-1', what: 'Mannen släppte en påse med nya kläder i Alvas storlek.', source: { code: 'EGE' } }],
    },
    reporter: writtenBy(writing),
  };
}
