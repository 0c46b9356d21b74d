import type { Check, Checked } from '../check.ts';
import type { Finding } from '../finding.ts';
import { foundIn, spanOf, textAt, type Spotted } from './found-in-text.ts';
import { textsFor, type FreeText } from './free-texts.ts';
import { listedIn } from './listed-in-text.ts';
import type { Meanings } from './lists.ts';
import { isSaidOf } from './said-of.ts';
import { isDenied } from './swedish/negation.ts';
import type { Hit } from './swedish/phrases.ts';
import { isReported } from './swedish/reported.ts';
import { wordAt, type Reading } from './swedish/reading.ts';

/** Q17: a judgement of a person (list b) in an observation. Never in a quotation or in words that are passed on, never when it is denied. */
export const judgements: Check = (checked) => textsFor('Q17', checked).flatMap((text) => inText(text, checked));

function inText(text: FreeText, { context }: Checked): readonly Finding[] {
  const { reading } = text;
  let end = 0;
  const spotted = listedIn('Q17', reading, context.words).flatMap((hit): readonly Spotted[] => {
    if (hit.first < end || !isJudgement(reading, hit)) return [];
    end = hit.end;
    const span = spanOf(reading, hit.first, hit.end);
    return [{ span, about: textAt(reading, span).toLowerCase(), level: 'TIP', remedies: [{ kind: 'move-to-assessment' }] }];
  });
  return foundIn('Q17', text, spotted);
}

function isJudgement(reading: Reading, { first, end, means }: Hit<Meanings['Q17']>): boolean {
  if (wordAt(reading, first - 1) === 'anonyma') return false;
  if (reading.quoted[first] || isReported(reading, first) || isDenied(reading, first, end)) return false;
  return means === 'alone' || isSaidOf(reading, first, end, 'person');
}
