/**
 * What a canary is: a place that stands nowhere else in the world, looks like one (so that the product takes it for one), and is found again however it is
 * written. Words begin with `zwq` and have six letters more; telephone numbers are PTS's for fiction; identity numbers Skatteverket's for tests; the
 * kommun of stay is one that nobody else in the demo has anything to do with.
 */

/** Kinds of the location set (A1). */
export type PlaceKind =
  | 'address'
  | 'postort'
  | 'kommun'
  | 'phone'
  | 'e-mail'
  | 'school'
  | 'workplace'
  | 'vårdcentral'
  | 'placement'
  | 'carer'
  | 'vehicle'
  | 'photo'
  | 'file name'
  | 'new name'
  | 'new number';

export type Canary = {
  /** As `keysIn` gives it. */
  readonly key: string;
  readonly kind: PlaceKind;
  readonly family: number;
  /** The family has one child, on whom there is one report. */
  readonly alone: boolean;
  /** Secret from the beginning, or from when somebody is marked late. */
  readonly since: 'sent' | 'marked';
  /** Stands in the narrative too, from when nobody was protected: what was told on the report's own page is told there still. */
  readonly inText: boolean;
};

/** Far from the kommuner of the demo; nobody who is not hidden is ever put there. */
export const farKommuner = [
  ['2425', 'Dorotea'],
  ['2422', 'Sorsele'],
  ['2506', 'Arjeplog'],
  ['2403', 'Bjurholm'],
  ['1762', 'Munkfors'],
  ['1760', 'Storfors'],
  ['2021', 'Vansbro'],
] as const;
const farNames: Readonly<Record<string, string>> = Object.fromEntries(farKommuner.map(([code, name]) => [folded(name), code]));

const word = /zwq(?:[a-z]{6}|\d{3})/g;
const farName = new RegExp(Object.keys(farNames).join('|'), 'g');
const farCode = new RegExp(`municipality\\W{1,6}code\\W{1,4}(${farKommuner.map(([code]) => code).join('|')})`, 'gi');
/** The beginning of any of them, before the costly look: most answers hold none. */
const worthFolding = new RegExp(
  ['zwq', ...farKommuner.map(([, name]) => name)].map((name) => [...name].join('[^a-z0-9]*')).join('|'),
  'iu',
);
const digits = /\d(?:[\s\-–‐/().+]{0,3}\d)*/gu;

/** Ids and hashes: of a hundred thousand in a run, one now and then has a canary's nine digits in it by chance. */
const atRandom = /(?<![0-9a-z])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64})(?![0-9a-z])/gi;

/** Keys of every canary in a text: whatever the case, spacing, hyphens, å for a, escapes, or grouping of digits. */
export function keysIn(text: string): ReadonlySet<string> {
  const keys = new Set<string>();
  const read = unescaped(text).normalize('NFKC');
  if (worthFolding.test(read)) {
    const letters = folded(read);
    for (const [found] of letters.matchAll(word)) keys.add(found);
    for (const [found] of letters.matchAll(farName)) keys.add(`kommun ${farNames[found]}`);
  }
  for (const [, code] of read.matchAll(farCode)) keys.add(`kommun ${code}`);
  for (const [run] of read.replace(atRandom, ' ').matchAll(digits)) addNumbers(run.replace(/\D/g, ''), keys);
  return keys;
}

/** Telephone numbers are nine digits without their zero, identity numbers ten without the century. */
function addNumbers(run: string, keys: Set<string>): void {
  for (const length of [9, 10]) for (let at = 0; at + length <= run.length; at += 1) keys.add(run.slice(at, at + length));
}

/** Letters and digits alone, in lower case, without what stands above them. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** As it is, and as an address or a JSON text would have it. */
function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/(?:%[0-9a-f]{2})+/gi, (part) => Buffer.from(part.replaceAll('%', ''), 'hex').toString('utf8'));
}
