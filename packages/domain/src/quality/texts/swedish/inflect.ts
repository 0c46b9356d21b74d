/**
 * Inflected forms of Swedish words, made from their dictionary form. Too many are made rather than too few: a form that does not exist is never
 * written, and so never found. What must be exact is written out in the lists themselves.
 */

const vowels = 'aeiouyåäö';

/** Adjectives and participles: common and neuter, plural and definite, masculine -e, comparison. */
export function adjectiveForms(word: string): readonly string[] {
  return unique([word, ...positives(word), ...compared(word)]);
}

function positives(word: string): readonly string[] {
  const short = word.slice(0, -1);
  if (/(ande|ende|a|o)$/.test(word)) return [];
  if (/[^aeiouyåäö]ad$/.test(word)) return [`${short}t`, `${word}e`];
  if (word.endsWith('en')) return [`${short}t`, `${word.slice(0, -2)}na`, `${word.slice(0, -2)}ne`];
  if (/(er|el)$/.test(word)) return [`${word}t`, `${word.slice(0, -2)}${word.slice(-1)}a`, `${word.slice(0, -2)}${word.slice(-1)}e`];
  if (/[aeiouyåäö]d$/.test(word)) return [`${short}tt`, `${word}a`, `${word}e`];
  if (/([^aeiouyåäö]d|dd)$/.test(word)) return [`${short}t`, `${word}a`, `${word}e`];
  if (word.endsWith('t')) return [`${word}a`, `${word}e`];
  if (/[aeiouyåäö][mn]$/.test(word)) return [`${word}t`, `${word}a`, `${word}${word.slice(-1)}a`];
  return [`${word}t`, `${word}a`, `${word}e`];
}

function compared(word: string): readonly string[] {
  return /(ig|sk|ös|iv|t|l)$/.test(word) ? [`${word}are`, `${word}ast`, `${word}aste`] : [];
}

/** Nouns of every declension: definite, plural, definite plural. Their genitive is found by whoever looks (`withoutGenitive`). */
export function nounForms(word: string): readonly string[] {
  return unique([word, ...declined(word)]);
}

/** A word of five letters or more without a last s; null for a shorter one, and for one without. */
export function withoutGenitive(word: string): string | null {
  return word.length >= 5 && word.endsWith('s') ? word.slice(0, -1) : null;
}

function declined(word: string): readonly string[] {
  const short = word.slice(0, -1);
  if (word.endsWith('are')) return [`${word}n`, `${short}na`];
  if (word.endsWith('a')) return [`${word}n`, `${short}or`, `${short}orna`];
  if (word.endsWith('e')) return [`${word}n`, `${word}t`, `${short}ar`, `${short}arna`, `${word}na`, `${word}r`, `${word}rna`];
  if (vowels.includes(word.slice(-1))) return [`${word}n`, `${word}t`, `${word}er`, `${word}erna`, `${word}r`, `${word}rna`, `${word}na`];
  const stem = contracted(word);
  const common = ['en', 'et', 'ar', 'arna', 'er', 'erna'].map((ending) => stem + ending);
  return [`${word}na`, ...(stem === word ? [] : [`${word}n`]), ...common, ...doubled(word)];
}

/** -el, -er, -en lose their e before an ending: knippel, knippl-ar. */
function contracted(word: string): string {
  return /[^aeiouyåäö]e[lrn]$/.test(word) ? word.slice(0, -2) + word.slice(-1) : word;
}

/** A short m or n is doubled before an ending: hem, hemmet. */
function doubled(word: string): readonly string[] {
  return /[aeiouyåäö][mn]$/.test(word) ? ['en', 'et', 'ar', 'arna', 'er', 'erna'].map((ending) => word + word.slice(-1) + ending) : [];
}

/** Verbs: the first and second conjugation of an infinitive in -a. Strong verbs are written out where they are used. */
export function verbForms(word: string): readonly string[] {
  if (!word.endsWith('a')) return [word, `${word}r`, `${word}dde`, `${word}tt`, `${word}s`, `${word}ddes`, `${word}tts`];
  const stem = word.slice(0, -1);
  const first = ['r', 's', 'de', 'des', 't', 'ts', 'nde', 'd', 'des'].map((ending) => word + ending);
  const second = ['er', 's', 'es', 'te', 'tes', 't', 'ts', 'de', 'des', 'd', 'da'].map((ending) => stem + ending);
  return unique([word, ...first, ...second]);
}

/** Every form that a word may take when nobody has said of what kind it is: for the words that organisations add. */
export function anyForms(word: string): readonly string[] {
  const verb = word.endsWith('a') && word.length > 3 ? verbForms(word) : [];
  return unique([...adjectiveForms(word), ...nounForms(word), ...verb]);
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
