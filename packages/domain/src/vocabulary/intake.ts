import { codeList, type CodeOf } from '../form/code-list.ts';

/** Outcome of a skyddsbedömning (SoL 20:1, L-135). */
export const safetyOutcomeList = codeList('SKYDDSBEDOMNING', {
  BEHOVER_SKYDD: 'Behöver omedelbart skydd',
  BEHOVER_INTE_SKYDD: 'Behöver inte omedelbart skydd',
});
export type SafetyOutcome = CodeOf<typeof safetyOutcomeList>;

/** What a skyddsbedömning was built on (L-135). */
export const safetyGroundList = codeList('GRUND', {
  ANM: 'Uppgifterna i anmälan',
  TID: 'Barnets tidigare anmälningar',
  SYS: 'Verksamhetssystemet',
  ANR: 'Samtal med anmälaren',
  BAR: 'Samtal med barnet',
  VHV: 'Samtal med vårdnadshavare',
  POL: 'Samtal med polisen',
  HEM: 'Besök hos barnet',
});
export type SafetyGround = CodeOf<typeof safetyGroundList>;

/** What was done at once. Names of compulsory measures change with the law (L-152), so none stands here. */
export const safetyMeasureList = codeList('ATGARD', {
  ING: 'Ingen åtgärd behövdes',
  OMH: 'Omedelbart omhändertagande',
  SKB: 'Skyddat boende',
  JOU: 'Jourhem',
  NAT: 'Barnet är hos en trygg vuxen',
  BES: 'Besök i dag',
  SJU: 'Sjukvård',
  POL: 'Polisen är kontaktad',
  ANN: 'Annat, se skälen',
});
export type SafetyMeasure = CodeOf<typeof safetyMeasureList>;

/** With whom there was a contact. */
export const contactList = codeList('KONTAKT', {
  BAR: 'Barnet',
  VHV: 'Vårdnadshavare',
  ANR: 'Anmälaren',
  POL: 'Polisen',
  JOU: 'Socialjouren',
  SKO: 'Förskola eller skola',
  VAR: 'Hälso- och sjukvård',
  ANN: 'Någon annan',
});
export type Contact = CodeOf<typeof contactList>;

/** How. */
export const contactWayList = codeList('KONTAKTSATT', {
  TEL: 'Telefon',
  MOT: 'Möte',
  BES: 'Besök',
  SKR: 'Skriftligt',
  EJN: 'Försökt, inte nått',
});
export type ContactWay = CodeOf<typeof contactWayList>;

/** What the case system said when somebody looked (L-26): an open utredning is a dated answer with its source. */
export const caseSystemList = codeList('VERKSAMHETSSYSTEM', {
  OKAND: 'Barnet finns inte där',
  AVSLUTAD: 'Tidigare ärende, inget pågår',
  PAGAR: 'En utredning pågår',
});
export type CaseSystemAnswer = CodeOf<typeof caseSystemList>;

/** What ends the förhandsbedömning (SoL 20:2; L-25, L-26). */
export const decisionList = codeList('BESLUT', {
  INLEDA: 'Utredning inleds',
  INTE_INLEDA: 'Utredning inleds inte',
  INGAR_I_PAGAENDE: 'Ingår i pågående utredning',
});
export type DecisionCode = CodeOf<typeof decisionList>;

/** The three facts that may be told to the one who reported, and no free text (SoL 19:6, OSL 26:9 a; L-10, L-11). */
export const feedbackList = codeList('ATERKOPPLING', {
  INLEDD: 'En utredning har inletts',
  INTE_INLEDD: 'En utredning har inte inletts',
  PAGAR_REDAN: 'En utredning pågår redan',
});
export type FeedbackCode = CodeOf<typeof feedbackList>;

/** On which ground the nämnd asks the one who reported (L-08). */
export const questionGroundList = codeList('FRAGEGRUND', {
  KOMPLETTERING: 'Komplettering av anmälan, innan beslut',
  UTREDNING: 'Uppgifter till en utredning (20 kap. 6 § SoL)',
});
export type QuestionGround = CodeOf<typeof questionGroundList>;

/** How a report came that was not sent through Tidig (L-06, L-07, L-123). */
export const channelList = codeList('KANAL', {
  TEL: 'Telefon',
  PAP: 'Brev eller papper',
  EPO: 'E-post',
  SDK: 'Säker digital kommunikation',
  BES: 'Besök',
  FAX: 'Fax',
});
export type Channel = CodeOf<typeof channelList>;

/** Who reported, when it was not the police through Tidig. Somebody private may be anonymous; somebody in service may not (L-07). */
export const reporterKindList = codeList('UPPGIFTSLAMNARE', {
  PRI: 'Privatperson',
  ANO: 'Privatperson som vill vara anonym',
  SKO: 'Förskola eller skola',
  VAR: 'Hälso- och sjukvård',
  POL: 'Polisen',
  SOC: 'Socialtjänst i annan kommun',
  MYN: 'Annan myndighet',
  SJA: 'Barnet själv',
});
export type ReporterKind = CodeOf<typeof reporterKindList>;
