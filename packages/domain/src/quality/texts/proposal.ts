import type { Check, Checked } from '../check.ts';
import type { Finding } from '../finding.ts';
import { foundIn, spanOf, textAt, type Spotted } from './found-in-text.ts';
import { textsFor, type FreeText } from './free-texts.ts';
import { listedIn } from './listed-in-text.ts';
import type { Meanings } from './lists.ts';
import { isExisting, isOfSomebody, isScheduled, isSettled, isUrged, someWord } from './proposal-signs.ts';
import { isDenied } from './swedish/negation.ts';
import type { Hit } from './swedish/phrases.ts';
import { isReported } from './swedish/reported.ts';
import { followsOn, wordAt, type Reading } from './swedish/reading.ts';

type Part = Meanings['Q35'];

/** Q35: a measure that the writer proposes. Not what is done or in force, not what somebody else wishes, never in a quotation. Once a sentence. */
export const proposedMeasures: Check = (checked) => textsFor('Q35', checked).flatMap((text) => inText(text, checked));

function inText(text: FreeText, { context }: Checked): readonly Finding[] {
  const { reading } = text;
  const bySentence = Map.groupBy(listedIn('Q35', reading, context.words), ({ first }) => reading.sentenceOf[first]);
  const spotted = [...bySentence.values()].flatMap((parts): readonly Spotted[] => {
    const measure = proposedIn(reading, parts, text.kind === 'assessment');
    if (!measure) return [];
    const span = spanOf(reading, measure.first, measure.end);
    return [{ span, about: textAt(reading, span).toLowerCase(), level: 'TIP' }];
  });
  return foundIn('Q35', text, spotted);
}

/** The measure in one sentence that is proposed there, or null. */
function proposedIn(reading: Reading, parts: readonly Hit<Part>[], isAssessment: boolean): Hit<Part> | null {
  const measures = parts.filter(({ means, first }) => ['done', 'taken', 'noun', 'whole'].includes(means) && !reading.quoted[first]);
  return measures.find((measure) => isProposed(reading, measure, parts, isAssessment)) ?? null;
}

function isProposed(reading: Reading, measure: Hit<Part>, parts: readonly Hit<Part>[], isAssessment: boolean): boolean {
  const { first, end } = measure;
  const isMarked = isProposedByWord(reading, measure, parts) || isDemanded(reading, measure, parts, isAssessment);
  return isMarked && !isReported(reading, first) && !isDenied(reading, first, end) && !isSettled(reading, first);
}

/** "Vi föreslår …", "… vore det bästa". What somebody wishes of a measure that is there ("vi vill tala med kontaktpersonen") proposes none. */
function isProposedByWord(reading: Reading, measure: Hit<Part>, parts: readonly Hit<Part>[]): boolean {
  const isToChange = parts.some(({ means }) => means === 'duty' || means === 'plan');
  const isThere = measure.means === 'noun' && !isToChange && isExisting(reading, measure);
  return parts.some((part) => part.means === 'proposal' && !overlaps(part, measure) && !(isThere && isWish(reading, part)));
}

function isDemanded(reading: Reading, measure: Hit<Part>, parts: readonly Hit<Part>[], isAssessment: boolean): boolean {
  const before = (means: Part) => parts.some((part) => part.means === means && part.end <= measure.first);
  const isTheirs =
    measure.means === 'taken' && !someWord(reading, measure.first, (word) => /^(?:ni|er|genast|omedelbart|snarast|skyndsamt)$/.test(word));
  const isPlanned =
    before('plan') && !isTheirs && !isScheduled(reading, measure.first) && (isUrged(reading, measure.first) || isAssessment);
  switch (measure.means) {
    case 'whole':
      return true;
    case 'done':
      return (before('duty') || isPlanned) && isOfSomebody(reading, measure.first);
    case 'taken':
      return before('services') && (before('duty') || isPlanned);
    case 'noun':
      return (
        isNeeded(reading, measure, parts) || isCalledFor(reading, measure, parts) || (before('services') && (before('duty') || isPlanned))
      );
    default:
      return false;
  }
}

const wishes = /^(?:vill|hoppas|önskar|ber|begär|anser|tycker|menar|uppfattning|åsikt|mening)$/;

function isWish({ tokens }: Reading, { first, end }: Hit<Part>): boolean {
  return tokens.slice(first, end).some(({ word }) => wishes.test(word));
}

/** Words between a need and what is needed. */
const nearNeed = 8;

/** "Behöver en kontaktfamilj"; "behöver prata med sin kontaktperson" and "hämtas på jourhemmet" are about one that is there. */
function isNeeded(reading: Reading, measure: Hit<Part>, parts: readonly Hit<Part>[]): boolean {
  if (isExisting(reading, measure)) return false;
  if (/^(?:behövs|krävs|fordras|behövas)$/.test(wordAt(reading, measure.end))) return true;
  return parts.some(({ means, end }) => means === 'need' && end <= measure.first && measure.first - end <= nearNeed);
}

/** "Nu måste ett LVU till", "LVU måste till", "bör in på …". */
function isCalledFor(reading: Reading, { first, end }: Hit<Part>, parts: readonly Hit<Part>[]): boolean {
  const isDuty = (at: number) => parts.some((part) => part.means === 'duty' && part.first === at);
  const next = wordAt(reading, end);
  if ((next === 'till' || next === 'in') && [1, 2, 3].some((back) => isDuty(first - back))) return true;
  return isDuty(end) && /^(?:till|in)$/.test(wordAt(reading, end + 1)) && !followsOn(reading, end + 2);
}

function overlaps(one: Hit<Part>, other: Hit<Part>): boolean {
  return one.first < other.end && other.first < one.end;
}
