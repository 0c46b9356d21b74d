import { codeList } from '../form/code-list.ts';

/** V12b: who has seen or said it. */
export const sourceList = codeList('V12b', {
  EGE: 'Egen iakttagelse',
  KOL: 'Kollega',
  BAR: 'Barnet',
  VHV: 'Vårdnadshavare',
  SYS: 'Syskon eller annat barn',
  VIT: 'Vittne',
  MYN: 'Annan myndighet',
  REG: 'Polisens register',
  DOK: 'Dokument eller bild',
  AND: 'Uppgift i andra hand',
  TIP: 'Tips, okänd källa',
});

/** How certain a statement is. */
export const certaintyList = codeList('SAKERHET', { SAK: 'Säker', TRO: 'Trolig', OSA: 'Osäker' });

/** V15: why nobody talked with the child. */
export const notHeardList = codeList('V15', {
  ALD: 'För litet',
  SOV: 'Sov',
  INT: 'Inte på plats',
  VIL: 'Ville inte',
  OLA: 'Olämpligt då (trygghet eller utredning)',
  TOL: 'Tolk saknades',
  TID: 'Hann inte',
});

/** V17: how the child seemed. */
export const childStateList = codeList('V17', {
  LUG: 'Lugn',
  GRA: 'Grät',
  RAD: 'Rädd',
  TYS: 'Tyst eller tillbakadragen',
  STE: 'Stel eller frusen',
  ARG: 'Arg',
  ORO: 'Motoriskt orolig',
  TRO: 'Sökte tröst',
  TAR: 'Tog hand om andra',
  PAV: 'Påverkad',
  SKA: 'Skadad',
  TRT: 'Trött, hungrig eller kall',
  SMU: 'Smutsig eller oklädd',
  SOV: 'Sov',
  EJM: 'Ej möjligt att bedöma',
});

/** How long there has been reason to worry. */
export const durationList = codeList('VARAKTIGHET', { FOR: 'Första gången', VEC: 'Veckor', MAN: 'Månader', AR: 'År', VET: 'Vet inte' });
