import { codeList } from '../form/code-list.ts';

/** Has the officer looked up earlier events? */
export const historyCheckedList = codeList('KONTROLL', { JA: 'Ja', NEJ: 'Nej', EJB: 'Ej behörig' });

/** Others in contact with the child. */
export const agencyList = codeList('INSTANS', {
  SKO: 'Skola eller förskola',
  ELE: 'Elevhälsan',
  BUP: 'BUP',
  VAR: 'Annan vård',
  SOC: 'Socialtjänsten',
  SSP: 'SSPF',
  SIG: 'Social insatsgrupp',
  FRI: 'Förening eller fritidsgård',
  ANN: 'Annan',
});
