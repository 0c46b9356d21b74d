import { codeList } from '../form/code-list.ts';

/** V19: decisions in force now, each with its end. */
export const protectiveDecisionList = codeList('V19', {
  GRI: 'Gripen',
  ANH: 'Anhållen',
  HAK: 'Häktad',
  KFB: 'Kontaktförbud',
  TFB: 'Tillträdesförbud',
  URF: 'Utreseförbud',
  LVU: 'LVU-beslut',
  OMH: 'Omhändertagen',
  ANN: 'Annat beslut',
});

/** V20: risks to know of. */
export const riskFactorList = codeList('V20', {
  SUI: 'Suicid',
  SJA: 'Självskada',
  REP: 'Upprepat våld',
  STR: 'Strypvåld',
  VAP: 'Vapen',
  HOT: 'Hot om att döda',
  BOR: 'Bortförande eller utlandsresa',
  GIF: 'Bortgifte eller könsstympning',
  SKU: 'Skuld till eller hot från gäng',
  UPP: 'Uppdrag, våld på beställning',
  HAM: 'Risk för hämnd',
  RYM: 'Rymning',
  DRO: 'Droger',
  EXP: 'Sexuell exploatering',
  SPR: 'Spridning av bilder',
  SEP: 'Separation eller vårdnadstvist',
  NYF: 'Spädbarn eller väntat barn',
  ISO: 'Isolering',
});

/** V21: safety of those who visit the family. */
export const visitorSafetyList = codeList('V21', {
  VAP: 'Vapen i hemmet',
  HOT: 'Tidigare hot eller våld mot tjänsteman',
  HUN: 'Farlig hund',
  SMI: 'Smittrisk (ange bara skyddsåtgärd)',
  PSY: 'Oberäknelig i akut fas',
  GRP: 'Andra i bostaden',
  TVA: 'Åk alltid minst två',
  POL: 'Begär polisstöd',
  ING: 'Inga kända',
  EKO: 'Inte kontrollerat',
});
