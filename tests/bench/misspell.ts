import { namePairs } from '../support/name-pairs.ts';
import type { BenchChild } from './bench-report.ts';

const letters = 'abcdefghijklmnoprstuvyåäö';
const variants = new Map(namePairs.map(({ name, variant }) => [name, variant]));

/** The child's name with one of its two names spelt in another way: as people do spell that name, else with one letter wrong. */
export function misspelt({ identity }: BenchChild, random: () => number): string {
  const { givenName, familyName } = identity;
  return random() < 0.5 ? `${wrong(givenName, random)} ${familyName}` : `${givenName} ${wrong(familyName, random)}`;
}

function wrong(name: string, random: () => number): string {
  const [first = '', ...rest] = name.split(' ');
  return [variants.get(first) ?? slip(first, random), ...rest].join(' ');
}

/** A letter left out, put in, changed, or two that changed places; never the first. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const [before, here, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
  const letter = letters[Math.floor(random() * letters.length)] ?? 'a';
  const kind = Math.floor(random() * 4);
  if (kind === 0) return before + after;
  if (kind === 1) return before + letter + here + after;
  if (kind === 2 || after === '') return before + letter + after;
  return before + after.slice(0, 1) + here + after.slice(1);
}
