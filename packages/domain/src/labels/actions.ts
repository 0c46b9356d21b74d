import type { Action } from '../access/actions.ts';

/** Every act in words, for the log page and for refusals. */
export const actionLabels = {
  'session.own': 'Hanterade sin inloggning',
  'reference.read': 'Läste listor och adresser',
  'draft.create': 'Började ett utkast',
  'draft.read': 'Läste ett utkast',
  'draft.write': 'Sparade ett utkast',
  'draft.discard': 'Kastade ett utkast',
  'draft.submit': 'Skickade en anmälan',
  'draft.invite': 'Bjöd in en kollega till ett utkast',
  'draft.ages': 'Såg hur många utkast enheten har',
  'draft.sibling': 'Började en anmälan om ett barn till',
  'draft.duplicates': 'Letade efter en anmälan om samma händelse',
  'sent-report.list': 'Såg listan över skickade anmälningar',
  'sent-report.open': 'Öppnade en skickad anmälan',
  'sent-report.read': 'Läste en skickad anmälan',
  'sent-report.print': 'Skrev ut en skickad anmälan',
  'sent-report.hand-over-by-hand': 'Antecknade att anmälan lämnats på annat sätt',
  'sent-report.supplement': 'Började en komplettering',
  'sent-report.correct': 'Meddelade att något är fel',
  'sent-report.answer': 'Svarade på en fråga från nämnden',
  'unit.lacks': 'Såg vad enhetens anmälningar brukar sakna',
  'intake.list': 'Såg mottagningens tavla',
  'intake.open': 'Öppnade en anmälan',
  'intake.read': 'Läste en anmälan',
  'intake.print': 'Skrev ut en anmälan',
  'intake.link': 'Kopplade en anmälan till en akt',
  'intake.assess-safety': 'Gjorde en skyddsbedömning',
  'intake.mark-missing': 'Markerade vad som saknades i en anmälan',
  'intake.assess': 'Skrev i en förhandsbedömning',
  'intake.decide': 'Fattade beslut om en anmälan',
  'intake.lay-aside': 'Lade en anmälan till handlingarna',
  'intake.assign': 'Fördelade en anmälan',
  'intake.ask': 'Ställde en fråga till anmälaren',
  'intake.tell': 'Återkopplade till anmälaren',
  'intake.forward': 'Skickade en anmälan vidare',
  'journal.write': 'Skrev i journalen',
  'register.search': 'Sökte barn',
  'child-file.open': 'Öppnade ett barns akt',
  'child-file.read': 'Läste ett barns akt',
  'vault.name': 'Namngav vem som får öppna en skyddad uppgift',
  'vault.open': 'Öppnade en skyddad uppgift',
  'vault.read': 'Läste en skyddad uppgift',
  'vault.oversee': 'Såg vem som har öppnat skyddade uppgifter',
  'protection.read': 'Såg skyddsmarkeringar och utlämnade kopior',
  'protection.mark': 'Satte eller hävde en skyddsmarkering',
  'copies.note': 'Antecknade vad som hänt med en kopia',
  'barrier.read': 'Såg behörighetsspärrar och nödöppningar',
  'barrier.write': 'Satte en behörighetsspärr',
  'barrier.end': 'Avslutade en behörighetsspärr',
  'emergency.open': 'Gjorde en nödöppning',
  'emergency.review': 'Granskade en nödöppning',
  'log.review': 'Granskade loggen',
  'membership.list': 'Såg listan över behörigheter',
  'account.close': 'Stängde ett konto',
  'address.read': 'Såg nämndens adressuppgifter',
  'address.write': 'Ändrade nämndens adressuppgifter',
  'settings.read': 'Såg nämndens inställningar',
  'settings.write': 'Ändrade nämndens inställningar',
  'words.read': 'Såg skrivstödets ordlista',
  'words.write': 'Ändrade skrivstödets ordlista',
  'operation.read': 'Såg driftläget',
} as const satisfies Record<Action, string>;

/** Every act that a log row can name: those of the policy, and those of the system itself that no policy row names. */
const loggedActs: Readonly<Record<string, string>> = {
  ...actionLabels,
  'draft.expire': 'Tog bort ett utkast som var för gammalt',
  'session.log-in': 'Försökte logga in',
  'envelope.accept': 'Tog emot ett meddelande från en annan myndighet',
  'envelope.receipt': 'Fick kvitto på ett meddelande',
};

/** The act of a log row in words. An act that this version does not know is called a system event, never by its code. */
export function actionText(action: string): string {
  return (Object.hasOwn(loggedActs, action) ? loggedActs[action] : undefined) ?? 'Systemhändelse';
}

const outcomes: Readonly<Record<string, string>> = {
  done: 'Utfört',
  empty: 'Inga träffar',
  proposed: 'Visades som förslag',
  undone: 'Ångrat',
  ended: 'Togs bort',
  confirmed: 'Bekräftat',
  'logged-in': 'Loggade in',
  'logged-out': 'Loggade ut',
  'timed-out': 'Inloggningen tog slut',
  'membership-switched': 'Bytte roll',
  'wrong-credentials': 'Nekat – fel användarnamn eller lösenord',
  'too-many-tries': 'Nekat – för många försök',
  'named-self': 'Utfört – chefen namngav sig själv',
  seen: 'Visades',
  lifted: 'Hävdes',
  compared: 'Jämfördes innan något lämnades ut',
  'not-released': 'Lämnades inte ut',
  emergency: 'Nekat – nödöppning gäller aldrig skyddad uppgift',
  'place-in-print': 'Nekat – texten säger var någon skyddad är',
  'marked-meanwhile': 'Nekat – en skyddsmarkering sattes under tiden',
  'vault-full': 'Nekat – fem personer är redan namngivna',
  hidden: 'Visades utan det som är spärrat för personen',
  barred: 'Nekat – behörighetsspärr',
  'not-permitted': 'Nekat – rollen får inte',
  'not-found': 'Nekat – finns inte här',
  'invalid-input': 'Nekat – något behövde rättas',
};

/** How an act in the log ended; every outcome that is not named here is a refusal. */
export function outcomeText(outcome: string): string {
  return (Object.hasOwn(outcomes, outcome) ? outcomes[outcome] : undefined) ?? 'Nekat';
}
