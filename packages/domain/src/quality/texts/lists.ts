import { hearsayPhrases } from '../words/hearsay-words.ts';
import { jargonWords, type Jargon } from '../words/jargon-words.ts';
import { judgingAdjectives, judgingNames, judgingNouns, judgingPhrases } from '../words/judgement-words.ts';
import {
  duties,
  measureNouns,
  measuresDone,
  measuresTaken,
  needs,
  plans,
  proposals,
  socialServices,
  wholeProposals,
} from '../words/proposal-words.ts';
import type { Danger } from '../words/danger.ts';
import { dangers } from '../words/source-words.ts';
import { vagueOfAnything, vagueOfHomes, vagueOfPeople, vaguePhrases } from '../words/vague-words.ts';
import type { WordEntry, WordLists } from '../words/word-lists.ts';
import { addedTo } from './added-words.ts';
import type { About } from './said-of.ts';
import type { Entry } from './swedish/phrases.ts';

/** What an entry of each check's list says beside its words. */
export type Meanings = {
  /** What a vague word must be said of to be vague; a phrase says it itself. */
  Q14: About | 'phrase';
  /** Of an adjective it must be shown that it is said of a person, and of what names other things too that somebody is said to be one. */
  Q17: 'alone' | 'noun' | 'name' | 'ofPerson';
  /** What stands by itself, and the beginnings of what grammar decides: "ska … ha slagit", "enligt grannen", "lär ha". */
  Q18: 'phrase' | 'shall' | 'according' | 'said-to';
  Q19: Danger;
  /** The abbreviation of polislagen means what the number beside it says. */
  Q21: Jargon | 'policeAct';
  /** Parts of a proposal: a measure (done, taken, by its name), and what makes a proposal of it. */
  Q35: 'done' | 'taken' | 'noun' | 'duty' | 'plan' | 'need' | 'proposal' | 'services' | 'whole';
};
export type ListCode = keyof Meanings;

/** One entry of one list. */
export type Listed = { readonly [C in ListCode]: { readonly code: C; readonly means: Meanings[C] } }[ListCode];

/** The words of every list, those that organisations have added too. */
export function listedWords(words: WordLists): readonly Entry<Listed>[] {
  return [...vague(words), ...judging(words), ...hearsay(words), ...dangerous(words), ...jargon(words), ...proposing()];
}

function entry<C extends ListCode>(code: C, phrase: string, means: Meanings[C]): Entry<Listed> {
  return { phrase, means: { code, means } as Listed };
}

function each(words: string): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}

function vague(words: WordLists): readonly Entry<Listed>[] {
  const adjectives = (list: string, of: About) => each(list).map((word) => entry('Q14', `${word}:a`, of));
  return [
    ...adjectives(vagueOfAnything, 'anything'),
    ...adjectives(vagueOfHomes, 'home'),
    ...adjectives(vagueOfPeople, 'person'),
    ...vaguePhrases.map((phrase) => entry('Q14', phrase, 'phrase')),
    ...addedTo(words, 'VAGT').map(({ phrase }) => entry('Q14', phrase, 'phrase')),
  ];
}

function judging(words: WordLists): readonly Entry<Listed>[] {
  return [
    ...each(judgingNouns).map((word) => entry('Q17', `${word}:n`, 'noun')),
    ...each(judgingNames).map((word) => entry('Q17', `${word}:n`, 'name')),
    ...each(judgingAdjectives).map((word) => entry('Q17', `${word}:a`, 'ofPerson')),
    ...judgingPhrases.map((phrase) => entry('Q17', phrase, 'alone')),
    ...addedTo(words, 'OMDOME').map(({ phrase }) => entry('Q17', phrase, 'alone')),
  ];
}

function hearsay(words: WordLists): readonly Entry<Listed>[] {
  return [
    ...hearsayPhrases.map((phrase) => entry('Q18', phrase, 'phrase')),
    entry('Q18', 'ska|skall|skulle', 'shall'),
    entry('Q18', 'enligt|enl', 'according'),
    entry('Q18', 'lär', 'said-to'),
    ...addedTo(words, 'HORSAGEN').map(({ phrase }) => entry('Q18', phrase, 'phrase')),
  ];
}

function dangerous(words: WordLists): readonly Entry<Listed>[] {
  return [
    ...dangers.flatMap((danger) => danger.phrases.map((phrase) => entry('Q19', phrase, danger))),
    ...addedTo(words, 'KALLA').map(({ phrase }) => entry('Q19', phrase, { level: 'LOOK', phrases: [phrase] })),
  ];
}

function jargon(words: WordLists): readonly Entry<Listed>[] {
  return [
    ...jargonWords.map((word) => entry('Q21', word.phrase, word)),
    entry('Q21', 'pl', 'policeAct'),
    ...addedTo(words, 'JARGONG').map(({ phrase, added }) => entry('Q21', phrase, ownJargon(phrase, added))),
  ];
}

/** What is entered in capitals must be written so. */
function ownJargon(phrase: string, { word, suggestion }: WordEntry): Jargon {
  const isAbbreviation = /^\p{Lu}{2,6}$/u.test(word);
  return { phrase, suggestion: suggestion ?? '', ...(isAbbreviation && { written: 'capitals' as const }) };
}

function proposing(): readonly Entry<Listed>[] {
  const parts = (means: Meanings['Q35'], phrases: readonly string[]) => phrases.map((phrase) => entry('Q35', phrase, means));
  return [
    ...parts('done', measuresDone),
    ...parts('taken', measuresTaken),
    ...parts('noun', measureNouns),
    ...parts('duty', [duties]),
    ...parts('plan', [plans]),
    ...parts('need', needs),
    ...parts('proposal', proposals),
    ...parts('services', [socialServices]),
    ...parts('whole', wholeProposals),
  ];
}
