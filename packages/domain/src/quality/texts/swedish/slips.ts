/** Shorter words are too near to other words for a letter to be left out. */
const safeLength = 8;

/** Forms by what is left of them when a letter is lost inside, so that a mistyped word is looked up once. */
export type Slips = ReadonlyMap<string, readonly string[]>;

/** A list's forms, ready for `withoutSlip`. */
export function slipsOf(forms: Iterable<string>): Slips {
  const slips = new Map<string, string[]>();
  for (const form of forms) {
    if (form.length < safeLength) continue;
    const key = keyOf(form, form.length);
    const known = slips.get(key);
    if (known) known.push(form);
    else slips.set(key, [form]);
  }
  return slips;
}

/**
 * The form that a word is a slip of, as far as it is safe to say: one letter is left out inside a long word, neither of the first two nor of the last two
 * ("hemförhålandena"), or the g of `-igt` ("stökit"). Null where it is none. Nothing is guessed of short words.
 */
export function withoutSlip(word: string, slips: Slips, isForm: (word: string) => boolean): string | null {
  if (word.endsWith('it') && word.length > 4 && isForm(`${word.slice(0, -1)}gt`)) return `${word.slice(0, -1)}gt`;
  if (word.length < safeLength - 1) return null;
  return slips.get(keyOf(word, word.length + 1))?.find((form) => lacksOne(word, form)) ?? null;
}

function keyOf(word: string, length: number): string {
  return word.slice(0, 2) + word.slice(-2) + String(length);
}

/** Is the word the form without one of its letters? */
function lacksOne(word: string, form: string): boolean {
  let at = 0;
  while (at < word.length && word.charAt(at) === form.charAt(at)) at += 1;
  return word.slice(at) === form.slice(at + 1);
}
