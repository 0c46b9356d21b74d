import { adjectiveForms, anyForms, nounForms, verbForms, withoutGenitive } from './inflect.ts';
import type { Reading } from './reading.ts';
import { slipsOf, withoutSlip, type Slips } from './slips.ts';

/**
 * A phrase as the lists write it, its words divided by blanks. A word is itself, or `word:a` (adjective), `word:n` (noun), `word:v` (verb), `word:x`
 * (unknown) with all its forms, or several with `|` between; `_` stands for none to three words of any kind. `känd:a av|för|hos polisen|oss` finds
 * "kända av polisen". Between two words the small words that only strengthen or weaken may stand: "mår inte alls bra".
 */
export type Phrase = string;

/** A phrase and what it stands for in its list. */
export type Entry<T> = { readonly phrase: Phrase; readonly means: T };

/** Where a phrase was found: its first token and the one after its last. */
export type Hit<T> = { readonly first: number; readonly end: number; readonly means: T };

type Node<T> = {
  /** What may come next, by form. Two phrases that share a form but not the whole word have a node each. */
  readonly next: Map<string, Node<T>[]>;
  /** The same by the word as the list writes it, while the book is made. */
  readonly made: Map<string, Node<T>>;
  readonly ends: T[];
};

export type PhraseBook<T> = { readonly root: Node<T>; readonly slips: Slips };

/** Phrases made ready to be looked for: once for a list, since every inflected form is written out. */
export function phraseBook<T>(entries: readonly Entry<T>[]): PhraseBook<T> {
  const root = emptyNode<T>();
  for (const { phrase, means } of entries) {
    const words = phrase.split(' ').filter((word) => word !== '');
    words.reduce(extended, root).ends.push(means);
  }
  return { root, slips: slipsOf(root.next.keys()) };
}

function emptyNode<T>(): Node<T> {
  return { next: new Map(), made: new Map(), ends: [] };
}

function extended<T>(node: Node<T>, word: string): Node<T> {
  const made = node.made.get(word);
  if (made) return made;
  const fresh = emptyNode<T>();
  node.made.set(word, fresh);
  for (const form of new Set(formsOf(word))) node.next.set(form, [...(node.next.get(form) ?? []), fresh]);
  return fresh;
}

/** The forms of one word of a phrase. */
export function formsOf(word: string): readonly string[] {
  return word.split('|').flatMap((one) => {
    const [base = '', kind] = one.split(':');
    if (kind === 'a') return adjectiveForms(base);
    if (kind === 'n') return nounForms(base);
    if (kind === 'v') return verbForms(base);
    return kind === 'x' ? anyForms(base) : [base];
  });
}

/** Words that may stand between two words of a phrase without changing what it says. */
const fillers = new Set(
  (
    'väldigt mycket ganska rätt lite litet något nog helt alldeles alls så också även redan alltid ofta ibland nu då där här ju ' +
    'verkligen extremt otroligt totalt mest bara endast fortfarande periodvis stundtals idag hela tiden allmänt allmän direkt särskilt ' +
    'jätte riktigt mer minst sagt relativt tämligen oerhört'
  ).split(' '),
);
const mostFillers = 3;
const mostBetween = 3;

/** Every phrase that is found, the longest at each place first. A phrase never goes over the end of a sentence. */
export function phrasesIn<T>(reading: Reading, { root, slips }: PhraseBook<T>): readonly Hit<T>[] {
  const hits: Hit<T>[] = [];
  const isForm = (word: string) => root.next.has(word);
  for (let first = 0; first < reading.tokens.length; first += 1) {
    const word = reading.tokens[first]?.word ?? '';
    const nodes = nextOf(root, word) ?? root.next.get(withoutSlip(word, slips, isForm) ?? '');
    for (const node of nodes ?? []) walk(reading, node, first, first + 1, hits);
  }
  return hits.length < 2 ? hits : hits.toSorted((one, other) => one.first - other.first || other.end - one.end);
}

/** What a word leads to, or its genitive. */
function nextOf<T>({ next }: Node<T>, word: string): readonly Node<T>[] | undefined {
  const found = next.get(word);
  if (found) return found;
  const base = withoutGenitive(word);
  return base === null ? undefined : next.get(base);
}

function walk<T>(reading: Reading, node: Node<T>, first: number, at: number, hits: Hit<T>[]): void {
  for (const means of node.ends) hits.push({ first, end: at, means });
  if (node.next.size === 0) return;
  const any = node.made.get('_');
  if (any) for (let skipped = 0; skipped <= mostBetween; skipped += 1) step(reading, any, first, at + skipped, hits);
  let next = at;
  while (next - at < mostFillers && fillers.has(reading.tokens[next]?.word ?? '') && !node.next.has(reading.tokens[next]?.word ?? ''))
    next += 1;
  step(reading, node, first, next, hits);
}

function step<T>(reading: Reading, node: Node<T>, first: number, at: number, hits: Hit<T>[]): void {
  const token = reading.tokens[at];
  if (!token || reading.sentenceOf[at] !== reading.sentenceOf[first]) return;
  for (const next of nextOf(node, token.word) ?? []) walk(reading, next, first, at + 1, hits);
}
