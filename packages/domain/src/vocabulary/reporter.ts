import { codeList } from '../form/code-list.ts';

/** V23: the reporter's function. */
export const reporterFunctionList = codeList('V23', {
  ING: 'Ingripandeverksamhet',
  OMR: 'Områdespolis eller kommunpolis',
  UTR: 'Utredare',
  UNG: 'Ungdomsgrupp eller ungdomsutredare',
  BAR: 'Barnahus eller barnutredare',
  BNR: 'Brott i nära relation',
  ARR: 'Arrest',
  GRA: 'Gränspolis',
  PKC: 'Kontaktcenter',
  BOP: 'Brottsoffer- och personsäkerhet',
  SPE: 'Annan specialist',
});

/** The seven police regions. */
export const policeRegionList = codeList('POLISREGION', {
  NORD: 'Nord',
  MITT: 'Mitt',
  STOCKHOLM: 'Stockholm',
  OST: 'Öst',
  VAST: 'Väst',
  SYD: 'Syd',
  BERGSLAGEN: 'Bergslagen',
});

export const selfObservedList = codeList('EGNA', { JA: 'Ja', DEL: 'Delvis', NEJ: 'Nej' });
