/** What has happened to a sent report. Derived from receipts and messages; nothing sets it. */
export type SentState = 'SKICKAD' | 'FRAMME' | 'OPPNAD' | 'ATERKOPPLAD' | 'DU_SKICKAR_SJALV' | 'SKICKAD_SJALV';

export const sentStateLabels = {
  SKICKAD: 'Skickad',
  FRAMME: 'Framme',
  OPPNAD: 'Öppnad',
  ATERKOPPLAD: 'Återkopplad',
  DU_SKICKAR_SJALV: 'Du skickar själv',
  SKICKAD_SJALV: 'Skickad av dig',
} as const satisfies Record<SentState, string>;

/** One sentence on what the state means and what the sender should do, if anything. */
export const sentStateTexts = {
  SKICKAD: 'Inte framme än. Vi försöker igen. Är det bråttom, ring – vänta inte på oss.',
  FRAMME: 'Nämnden har anmälan. Ingen har läst den än.',
  OPPNAD: 'En person hos nämnden har läst anmälan.',
  ATERKOPPLAD: 'Nämnden har svarat på din begäran om återkoppling.',
  DU_SKICKAR_SJALV: 'Nämnden tar inte emot anmälningar här. Skriv ut och lämna anmälan på det sätt som nämnden har angett.',
  SKICKAD_SJALV: 'Du har angett hur och när du lämnade anmälan.',
} as const satisfies Record<SentState, string>;
