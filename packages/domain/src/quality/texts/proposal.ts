import type { Check, Checked } from '../check.ts';
import type { Finding } from '../finding.ts';
import { urgings } from '../words/proposal-words.ts';
import { foundIn, spanOf, textAt, type Spotted } from './found-in-text.ts';
import { textsFor, type FreeText } from './free-texts.ts';
import { listedIn } from './listed-in-text.ts';
import type { Meanings } from './lists.ts';
import { isDenied } from './swedish/negation.ts';
import type { Hit } from './swedish/phrases.ts';
import { isReported } from './swedish/reported.ts';
import { sentenceAt, wordAt, type Reading } from './swedish/reading.ts';

type Part = Meanings['Q35'];

/** Q35: a measure that the writer proposes. Not what is done or in force, not what somebody else wishes, never in a quotation. Once a sentence. */
export const proposedMeasures: Check = (checked) => textsFor('Q35', checked).flatMap((text) => inText(text, checked));

function inText(text: FreeText, { context }: Checked): readonly Finding[] {
  const { reading } = text;
  const bySentence = Map.groupBy(listedIn('Q35', reading, context.words), ({ first }) => reading.sentenceOf[first]);
  const spotted = [...bySentence.values()].flatMap((parts): readonly Spotted[] => {
    const measure = proposedIn(reading, parts);
    if (!measure) return [];
    const span = spanOf(reading, measure.first, measure.end);
    return [{ span, about: textAt(reading, span).toLowerCase(), level: 'TIP' }];
  });
  return foundIn('Q35', text, spotted);
}

/** The measure in one sentence that is proposed there, or null. */
function proposedIn(reading: Reading, parts: readonly Hit<Part>[]): Hit<Part> | null {
  const measures = parts.filter(({ means, first }) => ['done', 'taken', 'noun', 'whole'].includes(means) && !reading.quoted[first]);
  return measures.find((measure) => isProposed(reading, measure, parts)) ?? null;
}

function isProposed(reading: Reading, measure: Hit<Part>, parts: readonly Hit<Part>[]): boolean {
  const before = (means: Part) => parts.some((part) => part.means === means && part.end <= measure.first);
  const marked =
    parts.some((part) => part.means === 'proposal' && !overlaps(part, measure)) ||
    (measure.means === 'done' && (before('duty') || (before('plan') && isUrged(reading, measure.first)))) ||
    measure.means === 'whole' ||
    (measure.means === 'noun' && before('need')) ||
    ((measure.means === 'taken' || measure.means === 'noun') && before('services') && (before('duty') || before('plan')));
  return (
    marked && !isReported(reading, measure.first) && !isDenied(reading, measure.first, measure.end) && !isSettled(reading, measure.first)
  );
}

function overlaps(one: Hit<Part>, other: Hit<Part>): boolean {
  return one.first < other.end && other.first < one.end;
}

function someWord(reading: Reading, at: number, is: (word: string) => boolean): boolean {
  const { first, end } = sentenceAt(reading, at);
  for (let place = first; place < end; place += 1) if (is(wordAt(reading, place))) return true;
  return false;
}

function isUrged(reading: Reading, at: number): boolean {
  return someWord(reading, at, (word) => urgings.has(word));
}

/** What has been decided, asked for by others, or is there already. */
function isSettled(reading: Reading, at: number): boolean {
  return someWord(
    reading,
    at,
    (word) => /^(beslut|beviljat|beviljades|frågade|frågar|undrade|bad$|ville$|önskade)/.test(word) && word !== 'besluta',
  );
}
