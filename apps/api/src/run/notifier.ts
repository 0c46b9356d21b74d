import { createHmac } from 'node:crypto';
import type { Instant } from '@tidig/domain/base/time.ts';
import { isWebhookUrl } from '@tidig/domain/intake/check-schedule.ts';
import { type NoticeCode, noticeTexts } from '@tidig/domain/vocabulary/notices.ts';
import type { Notifier, ServiceContext } from '@tidig/services/context.ts';
import { createTransport } from 'nodemailer';
import type { NoticeSending } from './notice-settings.ts';

/** Seconds that a mail server or a webhook may take. */
const SECONDS = 15;

/** Carries the HMAC-SHA256, in hex, of the body, by the installation's secret: the receiver knows that it is Tidig that tells. */
export const SIGNATURE_HEADER = 'x-tidig-signature';

/** Sends notices by mail and webhook as the settings say. Without them they are kept and not sent, which only a demo may do. */
export function notifierOf({ mail, webhookSecret }: NoticeSending, clock: ServiceContext['clock']): Notifier & { close(): void } {
  const patience = { connectionTimeout: SECONDS * 1000, greetingTimeout: SECONDS * 1000, socketTimeout: SECONDS * 1000 };
  const transporter = mail && createTransport({ url: mail.smtpUrl, ...patience });
  return {
    async send(code, to) {
      if (to.kind === 'webhook') return webhookSecret === null ? 'kept' : post(to.url, bodyOf(code, clock.now()), webhookSecret);
      if (!transporter || !mail) return 'kept';
      const text = noticeTexts[code];
      try {
        await transporter.sendMail({
          from: mail.from,
          to: { name: '', address: to.address },
          subject: text,
          text: `${text}\r\n`,
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        return 'sent';
      } catch (error) {
        return { failed: mailReason(error) };
      }
    },
    close: () => transporter?.close(),
  };
}

function bodyOf(event: NoticeCode, at: Instant): string {
  return JSON.stringify({ event, at });
}

/** Follows no redirect and reads no answer: whether it was taken is all that matters. */
async function post(url: string, body: string, secret: string): Promise<'sent' | { failed: string }> {
  if (!isWebhookUrl(url)) return { failed: 'address-refused' };
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  const signal = AbortSignal.timeout(SECONDS * 1000);
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', [SIGNATURE_HEADER]: `sha256=${signature}` },
      redirect: 'error',
      signal,
    });
    await response.body?.cancel();
    return response.ok ? 'sent' : { failed: `answered-${response.status}` };
  } catch {
    return { failed: signal.aborted ? 'silent' : 'unreachable' };
  }
}

/** What nodemailer calls it, without the address or the server's own words. */
function mailReason(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : null;
  return typeof code === 'string' && /^[A-Z]{3,20}$/.test(code) ? code.toLowerCase() : 'unreachable';
}
