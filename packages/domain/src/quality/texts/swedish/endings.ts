/** Last parts of words, in one list divided by blanks. Gives the longest that a word ends in, the whole word too; the empty text for none. */
export function endings(list: string): (word: string) => string {
  const known = new Set(list.split(/\s+/).filter((ending) => ending !== ''));
  const lengths = [...new Set([...known].map(({ length }) => length))].toSorted((one, other) => other - one);
  return (word) => {
    for (const length of lengths) {
      if (length > word.length) continue;
      const ending = word.slice(-length);
      if (known.has(ending)) return ending;
    }
    return '';
  };
}
