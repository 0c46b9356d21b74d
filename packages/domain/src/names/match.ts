import type { MatchReason } from '../register/match-reason.ts';
import type { NearWord } from './likeness.ts';
import { wordsOf, type Word } from './words.ts';

/** How a stored name answers a typed one: 0 spelt the same, 1 folded the same (å as a), 2 near. Higher `score` is nearer. */
export type NameMatch = { readonly level: 0 | 1 | 2; readonly score: number; readonly reasons: readonly MatchReason[] };

/** A typed word and the words of the index near to it. */
export type Typed = Word & { readonly near: readonly NearWord[] };

/** The mean of the words' scores: one slip in one word passes, a slip in every word only when each is slight. */
const MEAN_FLOOR = 0.9;

type WordMatch = { readonly level: 0 | 1 | 2; readonly score: number; readonly sounds: boolean };

/**
 * Holds every typed word against the words of one name, in any order; each stored word answers one typed word.
 * Null when a typed word has no answer, or when the whole is too far off. The name may have more words than were typed.
 */
export function matchName(typed: readonly Typed[], name: { readonly givenName: string; readonly familyName: string }): NameMatch | null {
  return matchWords(typed, [...wordsOf(name.familyName), ...wordsOf(name.givenName)]);
}

/** The same for a name already folded into its words. */
export function matchWords(typed: readonly Typed[], name: readonly Word[]): NameMatch | null {
  const answers = answered(typed, name);
  if (!answers) return null;
  const score = answers.reduce((sum, answer) => sum + answer.score, 0) / answers.length;
  if (score < MEAN_FLOOR) return null;
  return { level: levelOf(answers), score, reasons: reasonsOf(answers) };
}

/** Surest answers first, so that a likeness never takes the word that another typed word names outright. */
function answered(typed: readonly Typed[], stored: readonly Word[]): readonly WordMatch[] | null {
  const left = new Set(stored);
  const open = new Set(typed);
  const found: WordMatch[] = [];
  for (const level of [0, 1, 2] as const) {
    for (const word of [...open]) {
      const best = bestAnswer(word, left, level);
      if (!best) continue;
      left.delete(best.word);
      open.delete(word);
      found.push(best.match);
    }
  }
  return open.size === 0 && found.length > 0 ? found : null;
}

function bestAnswer(typed: Typed, left: ReadonlySet<Word>, level: 0 | 1 | 2): { readonly word: Word; readonly match: WordMatch } | null {
  let best: { readonly word: Word; readonly match: WordMatch } | null = null;
  for (const word of left) {
    const match = compared(typed, word, level);
    if (match && (!best || match.score > best.match.score)) best = { word, match };
  }
  return best;
}

function compared(typed: Typed, word: Word, level: 0 | 1 | 2): WordMatch | null {
  if (level === 0) return typed.exact === word.exact ? { level, score: 1, sounds: true } : null;
  if (level === 1) return typed.loose === word.loose ? { level, score: 1, sounds: true } : null;
  const near = typed.near.find(({ loose }) => loose === word.loose);
  return near ? { level, score: near.score, sounds: near.sounds } : null;
}

function levelOf(answers: readonly WordMatch[]): 0 | 1 | 2 {
  if (answers.every(({ level }) => level === 0)) return 0;
  return answers.some(({ level }) => level === 2) ? 2 : 1;
}

function reasonsOf(answers: readonly WordMatch[]): readonly MatchReason[] {
  const level = levelOf(answers);
  if (level === 0) return ['EXACT_NAME'];
  if (level === 1) return ['FOLDED_NAME'];
  const near = answers.filter((answer) => answer.level === 2);
  const reasons: MatchReason[] = [];
  if (near.some(({ sounds }) => !sounds)) reasons.push('SIMILAR_SPELLING');
  if (near.some(({ sounds }) => sounds)) reasons.push('SOUNDS_ALIKE');
  return reasons;
}
