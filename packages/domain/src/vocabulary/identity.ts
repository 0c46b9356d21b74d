import { codeList, type CodeOf } from '../form/code-list.ts';

/** V2: how sure the reporter is of who the child is. */
export const certaintyOfIdentityList = codeList('V2', {
  KTR: 'Säker – kontrollerad',
  TRO: 'Trolig – inte kontrollerad',
  OKA: 'Okänd',
});

/** V3: kinds of identity number. Only PNR and SAM identify a person between authorities. */
export const identityKindList = codeList('V3', {
  PNR: 'Personnummer',
  SAM: 'Samordningsnummer',
  TNR: 'Tillfälligt nummer',
  RES: 'Reservnummer i vården',
  LMA: 'LMA-kort eller dossiernummer',
  DAT: 'Bara födelsedatum',
  SAKN: 'Saknas eller okänt',
});
export type IdentityKind = CodeOf<typeof identityKindList>;

/** How well Skatteverket knows the holder of a samordningsnummer. */
export const coordinationLevelList = codeList('SAMNIVA', { STY: 'Styrkt', SAN: 'Sannolik', OSA: 'Osäker' });

/** V4: protected personal data (OSL 22:1, 22:2, 21:3; L-82). */
export const protectionList = codeList('V4', {
  NEJ: 'Nej, kontrollerat',
  SEK: 'Sekretessmarkering',
  SKF: 'Skyddad folkbokföring',
  FIN: 'Fingerade personuppgifter',
  OVR: 'Annan sekretess eller hotbild',
  EKO: 'Inte kontrollerat',
});
export type Protection = CodeOf<typeof protectionList>;

/** Every answer but "Nej, kontrollerat": also "Inte kontrollerat" protects until it is answered. */
export const protectedCodes = ['SEK', 'SKF', 'FIN', 'OVR', 'EKO'] as const satisfies readonly Exclude<Protection, 'NEJ'>[];

export const genderList = codeList('KON', { F: 'Flicka', P: 'Pojke', O: 'Okänt' });
