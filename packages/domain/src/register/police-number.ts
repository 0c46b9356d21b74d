/** As many letters and digits as any number of the police has, and as few as can be told from a year. */
const LONGEST = 40;
const SHORTEST = 5;

/**
 * A number of the police (K-nummer `5000-K123456-26`, diarienummer `A123.456/2026`) as it is compared: capitals and digits alone, so that hyphens, spaces
 * and points make no difference. Null for a text with fewer than 5 or more than 40 of them, or without a digit: that is no number of the police.
 */
export function foldPoliceNumber(text: string): string | null {
  const folded = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return folded.length >= SHORTEST && folded.length <= LONGEST && /\p{N}/u.test(folded) ? folded : null;
}
