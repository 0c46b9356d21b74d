import { kindOf } from '../../form/kinds.ts';
import { rowsOf } from '../../form/paths.ts';
import type { Check, Checked } from '../check.ts';
import type { Finding } from '../finding.ts';
import type { Danger } from '../words/danger.ts';
import { foundIn, spanOf, textAt, type Spotted } from './found-in-text.ts';
import { isCovered, marksOf, textsFor, type FreeText } from './free-texts.ts';
import { isHarmless } from './harmless.ts';
import { listedIn } from './listed-in-text.ts';
import { isDenied } from './swedish/negation.ts';
import type { Hit } from './swedish/phrases.ts';
import { followsOn, sentenceAt, wordAt, type Reading } from './swedish/reading.ts';

/**
 * Q19: words (list d) that may reveal a source or harm an investigation, in what a guardian may read: not in the annex, and not in what is marked for
 * every guardian. In quotation marks and in the child's words too. That an interrogation was held may be said where the investigation is asked about.
 */
export const dangerousWords: Check = (checked) =>
  textsFor('Q19', checked)
    .filter((text) => isReadByFamily(text, checked))
    .flatMap((text) => inText(text, checked));

/** Can anybody of those whom the report is about read it? The guardians; in a notice on an adult, that person. */
function isReadByFamily(text: FreeText, checked: Checked): boolean {
  const readers = kindOf(checked.loose) === 'PL6' ? ['child'] : rowsOf(checked.loose['family']?.['guardians']).map(({ id }) => id);
  const kept = new Set(marksOf(checked).flatMap((mark) => (isCovered(text, mark) ? mark.from : [])));
  return readers.length === 0 ? kept.size === 0 : readers.some((reader) => !kept.has(reader));
}

function inText(text: FreeText, { context }: Checked): readonly Finding[] {
  const { reading } = text;
  let end = 0;
  const spotted = listedIn('Q19', reading, context.words).flatMap((hit): readonly Spotted[] => {
    const { level } = hit.means;
    if (hit.first < end || (level === 'TIP' && text.kind === 'official') || !isDangerous(reading, hit)) return [];
    end = hit.end;
    const span = spanOf(reading, hit.first, hit.end);
    return [{ span, about: textAt(reading, span).toLowerCase(), level, remedies: [{ kind: 'move-to-annex' }] }];
  });
  return foundIn('Q19', text, spotted);
}

function isDangerous(reading: Reading, hit: Hit<Danger>): boolean {
  const { first, end, means } = hit;
  if (isDenied(reading, first, end) || isHarmless(reading, hit)) return false;
  if (followsOn(reading, end) && means.notBefore?.includes(wordAt(reading, end))) return false;
  const { first: from, end: to } = sentenceAt(reading, first);
  for (let at = from; at < to; at += 1) {
    const word = wordAt(reading, at);
    if (means.notWith?.some((beginning) => word.startsWith(beginning))) return false;
  }
  return true;
}
