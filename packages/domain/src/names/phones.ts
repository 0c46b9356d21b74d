/** Letters that are one sound: S the sj, tj, ch and sh sounds, D the dj sound, X the Arabic and Slavic kh, x also ks, F the ph of Sophia and Suphaporn. */
const sounds: readonly (readonly [string, string])[] = [
  ['S', 'sjtj shch tsch sch skj stj tch tsj sh sj sz cz ch tj kj'],
  ['D', 'dj dz xh'],
  ['z', 'zh zj zs'],
  ['s', 'ts tz ds'],
  ['x', 'ks'],
  ['X', 'kh'],
  ['F', 'ph'],
  ['R', 'rz'],
  ['g', 'gh'],
  ['d', 'dh'],
  ['r', 'rh'],
  ['b', 'bh'],
];
/** Only at the beginning of a word: Hjalmar, Gjert; Ljung; Diallo. */
const soundsAtFirst: readonly (readonly [string, string])[] = [
  ['j', 'hj gj'],
  ['L', 'lj'],
  ['Da', 'dia'],
];

const bySpelling = new Map(
  [...sounds, ...soundsAtFirst].flatMap(([sound, letters]) => letters.split(' ').map((spelt) => [spelt, sound] as const)),
);
const together = new RegExp(
  [
    ...soundsAtFirst.map(([, letters]) => `^(?:${letters.replaceAll(' ', '|')})`),
    ...sounds.map(([, letters]) => letters.replaceAll(' ', '|')),
  ].join('|'),
  'g',
);

/** A loosely folded word as the sounds its letters most likely stand for, one sign each, in order. */
export function phonesOf(loose: string): string {
  return loose.replace(together, (letters) => bySpelling.get(letters) ?? letters);
}

const vowels = 'aeiouy';
/** Vowels that are mixed up most: next to each other in the mouth, or in how Arabic and Slavic names are written. */
const nearVowels = 'ae ei iy ey ou uy ao eo';
/** Consonants heard or written one for the other. */
const nearConsonants = 'szcSx kqgcx kqgX xXh SkcqX St Rr Ll Lj RzS SjzgD jiyg jcD Dd fFv Fp vb vuo pb td dz ts tz mn hg';

const NEAR = 0.2;
const FAR_VOWEL = 0.5;
const FAR = 1;

const costs = new Map<string, ReadonlyMap<string, number>>();
for (const [groups, cost] of [
  [vowels, FAR_VOWEL],
  [`${nearVowels} ${nearConsonants}`, NEAR],
] as const) {
  for (const group of groups.split(' ')) {
    for (const a of group) costs.set(a, new Map([...(costs.get(a) ?? []), ...[...group].map((b) => [b, cost] as const)]));
  }
}

/** What it costs to hear one sound for another: 0 the same, 1 nothing in common. */
export function soundCost(a: string, b: string): number {
  return a === b ? 0 : (costs.get(a)?.get(b) ?? FAR);
}

/** What a sound too many costs after another: little for a second vowel, for what is seldom heard (h, j, the Somali c), and for the k of a soft sk. */
export function extraCost(phone: string, before: string): number {
  if (vowels.includes(phone)) return before !== '' && vowels.includes(before) ? 0.15 : 0.4;
  if ('hjc'.includes(phone) || (phone === 'k' && before === 's')) return 0.25;
  return 'mndvg'.includes(phone) ? 0.5 : FAR;
}
