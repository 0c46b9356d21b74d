import { hearsayPhrases } from './hearsay-words.ts';
import { jargonWords } from './jargon-words.ts';
import { judgingAdjectives, judgingNames, judgingNouns, judgingPhrases } from './judgement-words.ts';
import { dangers } from './source-words.ts';
import { vagueOfAnything, vagueOfHomes, vagueOfPeople, vaguePhrases } from './vague-words.ts';
import type { WordListCode } from './word-lists.ts';

const inSwedish = new Intl.Collator('sv');

/** What Skrivstöd knows by itself, for people to read: words as in a dictionary, and of each phrase one way to write it. Inflected forms are known too. */
export function shownWords(list: WordListCode): readonly string[] {
  return [...new Set(written[list]())].toSorted(inSwedish.compare);
}

const written: Readonly<Record<WordListCode, () => readonly string[]>> = {
  VAGT: () => [...wordsIn(vagueOfAnything, vagueOfHomes, vagueOfPeople), ...vaguePhrases.filter(readsWell).map(asWritten)],
  OMDOME: () => [...wordsIn(judgingNouns, judgingNames, judgingAdjectives), ...judgingPhrases.filter(readsWell).map(asWritten)],
  HORSAGEN: () => hearsayPhrases.filter(readsWell).map(asWritten),
  KALLA: () => dangers.flatMap(({ phrases }) => phrases.filter(readsWell).map(asWritten)),
  JARGONG: () =>
    jargonWords
      .filter(({ phrase }) => readsWell(phrase))
      .map(({ phrase, suggestion, written: how }) => {
        const word = asWritten(phrase);
        return `${how === 'capitals' ? word.toLocaleUpperCase('sv') : word} → ${suggestion}`;
      }),
};

function wordsIn(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}

/** A gap in a phrase, and an adjective beside a noun that it would have to agree with, make no example of it. */
function readsWell(phrase: string): boolean {
  return !/(^| )_( |$)/.test(phrase) && !/:a(\|\S+)? (?!(av|i|hos|sedan|som|att)\b)/.test(phrase);
}

/** A phrase of texts/swedish/phrases.ts with the first of its ways to be written: `känd:a|välkänd:a av polisen|oss` as "känd av polisen". */
function asWritten(phrase: string): string {
  return phrase
    .split(' ')
    .filter((word) => !word.endsWith('?'))
    .map((word) => (word.split('|')[0] ?? '').replace(/:\w$/, ''))
    .join(' ');
}
