/** Words that stand before a family name and are as often left out, or joined to it, as written. */
const particles = new Set(
  `von v af av de d der den des del della di da do dos das du la las le los van ter ten te zu zum zur
   al el ul bin ibn ben bint bou abu abo abou abi o mc mac st thi`.split(/\s+/),
);
/** The Arabic article takes the first letter of the name it stands before: ash-Shami, an-Nasser. */
const sunArticle = /^[aeu](sh|[dlnrstz])$/;

/**
 * Which of these words, in the order written, are particles. Never all of them: a word is a particle only beside one that is not,
 * and never when it is the first of two words, where "Ben Lind" or "Van Tran" has a given name.
 */
export function particlesAmong(tokens: readonly string[]): readonly boolean[] {
  const may = tokens.map((token, i) => particles.has(token) || isArticleBefore(token, tokens[i + 1]));
  const others = may.filter((particle) => !particle).length;
  if (others === 0) return tokens.map(() => false);
  return may.map((particle, i) => particle && (others > 1 || i > 0));
}

/** Whether a word is a particle wherever it stands. */
export function isParticle(token: string): boolean {
  return particles.has(token);
}

/** The words of a family name that it is found by: all but its particles, or all when there is nothing else. */
export function withoutParticles(tokens: readonly string[]): readonly string[] {
  const left = tokens.filter((token, i) => !particles.has(token) && !isArticleBefore(token, tokens[i + 1]));
  return left.length > 0 ? left : tokens;
}

/**
 * A family name with the Arabic article written as one with it, without the article: "Alhassan" gives "hassan", "Annasser" "nasser".
 * Null when it has none: when fewer than five letters would be left (Albin, Elvira), or what no Arabic name begins with (Almqvist, Alexander).
 */
export function withoutGluedArticle(token: string): string | null {
  return /^(?:al(?!ex)|el(?=[^aeiouy])|a([dnrstz])(?=\1))(?=.{5})((?:[skgdt]h|[^aeiouyåäö])?[aeiouy].{3,})$/.exec(token)?.[2] ?? null;
}

function isArticleBefore(token: string, next: string | undefined): boolean {
  return sunArticle.test(token) && next !== undefined && next.startsWith(token.slice(1));
}
