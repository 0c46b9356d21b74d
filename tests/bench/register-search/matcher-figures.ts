import { nameTokens } from '@tidig/domain/names/fold.ts';
import { readings, soughtWords } from '@tidig/domain/names/readings.ts';
import { randomFrom } from '../bench-names.ts';
import { MemoryRegister, type Name } from './memory-register.ts';
import { namesFrom } from './register/made-names.ts';

export type Pair = Name & { readonly kind: string; readonly asked: string; readonly earlier?: string; readonly alias?: string };
export type Labels = { readonly pairs: readonly Pair[]; readonly negatives: readonly string[] };

export type Tally = { pairs: number; first: number; ten: number };
export type Figures = {
  readonly kinds: ReadonlyMap<string, Tally>;
  readonly all: Tally;
  /** Pairs whose person was an exact answer, and of them those that came first. */
  readonly exact: { all: number; first: number };
  /** Near hits of each negative, fewest first. */
  readonly negatives: readonly number[];
  readonly nearWordsPerWord: number;
  readonly missed: readonly string[];
};

/** What the matcher alone finds of labelled pairs in a register of their persons and some thousand others, all in memory. A namesake is as good an answer. */
export function matcherFigures({ pairs, negatives }: Labels, others: number): Figures {
  const { register, wholeNames } = registerOf(pairs, others);
  const kinds = new Map<string, Tally>();
  const all: Tally = { pairs: 0, first: 0, ten: 0 };
  const exact = { all: 0, first: 0 };
  const missed: string[] = [];
  for (const pair of pairs) {
    const found = register.search(pair.asked);
    const place = found.findIndex(({ child }) => wholeNames[child] === wholeName(pair));
    const tally = kinds.get(pair.kind) ?? { pairs: 0, first: 0, ten: 0 };
    kinds.set(pair.kind, tally);
    for (const one of [tally, all]) count(one, place);
    if (place < 0 || place > 9)
      missed.push(`${pair.kind}: ${pair.asked} for ${wholeName(pair)} (${place < 0 ? 'not found' : `place ${place + 1}`})`);
    if (found[place]?.match.level !== 0) continue;
    exact.all += 1;
    if (place === 0) exact.first += 1;
  }
  const near = pairs.flatMap(({ asked }) => soughtWords(readings(nameTokens(asked))[0] ?? []).map((word) => register.near(word).length));
  return {
    kinds,
    all,
    exact,
    negatives: negatives.map((asked) => register.search(asked).length).sort((a, b) => a - b),
    nearWordsPerWord: near.reduce((sum, n) => sum + n, 0) / near.length,
    missed,
  };
}

function count(tally: Tally, place: number): void {
  tally.pairs += 1;
  if (place === 0) tally.first += 1;
  if (place >= 0 && place < 10) tally.ten += 1;
}

/** The persons of the pairs first, then made ones, the same for the same number. */
function registerOf(pairs: readonly Pair[], others: number) {
  const register = new MemoryRegister();
  const wholeNames: string[] = [];
  const add = (name: Name, ...also: readonly Name[]) => {
    for (const one of [name, ...also]) register.add(wholeNames.length, one);
    wholeNames.push(wholeName(name));
  };
  const persons = new Map(pairs.map((pair) => [[pair.given, pair.family, pair.earlier, pair.alias].join('|'), pair]));
  for (const pair of persons.values()) add(pair, ...otherNames(pair));
  const random = randomFrom(7);
  const names = namesFrom(random);
  for (let i = 0; i < others; i += 1) {
    const { group, family } = names.household();
    add({ given: names.given(group, random() < 0.49), family });
  }
  return { register, wholeNames };
}

function otherNames({ given, family, earlier, alias }: Pair): readonly Name[] {
  const [first = '', ...rest] = earlier?.split(' ') ?? [];
  return [...(earlier ? [{ given: first, family: rest.join(' ') }] : []), ...(alias ? [{ given: `${given} ${alias}`, family }] : [])];
}

function wholeName({ given, family }: Name): string {
  return `${given} ${family}`;
}
