/** Letters that are one sound, longest first: S the sj, tj, ch and zh sounds, j the j and dj sounds, x the Arabic and Slavic kh. */
const together: readonly (readonly [string, string])[] = [
  ['sjtj', 'S'],
  ['shch', 'S'],
  ['tsch', 'S'],
  ['sch', 'S'],
  ['skj', 'S'],
  ['stj', 'S'],
  ['tch', 'S'],
  ['tsj', 'S'],
  ['sh', 'S'],
  ['sj', 'S'],
  ['sz', 'S'],
  ['cz', 'S'],
  ['ch', 'S'],
  ['tj', 'S'],
  ['kj', 'S'],
  ['zh', 'z'],
  ['zj', 'z'],
  ['dj', 'j'],
  ['dz', 'j'],
  ['xh', 'j'],
  ['gj', 'j'],
  ['hj', 'j'],
  ['lj', 'j'],
  ['ts', 's'],
  ['tz', 's'],
  ['ds', 's'],
  ['kh', 'x'],
  ['ph', 'f'],
  ['gh', 'g'],
  ['dh', 'd'],
  ['rh', 'r'],
  ['bh', 'b'],
  ['rz', 'r'],
];

/** A loosely folded word as the sounds its letters most likely stand for, in order. */
export function phonesOf(loose: string): readonly string[] {
  const phones: string[] = [];
  for (let at = 0; at < loose.length;) {
    const found = together.find(([letters]) => loose.startsWith(letters, at));
    phones.push(found ? found[1] : loose.charAt(at));
    at += found ? found[0].length : 1;
  }
  return phones;
}

const vowels = 'aeiouy';
/** Vowels that are mixed up most: next to each other in the mouth, or in how Arabic and Slavic names are written. */
const nearVowels = ['ae', 'ei', 'iy', 'ey', 'ou', 'uy', 'ao', 'eo'];
/** Consonants heard or written one for the other. */
const groups = ['szcSx', 'kqgcx', 'xh', 'Skcx', 'Sjzg', 'jiyg', 'jc', 'fv', 'vb', 'vuo', 'pb', 'td', 'dz', 'ts', 'mn', 'hg'];

const NEAR = 0.2;
const FAR_VOWEL = 0.35;
const FAR = 1;

/** What it costs to hear one sound for another: 0 the same, 1 nothing in common. */
export function soundCost(a: string, b: string): number {
  if (a === b) return 0;
  if (groups.some((group) => group.includes(a) && group.includes(b))) return NEAR;
  if (!vowels.includes(a) || !vowels.includes(b)) return FAR;
  return nearVowels.some((pair) => pair.includes(a) && pair.includes(b)) ? NEAR : FAR_VOWEL;
}

/** What a sound too many costs: little for what is seldom heard (h, j), for a second vowel, and for the Somali c. */
export function extraCost(phone: string, before: string | undefined): number {
  if (vowels.includes(phone)) return before !== undefined && vowels.includes(before) ? 0.15 : 0.3;
  if ('hj'.includes(phone)) return 0.25;
  if ('cmndvg'.includes(phone)) return 0.5;
  return FAR;
}
