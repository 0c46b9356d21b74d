/** Lists that a nämnd or a police region may add to: a vague words · b judgements · c hearsay · d sources and investigation · e jargon. */
export const wordListCodes = ['VAGT', 'OMDOME', 'HORSAGEN', 'KALLA', 'JARGONG'] as const;
export type WordListCode = (typeof wordListCodes)[number];

/** A word or phrase as a person enters it, in its dictionary form; inflected forms are found as well. */
export type WordEntry = {
  readonly list: WordListCode;
  /** 2–60 characters. */
  readonly word: string;
  /** What to write instead; for jargon only, and there always. */
  readonly suggestion: string | null;
};

/** The words of Skrivstöd: those built in, and those that organisations have added. */
export type WordLists = { readonly added: readonly WordEntry[] };

/** Only what is built in. */
export const builtInWords: WordLists = { added: [] };
