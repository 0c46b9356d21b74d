/** Shorter words are too near to other words for a letter to be left out. */
const safeLength = 8;

/** Real words that a longer one becomes when it loses a letter. */
const otherWords = new Set('moster spanar'.split(' '));

/**
 * How a form is mistyped often enough to be looked for: one letter left out of a long word, never the first ("hemförhålandena"), and `-it` for `-igt`
 * ("stökit"). Nothing is guessed of short words.
 */
export function slipsIn(form: string): readonly string[] {
  const slips = form.endsWith('igt') && form.length > 5 ? [`${form.slice(0, -2)}t`] : [];
  if (form.length < safeLength) return slips;
  for (let at = 1; at < form.length; at += 1) slips.push(form.slice(0, at) + form.slice(at + 1));
  return slips.filter((slip) => !otherWords.has(slip));
}
