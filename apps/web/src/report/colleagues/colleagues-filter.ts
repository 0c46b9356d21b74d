import type { Colleague } from './colleagues-api.ts';

/** Those whose name or title holds every word that was typed, each at the beginning of a word. Small and large letters alike. */
export function matching(colleagues: readonly Colleague[], typed: string): readonly Colleague[] {
  const words = wordsIn(typed);
  return colleagues.filter(({ name, title }) => {
    const own = wordsIn(`${name} ${title}`);
    return words.every((word) => own.some((each) => each.startsWith(word)));
  });
}

function wordsIn(text: string): readonly string[] {
  return text
    .toLocaleLowerCase('sv')
    .split(/[\s-]+/)
    .filter((word) => word !== '');
}

/** "Johan Norr", "Johan Norr och Siv Ask", "Johan Norr och 2 till". */
export function namesInShort(names: readonly string[]): string {
  const [first = '', second] = names;
  if (names.length > 2) return `${first} och ${names.length - 1} till`;
  return second === undefined ? first : `${first} och ${second}`;
}
