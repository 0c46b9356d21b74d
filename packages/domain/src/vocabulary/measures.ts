import { codeList } from '../form/code-list.ts';

/** V19b: what the police have done. */
export const policeMeasureList = codeList('V19b', {
  SAM: 'Samtal med barnet',
  SVH: 'Samtal med vårdnadshavare',
  HEM: 'Kört hem',
  OVL: 'Överlämnat till vårdnadshavare',
  OVS: 'Överlämnat till socialjour',
  P12: 'Omhändertagande enligt 12 § polislagen',
  SJU: 'Till sjukvård',
  ANM: 'Brottsanmälan',
  BIL: 'Bilder eller annan dokumentation',
  JOU: 'Ringt jour',
  SMR: 'Samråd (barnahus eller åklagare)',
  RAD: 'Rådgivning',
  ING: 'Inget',
});

/** V22: has somebody been told of the report? */
export const informedList = codeList('V22', {
  JAP: 'Ja, av polisen',
  JAA: 'Ja, av annan',
  NEJ: 'Nej',
  OLA: 'Nej, olämpligt',
  EJN: 'Ej nådd',
  VET: 'Vet inte',
});

/** Why it was unfit to tell. */
export const unfitToInformList = codeList('OLAMPLIGT', {
  VAL: 'Våld',
  SEX: 'Sexuella övergrepp',
  HED: 'Heder',
  UTR: 'Utredningen kan skadas',
  FLY: 'Risk för flykt',
  ANN: 'Annat',
});

export const meetingList = codeList('MOTE', { JA: 'Ja', NEJ: 'Nej', KAN: 'Kanske' });
