/** How notices leave this installation. */
export type NoticeSending = {
  /** Null only in a demo: notices are then kept and shown, and sent nowhere. */
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null;
  /** What webhooks are signed with. */
  readonly webhookSecret: string | null;
};

/** Characters in a secret at least. */
const SHORTEST_SECRET = 32;

/** Reads how notices are sent. Every fault is a Swedish sentence that names its variable; what production lacks is said with all else that it lacks. */
export function noticeSendingOf(given: (name: string) => string | null, mode: 'demo' | 'production', faults: string[]): NoticeSending {
  const smtpUrl = smtpOf(given('TIDIG_SMTP_URL'), faults);
  const from = fromOf(given('TIDIG_NOTICE_FROM'), faults);
  if (mode === 'demo' && (given('TIDIG_SMTP_URL') === null) !== (given('TIDIG_NOTICE_FROM') === null)) {
    faults.push('TIDIG_SMTP_URL och TIDIG_NOTICE_FROM hör ihop. Ange båda, eller ingen av dem.');
  }
  return {
    mail: smtpUrl !== null && from !== null ? { smtpUrl, from } : null,
    webhookSecret: secretOf(given('TIDIG_WEBHOOK_SECRET'), faults),
  };
}

function smtpOf(text: string | null, faults: string[]): string | null {
  if (text === null) return null;
  const url = URL.parse(text);
  if (url && ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname !== '') return text;
  faults.push('TIDIG_SMTP_URL ska vara adressen till e-postservern, till exempel smtps://smtp.example.se.');
  return null;
}

function fromOf(text: string | null, faults: string[]): string | null {
  if (text === null || /^[^@\s<>,;"]+@[^@\s<>,;"]+$/.test(text)) return text;
  faults.push('TIDIG_NOTICE_FROM ska vara en e-postadress, till exempel tidig@example.se.');
  return null;
}

function secretOf(text: string | null, faults: string[]): string | null {
  if (text === null || text.length >= SHORTEST_SECRET) return text;
  faults.push(`TIDIG_WEBHOOK_SECRET ska ha minst ${SHORTEST_SECRET} tecken.`);
  return null;
}
