/** Shorter words are too near to other words: "monster" without a letter is a moster. */
const safeToLose = 8;
const safeToSwap = 7;

/** Forms by what is left of them when a letter is lost inside, so that a mistyped word is looked up once. */
export type Slips = ReadonlyMap<string, readonly string[]>;

/** A list's forms, ready for `withoutSlip`. */
export function slipsOf(forms: Iterable<string>): Slips {
  const slips = new Map<string, string[]>();
  for (const form of forms) {
    if (form.length >= safeToLose) add(slips, lostKey(form, form.length), form);
    if (form.length >= safeToSwap) add(slips, swappedKey(form), form);
  }
  return slips;
}

function add(slips: Map<string, string[]>, key: string, form: string): void {
  const known = slips.get(key);
  if (known) known.push(form);
  else slips.set(key, [form]);
}

/**
 * The form that a word is a slip of, as far as it is safe to say: inside a long word one letter is left out ("hemförhålandena") or two have changed
 * places ("stökgit"), not among the first two or at the end; or `-igt` lacks its g ("stökit"). Null where it is none. Of short words nothing is guessed.
 */
export function withoutSlip(word: string, slips: Slips, isForm: (word: string) => boolean): string | null {
  if (word.endsWith('it') && word.length > 4 && isForm(`${word.slice(0, -1)}gt`)) return `${word.slice(0, -1)}gt`;
  if (word.length < safeToSwap) return null;
  const lost = slips.get(lostKey(word, word.length + 1))?.find((form) => lacksOne(word, form));
  return lost ?? slips.get(swappedKey(word))?.find((form) => hasSwapped(word, form)) ?? null;
}

function lostKey(word: string, length: number): string {
  return word.slice(0, 2) + word.slice(-2) + String(length);
}

function swappedKey(word: string): string {
  return `${word.slice(0, 2)}~${word.slice(-1)}${word.length}`;
}

/** Is the word the form without one of its letters? */
function lacksOne(word: string, form: string): boolean {
  const at = firstDifference(word, form);
  return word.slice(at) === form.slice(at + 1);
}

/** Is the word the form with two neighbouring letters the other way round? */
function hasSwapped(word: string, form: string): boolean {
  const at = firstDifference(word, form);
  return word.charAt(at) === form.charAt(at + 1) && word.charAt(at + 1) === form.charAt(at) && word.slice(at + 2) === form.slice(at + 2);
}

function firstDifference(word: string, form: string): number {
  let at = 0;
  while (at < word.length && word.charAt(at) === form.charAt(at)) at += 1;
  return at;
}
