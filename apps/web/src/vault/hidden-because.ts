import { whyHidden } from '@tidig/domain/access/why-hidden.ts';
import { answersOf, readBody } from '@tidig/domain/form/read-parts.ts';
import type { ReceivedReport } from '../intake/intake-api.ts';

/** What is hidden in the report and why, in a line; null where nothing is, or where the page cannot read it. */
export function hiddenBecause({ row, protection, parts }: Pick<ReceivedReport, 'row' | 'protection' | 'parts'>): string | null {
  const body = protection.hidden ? readBody(parts.body) : null;
  return body && whyHidden(answersOf(body), row.notice === 'PL6' ? 'personen' : 'barnet');
}
