import { codeList, type CodeOf } from '../form/code-list.ts';

/** Why somebody is told by e-mail or webhook that there is something in Tidig. */
export const noticeList = codeList('BESKED', {
  NY_ANMALAN: 'Ny anmälan',
  NYTT_OM_ANMALAN: 'Nytt om en anmälan',
  SVAR: 'Svar från anmälaren',
  TIDSGRANS: 'Tidsgräns närmar sig',
  SKYDDSBEDOMNING: 'Skyddsbedömning dröjer',
  ATERKOPPLING: 'Återkoppling väntar',
  LARM: 'Larm väntar på svar',
});
export type NoticeCode = CodeOf<typeof noticeList>;

/**
 * All that a notice says, word for word: it goes through other people's mailboxes and telephones. No name, number, place or count, and the
 * same text whatever it is about.
 */
export const noticeTexts = {
  NY_ANMALAN: 'Ny anmälan i Tidig. Logga in.',
  NYTT_OM_ANMALAN: 'Nytt om en anmälan i Tidig. Logga in.',
  SVAR: 'Ett svar väntar i Tidig. Logga in.',
  TIDSGRANS: 'En tidsgräns närmar sig i Tidig. Logga in.',
  SKYDDSBEDOMNING: 'En skyddsbedömning dröjer i Tidig. Logga in.',
  ATERKOPPLING: 'En återkoppling väntar i Tidig. Logga in.',
  LARM: 'Ett larm i Tidig väntar på svar. Logga in.',
} as const satisfies Readonly<Record<NoticeCode, string>>;

/** Days that hours are given for. A public holiday, or a day on which the nämnd is closed, is `HEL` whatever its weekday. */
export const noticeDayList = codeList('BESKEDSDAG', {
  MAN: 'Måndag',
  TIS: 'Tisdag',
  ONS: 'Onsdag',
  TOR: 'Torsdag',
  FRE: 'Fredag',
  LOR: 'Lördag',
  SON: 'Söndag',
  HEL: 'Helgdag och stängd dag',
});
export type NoticeDay = CodeOf<typeof noticeDayList>;

/** What became of one try. `VISAD`: kept here and sent nowhere, where no mail server is set (only in a demo). */
export const noticeOutcomeList = codeList('BESKEDSUTFALL', {
  SKICKAD: 'Skickat',
  VISAD: 'Visas bara här',
  MISSLYCKADES: 'Kom inte fram',
});
export type NoticeOutcome = CodeOf<typeof noticeOutcomeList>;
