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
  'sent-report.list': 'Såg listan över skickade anmälningar',
  'sent-report.open': 'Öppnade en skickad anmälan',
  'sent-report.read': 'Läste en skickad anmälan',
  'sent-report.print': 'Skrev ut en skickad anmälan',
  'sent-report.hand-over-by-hand': 'Antecknade att anmälan lämnats på annat sätt',
  'intake.list': 'Såg mottagningens tavla',
  'intake.open': 'Öppnade en anmälan',
  'intake.read': 'Läste en anmälan',
  'intake.print': 'Skrev ut en anmälan',
  'intake.link': 'Kopplade en anmälan till en akt',
  'intake.assess-safety': 'Gjorde en skyddsbedömning',
  'register.search': 'Sökte barn',
  'child-file.open': 'Öppnade ett barns akt',
  'child-file.read': 'Läste ett barns akt',
  'log.review': 'Granskade loggen',
  'membership.list': 'Såg listan över behörigheter',
  'account.close': 'Stängde ett konto',
  'operation.read': 'Såg driftläget',
} as const satisfies Record<Action, string>;

/** Acts of the system itself, which no policy row names. */
const systemActs: Readonly<Record<string, string>> = {
  'session.login': 'Loggade in',
  'session.logout': 'Loggade ut',
  'session.lock': 'Låste sidan',
  'session.unlock': 'Låste upp sidan',
};

/** The act of a log row in words. An act that this version does not know is called a system event, never by its code. */
export function actionText(action: string): string {
  return (
    labelIn(actionLabels, action) ??
    systemActs[action] ??
    (action.startsWith('envelope.') ? 'Meddelande mellan myndigheter' : 'Systemhändelse')
  );
}

function labelIn(labels: Readonly<Record<string, string>>, code: string): string | undefined {
  return Object.hasOwn(labels, code) ? labels[code] : undefined;
}

/** How an act in the log ended. */
export function outcomeText(outcome: string): string {
  if (outcome === 'done') return 'Utfört';
  if (outcome === 'empty') return 'Inga träffar';
  return 'Nekat';
}
