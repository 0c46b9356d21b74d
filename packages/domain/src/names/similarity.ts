/** Share of the way to 1 that each common first letter (four at most) gives: Winkler's own value. */
const PREFIX_WEIGHT = 0.1;
const PREFIX_LENGTH = 4;

/**
 * How alike two tokens look, 0 (nothing in common) to 1 (the same): Jaro's measure raised for a common beginning.
 * Symmetric. Only for ordering and for leaving out far-off candidates; never a ground for holding two people to be one.
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const jaro = jaroSimilarity([...a], [...b]);
  let prefix = 0;
  while (prefix < PREFIX_LENGTH && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}

function jaroSimilarity(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  const commonInA: string[] = [];
  for (const [i, letter] of a.entries()) {
    const end = Math.min(b.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= end; j += 1) {
      if (b[j] !== letter || taken.has(j)) continue;
      taken.add(j);
      commonInA.push(letter);
      break;
    }
  }
  const common = commonInA.length;
  if (common === 0) return 0;
  const commonInB = [...taken].sort((x, y) => x - y).map((j) => b[j]);
  const moved = commonInA.filter((letter, i) => letter !== commonInB[i]).length / 2;
  return (common / a.length + common / b.length + (common - moved) / common) / 3;
}

/**
 * The token itself and every token that one deletion makes of it, each once (the neighbours of SymSpell): two tokens that differ by one letter
 * added, left out, changed or swapped with its neighbour share at least one. A token of one letter gives only itself.
 */
export function deletions(token: string): string[] {
  const letters = [...token];
  const found = new Set([token]);
  if (letters.length > 1) {
    for (let i = 0; i < letters.length; i += 1) found.add(letters.slice(0, i).join('') + letters.slice(i + 1).join(''));
  }
  return [...found];
}
