import type { WordLists } from '../words/word-lists.ts';
import { listedWords, type ListCode, type Listed, type Meanings } from './lists.ts';
import { phraseBook, phrasesIn, type Hit, type PhraseBook } from './swedish/phrases.ts';
import type { Reading } from './swedish/reading.ts';

const books = new WeakMap<WordLists, PhraseBook<Listed>>();
/** Each set of added words is an organisation's with those of one or two nämnder; a book is about a megabyte. */
const MOST_BOOKS = 16;
const lately = new Map<string, PhraseBook<Listed>>();
const found = new WeakMap<Reading, readonly Hit<Listed>[]>();

/** All lists in one book: a text is gone through once for all checks. */
function bookOf(words: WordLists): PhraseBook<Listed> {
  const book = books.get(words) ?? bookSaying(JSON.stringify(words), words);
  books.set(words, book);
  return book;
}

/** The same words read from a store again give the same book: the server reads them at each sealing, and a book takes 40 ms to make. */
function bookSaying(key: string, words: WordLists): PhraseBook<Listed> {
  const book = lately.get(key) ?? phraseBook(listedWords(words));
  lately.delete(key);
  lately.set(key, book);
  const [oldest] = lately.keys();
  if (lately.size > MOST_BOOKS && oldest !== undefined) lately.delete(oldest);
  return book;
}

/** Where a text has words of one check's list, the longest at each place first. A reading belongs to one draft, and so to one set of lists. */
export function listedIn<C extends ListCode>(code: C, reading: Reading, words: WordLists): readonly Hit<Meanings[C]>[] {
  const hits = found.get(reading) ?? phrasesIn(reading, bookOf(words));
  found.set(reading, hits);
  return hits.flatMap(({ first, end, means }) => (isOf(code, means) ? [{ first, end, means: means.means }] : []));
}

function isOf<C extends ListCode>(
  code: C,
  listed: Listed,
): listed is Extract<Listed, { readonly code: C }> & { readonly means: Meanings[C] } {
  return listed.code === code;
}
