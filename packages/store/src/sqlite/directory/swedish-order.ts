const collator = new Intl.Collator('sv');

/** Compares by a text in Swedish order, å ä ö last; SQLite itself only knows ASCII. */
export function swedishOrder<T>(textOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => collator.compare(textOf(a), textOf(b));
}
