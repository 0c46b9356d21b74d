import { quotedOf } from './quotes.ts';
import { sentencesOf, type Stretch } from './sentences.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A text as the checks read it: taken apart once. */
export type Reading = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Stretch[];
  /** For each token: the number of its sentence. */
  readonly sentenceOf: readonly number[];
  /** For each token: is it somebody's words, in quotation marks or after a dash of speech? */
  readonly quoted: readonly boolean[];
};

export function readingOf(text: string): Reading {
  const tokens = tokensOf(text);
  const sentences = sentencesOf(tokens);
  return { text, tokens, sentences, sentenceOf: numbersOf(sentences, tokens.length), quoted: quotedOf(text, tokens) };
}

function numbersOf(sentences: readonly Stretch[], tokens: number): readonly number[] {
  const numbers = Array.from<number>({ length: tokens });
  for (const [number, { first, end }] of sentences.entries()) numbers.fill(number, first, end);
  return numbers;
}

/** The sentence in which a token stands. */
export function sentenceAt({ sentences, sentenceOf, tokens }: Reading, at: number): Stretch {
  return sentences[sentenceOf[at] ?? -1] ?? { first: 0, end: tokens.length };
}

/** The word of a token, folded; the empty text where there is none. */
export function wordAt({ tokens }: Reading, at: number): string {
  return tokens[at]?.word ?? '';
}

/** Is there nothing but blanks (or a line break) between this token and the one before it? */
export function followsOn({ tokens }: Reading, at: number): boolean {
  const gap = tokens[at]?.gap;
  return gap === ' ' || (gap !== undefined && gap !== '' && gap.trim() === '');
}
