import { answerAt, parseTarget, rowsOf } from '../../form/paths.ts';
import { chose } from '../../reading/choices.ts';
import type { Check, Checked } from '../check.ts';
import type { Finding } from '../finding.ts';
import { appointments, hearsayPhrases, speakers } from '../words/hearsay-words.ts';
import type { WordLists } from '../words/word-lists.ts';
import { addedTo } from './added-words.ts';
import { foundIn, spanOf, textAt, type Spotted } from './found-in-text.ts';
import { textsFor, type FreeText } from './free-texts.ts';
import { isDenied } from './swedish/negation.ts';
import { isOneOf, nouns, personNouns } from './swedish/nouns.ts';
import { phraseBook, phrasesIn, type Hit, type PhraseBook } from './swedish/phrases.ts';
import { sentenceAt, wordAt, type Reading } from './swedish/reading.ts';
import { isSupine } from './swedish/supine.ts';

/** What stands by itself, and the beginnings of what grammar decides: "ska … ha slagit", "enligt grannen". */
type Hearsay = 'phrase' | 'shall' | 'according';

const books = new WeakMap<WordLists, PhraseBook<Hearsay>>();

function bookOf(words: WordLists): PhraseBook<Hearsay> {
  const made = (): PhraseBook<Hearsay> =>
    phraseBook([
      ...hearsayPhrases.map((phrase) => ({ phrase, means: 'phrase' as const })),
      { phrase: 'ska|skall|skulle', means: 'shall' },
      { phrase: 'enligt|enl', means: 'according' },
      ...addedTo(words, 'HORSAGEN', () => 'phrase' as const),
    ]);
  const book = books.get(words) ?? made();
  books.set(words, book);
  return book;
}

/** Q18: hearsay (list c) in an observation that is said to be the writer's own. Once a sentence; never in a quotation, never when it is denied. */
export const hearsay: Check = (checked) =>
  textsFor('Q18', checked)
    .filter((text) => isOwnObservation(text, checked))
    .flatMap((text) => inText(text, checked));

function isOwnObservation({ item }: FreeText, { loose }: Checked): boolean {
  const target = parseTarget(item);
  const [row] = rowsOf([target && answerAt(loose, target)]);
  return chose(row?.['source'], 'EGE');
}

function inText(text: FreeText, { context }: Checked): readonly Finding[] {
  const { reading } = text;
  const sentences = new Set<number | undefined>();
  const spotted = phrasesIn(reading, bookOf(context.words)).flatMap((hit): readonly Spotted[] => {
    const sentence = reading.sentenceOf[hit.first];
    const end = endOf(reading, hit);
    if (end === null || sentences.has(sentence) || reading.quoted[hit.first] || isDenied(reading, hit.first, end)) return [];
    sentences.add(sentence);
    const span = spanOf(reading, hit.first, end);
    return [{ span, about: textAt(reading, span).toLowerCase(), level: 'LOOK' }];
  });
  return foundIn('Q18', text, spotted);
}

/** The token after the last of what says that it is hearsay; null when it is none. */
function endOf(reading: Reading, { first, end, means }: Hit<Hearsay>): number | null {
  if (means === 'phrase') return end;
  return means === 'shall' ? endOfTale(reading, first) : endOfSpeaker(reading, first);
}

const furthest = 5;

/** "Ska ha slagit", "ska enligt personalen ha sparkat"; not "ska ha medicin", and not "skulle ha hämtat honom klockan tre". */
function endOfTale(reading: Reading, first: number): number | null {
  const stop = Math.min(sentenceAt(reading, first).end, first + furthest + 1);
  for (let at = first + 1; at < stop; at += 1) {
    if (wordAt(reading, at) !== 'ha') continue;
    const verb = [at + 1, at + 2].find((place) => isSupine(wordAt(reading, place)));
    if (verb === undefined || isAppointment(reading, first, verb)) return null;
    return verb + 1;
  }
  return null;
}

function isAppointment(reading: Reading, first: number, verb: number): boolean {
  if (wordAt(reading, first) !== 'skulle') return false;
  const { first: from, end } = sentenceAt(reading, first);
  const rest = Array.from({ length: end - from }, (_, index) => wordAt(reading, from + index));
  return (
    appointments.has(wordAt(reading, verb)) || rest.some((word) => word === 'men' || word === 'om' || word === 'klockan' || word === 'kl')
  );
}

const speakerNouns = nouns(speakers);

/** "Enligt grannen", "enligt en bekant", "enligt Karin"; not "enligt schemat", "enligt polislagen", "enligt egen uppgift". */
function endOfSpeaker(reading: Reading, first: number): number | null {
  for (let at = first + 1; at <= first + 3; at += 1) {
    const token = reading.tokens[at];
    if (!token || reading.sentenceOf[at] !== reading.sentenceOf[first] || token.isNumber) return null;
    if (isOneOf(personNouns, token.word) || isOneOf(speakerNouns, token.word)) return at + 1;
    if (['honom', 'henne', 'dem', 'hen'].includes(token.word)) return at + 1;
    if (at === first + 1 && token.capital && !token.capitals && token.to - token.from > 3 && !/(lagen|balken|lag|kap)$/.test(token.word))
      return at + 1;
    if (['egen', 'egna', 'eget', 'vad'].includes(token.word)) return null;
  }
  return null;
}
