/** One spelling that may stand for another sound. Applied in order to a lower-case part; capitals are finished sounds that later rules leave alone. */
export type Spelling = {
  readonly from: RegExp;
  /** What it is heard as; several where one cannot know, and then the word is heard in each of these ways. */
  readonly to: string | readonly string[];
  /** Two spellings that this rule helps to bring together; a test checks each pair. */
  readonly example: readonly [string, string];
};
