import { codeList, type CodeOf } from '../form/code-list.ts';

/** What an alarm is about. A person must answer each in words; nothing answers itself. */
export const alarmList = codeList('LARM', {
  INGET_KVITTO: 'Ett meddelande har inte kommit fram',
  FEL_KVITTO: 'Ett kvitto stämmer inte med det som skickades',
  INTE_OPPNAD: 'En anmälan är inte öppnad',
  AVSTAMNING_SKILJER: 'Dygnets avstämning stämmer inte',
  AVSTAMNING_SAKNAS: 'Dygnets avstämning har inte kommit',
});
export type AlarmCode = CodeOf<typeof alarmList>;

/** What to do about each, at once. */
export const alarmAdvice = {
  INGET_KVITTO: 'Ring mottagaren nu och lämna uppgifterna muntligt. Tidig försöker skicka igen hela tiden.',
  FEL_KVITTO: 'Ring mottagaren och fråga om anmälan finns där. Kontakta driften.',
  INTE_OPPNAD: 'Öppna anmälan och gör en skyddsbedömning.',
  AVSTAMNING_SKILJER: 'Ring avsändaren och jämför vilka anmälningar som skickades den dagen. Kontakta driften.',
  AVSTAMNING_SAKNAS: 'Ring avsändaren och fråga om något skickades den dagen. Kontakta driften.',
} as const satisfies Readonly<Record<AlarmCode, string>>;
