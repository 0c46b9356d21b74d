import type { Check, Checked } from '../check.ts';
import type { Finding } from '../finding.ts';
import { judgingAdjectives, judgingNouns, judgingPhrases } from '../words/judgement-words.ts';
import type { WordLists } from '../words/word-lists.ts';
import { addedTo } from './added-words.ts';
import { foundIn, spanOf, textAt, type Spotted } from './found-in-text.ts';
import { textsFor, type FreeText } from './free-texts.ts';
import { isSaidOf } from './said-of.ts';
import { isDenied } from './swedish/negation.ts';
import { phraseBook, phrasesIn, type Entry, type Hit, type PhraseBook } from './swedish/phrases.ts';
import { isReported } from './swedish/reported.ts';
import type { Reading } from './swedish/reading.ts';

/** Of an adjective it must be shown that it is said of a person. */
type Judging = 'alone' | 'ofPerson';

const builtIn: readonly Entry<Judging>[] = [
  ...judgingNouns.split(' ').map((word) => ({ phrase: `${word}:n`, means: 'alone' as const })),
  ...judgingAdjectives.split(' ').map((word) => ({ phrase: `${word}:a`, means: 'ofPerson' as const })),
  ...judgingPhrases.map((phrase) => ({ phrase, means: 'alone' as const })),
];

const books = new WeakMap<WordLists, PhraseBook<Judging>>();

function bookOf(words: WordLists): PhraseBook<Judging> {
  const book = books.get(words) ?? phraseBook([...builtIn, ...addedTo(words, 'OMDOME', () => 'alone' as const)]);
  books.set(words, book);
  return book;
}

/** Q17: a judgement of a person (list b) in an observation. Never in a quotation or in words that are passed on, never when it is denied. */
export const judgements: Check = (checked) => textsFor('Q17', checked).flatMap((text) => inText(text, checked));

function inText(text: FreeText, { context }: Checked): readonly Finding[] {
  const { reading } = text;
  let end = 0;
  const spotted = phrasesIn(reading, bookOf(context.words)).flatMap((hit): readonly Spotted[] => {
    if (hit.first < end || !isJudgement(reading, hit)) return [];
    end = hit.end;
    const span = spanOf(reading, hit.first, hit.end);
    return [{ span, about: textAt(reading, span).toLowerCase(), level: 'TIP', remedies: [{ kind: 'move-to-assessment' }] }];
  });
  return foundIn('Q17', text, spotted);
}

function isJudgement(reading: Reading, { first, end, means }: Hit<Judging>): boolean {
  if (reading.quoted[first] || isReported(reading, first) || isDenied(reading, first, end)) return false;
  return means === 'alone' || isSaidOf(reading, first, end, 'person');
}
