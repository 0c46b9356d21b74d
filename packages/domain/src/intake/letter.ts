import { z } from 'zod';
import type { ReadingSection } from '../reading/reading.ts';
import { type FeedbackCode, feedbackList } from '../vocabulary/intake.ts';

/** Characters at most in each of the two texts: the letter is one page. */
export const LETTER_WORDS_MOST = 800;

const words = z.string().trim().max(LETTER_WORDS_MOST);

/**
 * What a nämnd itself writes in its letters of återkoppling: what stands before the fact and what stands after it. The fact between them is one of three and
 * never the nämnd's words (SoL 19:6, OSL 26:9 a; L-10, L-11).
 */
export const letterWordsBody = z.strictObject({ opening: words, closing: words });
export type LetterWords = z.output<typeof letterWordsBody>;

/** Where the nämnd has written nothing of its own: true of whoever gets a letter, also of one who has not asked. */
export const usualLetterWords: LetterWords = {
  opening: 'Tack för att du anmälde din oro för ett barn. Mer än beskedet här får socialtjänsten inte säga.',
  closing: 'Fortsätter du att oroa dig, eller ser du något nytt: anmäl igen. Du behöver inte vara säker.',
};

/** What a nämnd does about a child and decides. "Inledningsvis" is no such word. */
const acts = /utred|bedöm|inled(?!ningsvis)|inlett|beslut|skydd|omhändert|placer|insats|öppna|ärende/i;

/**
 * True of a text about what the nämnd does or decides: that is the fact's alone, since these words stand in every letter, whichever child it is about. Rather
 * once too often than once too seldom; it knows words and not what is meant, so that the words also wait for the next day (`saveLetterWords`).
 */
export function tellsDecision(text: string): boolean {
  return acts.test(text.normalize('NFC'));
}

/** The part of the paper that a print that was stopped names. */
export const letterTitles = { letter: 'Brevet' } as const;

/** A letter to the one who reported: the nämnd's own words around the one fact that may be told. Pure. */
export function letterPaper(code: FeedbackCode, { opening, closing }: LetterWords, from: string): readonly ReadingSection[] {
  const said = [
    { label: '', text: opening },
    { label: 'Besked', text: `${feedbackList.labels[code]}.` },
    { label: '', text: closing },
    { label: 'Från', text: from },
  ];
  const items = said.filter(({ text }) => text !== '').map(({ label, text }) => ({ kind: 'text' as const, label, text }));
  return [{ id: 'letter', title: 'Till dig som har anmält', items }];
}
