import type { Answers } from '@tidig/domain/form/answers.ts';
import { loose } from '@tidig/domain/form/paths.ts';
import type { Finding } from '@tidig/domain/quality/finding.ts';
import { textAt } from '@tidig/domain/quality/text-at.ts';
import { isUrgent } from '../recipient/suggest-recipient.ts';

/** Longer quotes are cut in the middle: enough to find the place by. */
const longest = 120;

/** The words of the draft that a finding is about; null where it is about none, or they are no longer there. */
export function quoteOf({ path, span }: Finding, answers: Answers): string | null {
  if (!span) return null;
  const words = (textAt(answers, path)?.text ?? '').slice(span.from, span.to).replace(/\s+/g, ' ').trim();
  if (words === '') return null;
  return words.length <= longest ? words : `${words.slice(0, longest / 2).trimEnd()} … ${words.slice(-longest / 2).trimStart()}`;
}

/** What to think of beside the message itself; null where the message says it all. */
export function adviceOn({ code }: Finding, answers: Answers): string | null {
  switch (code) {
    case 'Q07':
      return isUrgent(loose(answers))
        ? 'Är det bråttom kan den kommun där barnet är ta emot anmälan. Skicka då gärna till båda.'
        : 'Du kan skicka ändå: en nämnd som inte har ansvaret skickar vidare.';
    case 'Q27':
      return 'Det du har skrivit här finns kvar bland dina utkast.';
    default:
      return null;
  }
}
