import { codeList } from '../form/code-list.ts';

/**
 * Lists of the questions that open by main concern (report-content 4.2). Each question has its own list, so that a code of one module is
 * refused in another. `INGET` says that it was looked for and not there; `VET` that it is not known.
 */

// VAL: violence at home
export const childActedList = codeList('M-VAL3', { FOR: 'Försökte ingripa', RIN: 'Ringde efter hjälp', NEJ: 'Nej', VET: 'Vet inte' });
export const childBetweenList = codeList('M-VAL4', { FAM: 'I famnen', MEL: 'Mellan de vuxna', NEJ: 'Nej', VET: 'Vet inte' });
export const dangerSignList = codeList('M-VAL5', {
  STR: 'Strypgrepp',
  VAP: 'Vapen',
  HOT: 'Hot om att döda',
  SEP: 'Separation',
  GRA: 'Graviditet',
  INGET: 'Inget av detta',
  VET: 'Vet inte',
});
export const suspectNowList = codeList('M-VAL6', {
  FRI: 'Frihetsberövad',
  HEM: 'I hemmet',
  BOR: 'Har lämnat hemmet',
  ANN: 'På annan plats',
  VET: 'Vet inte',
});

// OMS: care and neglect
export const lackingCareList = codeList('M-OMS1', {
  MAT: 'Mat',
  KLA: 'Kläder',
  SOV: 'Sömnplats',
  TIL: 'Tillsyn',
  INGET: 'Inget brister',
  VET: 'Vet inte',
});
export const leftAloneList = codeList('M-OMS2', {
  NEJ: 'Inte lämnat ensamt',
  KOR: 'En kort stund',
  TIM: 'Några timmar',
  DYG: 'En hel dag eller natt',
  LAN: 'Längre',
  VET: 'Vet inte',
});
export const withinReachList = codeList('M-OMS4', {
  DRO: 'Droger',
  KAN: 'Kanyler',
  VAP: 'Vapen',
  ALK: 'Alkohol',
  INGET: 'Inget av detta',
  VET: 'Vet inte',
});

// SEX: sexual violence and exploitation
export const howRevealedList = codeList('M-SEX1', {
  BAR: 'Barnet berättade',
  VUX: 'En vuxen berättade',
  ANB: 'Ett annat barn berättade',
  BIL: 'Bilder eller meddelanden hittades',
  UTR: 'I en annan utredning',
  ANN: 'På annat sätt',
});
export const offenderKindList = codeList('M-SEX2', {
  VUX: 'Vuxen',
  JAM: 'Jämnårig',
  KAN: 'Känd för barnet',
  OKA: 'Okänd för barnet',
  NAT: 'Kontakt på nätet',
  VET: 'Vet inte',
});
export const compensationList = codeList('M-SEX3', {
  PEN: 'Pengar',
  SAK: 'Saker',
  DRO: 'Droger',
  SOV: 'Sovplats',
  INGET: 'Ingen känd',
  VET: 'Vet inte',
});
export const evidenceList = codeList('M-SEX6', {
  LAK: 'Läkare är ordnad',
  SPA: 'Spår är säkrade',
  PAG: 'Pågår',
  NEJ: 'Nej',
  INTE: 'Behövs inte',
  VET: 'Vet inte',
});

// HED: honour
export const honourThreatList = codeList('M-HED2', {
  BOR: 'Bortförande',
  AKT: 'Äktenskap',
  KON: 'Könsstympning',
  RES: 'Planerad resa',
  INGET: 'Inget känt',
  VET: 'Vet inte',
});
export const passportList = codeList('M-HED5', {
  BAR: 'Hos barnet',
  FAM: 'Hos familjen',
  POL: 'Hos polisen',
  INGET: 'Barnet har inget pass',
  VET: 'Vet inte',
});

// KRI: crime and gangs
export const unexplainedList = codeList('M-KRI2', {
  PEN: 'Pengar',
  KLA: 'Kläder',
  TEL: 'Telefoner',
  ANN: 'Annat',
  INGET: 'Inget av detta',
  VET: 'Vet inte',
});
export const gangPressureList = codeList('M-KRI3', { UPP: 'Uppdrag', SKU: 'Skuld', HOT: 'Hot', INGET: 'Inget känt', VET: 'Vet inte' });
export const acceptsHelpList = codeList('M-KRI7', { JA: 'Ja', KAN: 'Kanske', NEJ: 'Nej', VET: 'Vet inte' });

// MIS: own abuse
export const intoxicationList = codeList('M-MIS2', {
  PAV: 'Akut påverkad',
  BEH: 'Behöver vård',
  VAR: 'Har fått vård',
  NEJ: 'Nej',
  VET: 'Vet inte',
});
export const aloneOrNotList = codeList('M-MIS4', { ENS: 'Ensam', AND: 'Med andra', BAD: 'Både och', VET: 'Vet inte' });

// PSY: mental health and suicide
export const suicidePlanList = codeList('M-PSY2', {
  PLA: 'Har en plan',
  MED: 'Har medel',
  FOR: 'Har försökt tidigare',
  INGET: 'Inget av detta',
  VET: 'Vet inte',
});

// FOR: missing, run away
export const fromWhereList = codeList('M-FOR2', { HEM: 'Hemmet', HVB: 'HVB', FAM: 'Familjehem', ANN: 'Annan plats', VET: 'Vet inte' });

// EXT: violent extremism
export const extremismSignList = codeList('M-EXT1', {
  UTT: 'Uttalanden',
  SYM: 'Symboler',
  GRU: 'Grupp',
  NAT: 'Nätmiljö',
  ANN: 'Annat',
});

// MAN: trafficking and exploitation
export const controlSignList = codeList('M-MAN1', {
  STY: 'Någon annan styr',
  TRA: 'Körs av andra',
  SKU: 'Har en skuld',
  PAS: 'Har inte sitt pass',
  INGET: 'Inget av detta',
  VET: 'Vet inte',
});
export const exploitationList = codeList('M-MAN2', {
  ARB: 'Arbete',
  TIG: 'Tiggeri',
  STO: 'Stölder',
  SEX: 'Sexuella tjänster',
  ANN: 'Annat',
  INGET: 'Inget känt',
  VET: 'Vet inte',
});
